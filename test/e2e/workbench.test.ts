import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file';
import { formatCell, parseCell } from '../../src/workbook';
import { makeWorkbook } from '../../scripts/make-workbook';
import { openStage, sample, site, violations, type Stage, type Watched } from './support';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

const viewport = { width: 1280, height: 800 };
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-cell="${row},${column}"]`);
const sheetTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

function valueIn(bytes: Uint8Array, address: string): unknown {
  const ref = parseCell(address)!;
  return readWorkbook(bytes)
    .sheets.find(({ name }) => name === ref.sheet)
    ?.cells.find((each) => formatCell({ ...ref, ...each, sheet: ref.sheet }) === address)?.value;
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核并评分' }).click();
  await page.getByRole('tabpanel').waitFor();
}

async function saved(
  page: Page,
  button = page.getByRole('button', { name: '保存工作簿' }),
): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

describe('the workbench', () => {
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    watched = await stage.page({ viewport });
    page = watched.page;
    await page.goto(`${stage.origin}/workbench/`);
    await page.getByRole('grid').waitFor();
  });
  afterAll(async () => {
    expect(watched.errors).toEqual([]);
    expect(watched.outside).toEqual([]);
    await page.context().close();
  });

  test('says what it is, shows the sample, and offers one thing to do', async () => {
    expect(await page.locator('header').first().innerText()).toContain('不上传');
    expect(await cell(page, 0, 0).innerText()).toContain('部门整体支出绩效评价基础数据表');
    expect(await page.getByRole('button', { name: '审核并评分' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  test('looks like the sheet: merged cells, lines, wrapped text, numbers as formatted', async () => {
    const title = cell(page, 0, 0);
    expect(await title.getAttribute('colspan')).toBe('7');
    expect(await cell(page, 2, 5).innerText()).toBe('93.10%');
    const line = await cell(page, 5, 0).evaluate((node) => getComputedStyle(node).borderBottom);
    expect(line).toContain('rgb(0, 0, 0)');
    await sheetTab(page, '自评表').click();
    const wrapped = await cell(page, 13, 1).evaluate((node) => getComputedStyle(node).whiteSpace);
    expect(wrapped).toBe('pre-wrap');
    expect(await violations(page)).toEqual([]);
  });

  test('a finding leads to its cell on its sheet', async () => {
    await sheetTab(page, '基础数据表').click();
    await page.getByText('这是一份示例').waitFor();
    await check(page);
    // What it told to do is done.
    await page.getByText('这是一份示例').waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await page.locator('#findings [data-row][aria-expanded]', { hasText: '总分' }).first().click();
    await page.locator('[data-cell="24,7"][aria-selected="true"]').waitFor();
    expect(await sheetTab(page, '自评表').getAttribute('aria-selected')).toBe('true');
    expect(await cell(page, 24, 7).isVisible()).toBe(true);
  });

  test('the sheet of the seed is seen from side to side', async () => {
    const [last, grid] = await Promise.all([
      cell(page, 4, 8).boundingBox(),
      page.getByRole('grid').locator('..').boundingBox(),
    ]);
    expect(last!.x + last!.width).toBeLessThanOrEqual(grid!.x + grid!.width);
    expect((await cell(page, 0, 0).boundingBox())!.x).toBeGreaterThanOrEqual(grid!.x);
  });

  test('a finding that is opened keeps the focus; a link to a cell takes it along, F6 back', async () => {
    const focused = () =>
      page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
    expect((await focused())[1]).toContain('总分');
    const term = page.getByRole('group', { name: '计算过程' }).getByRole('button').first();
    await term.focus();
    const link = await focused();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.press('F6');
    expect(await focused()).toEqual(link);
    await page.getByRole('button', { name: '定位', exact: true }).click();
    await page.locator('[data-cell="24,7"][aria-selected="true"]').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('12');
    expect(await page.getByLabel('单元格内容').inputValue()).toBe('12');
    await page.keyboard.press('Escape');
  });

  test('the line over the sheet follows what is typed, and lets go of it', async () => {
    const line = page.locator('[aria-label="单元格"] + span');
    await cell(page, 4, 8).click();
    expect(await line.innerText()).toBe('96');
    await page.keyboard.type('10.5');
    expect(await line.innerText()).toBe('10.5');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await line.innerText()).toBe('10');
    await page.keyboard.press('Escape');
    expect(await line.innerText()).toBe('96');
  });

  test('cells are moved through and typed into, and the answer is renewed', async () => {
    const fails = (count: number) =>
      page.getByRole('tab', { name: '不通过' }).filter({ hasText: new RegExp(`^${count}`) });
    await fails(5).waitFor();
    await cell(page, 4, 8).click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await cell(page, 4, 8).filter({ hasText: /^10$/ }).waitFor();
    await fails(4).waitFor();
    await cell(page, 4, 8).click();
    await page.keyboard.press('Control+z');
    await cell(page, 4, 8).filter({ hasText: /^96$/ }).waitFor();
    await fails(5).waitFor();
  });

  test('Escape leaves a cell as it was, F2 edits what is there', async () => {
    await cell(page, 4, 8).click();
    await page.keyboard.type('55');
    await page.keyboard.press('Escape');
    expect(await cell(page, 4, 8).innerText()).toBe('96');
    await page.keyboard.press('F2');
    expect(await page.getByLabel('单元格内容').inputValue()).toBe('96');
    await page.keyboard.press('Escape');
  });

  test('keys typed faster than the page can draw are all taken', async () => {
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await cell(page, 27, 1).click();
    const keys = ['1', '2', '3', 'Enter', '4', '5', 'Tab', '6', '7', 'ArrowLeft'];
    // What is not waited for arrives while the key before is still at work.
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
    await page.keyboard.press('Enter');
    await Promise.all(['ArrowDown', '8', '9', 'Enter'].map((key) => page.keyboard.press(key)));
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const texts = () =>
      Promise.all(
        [cell(page, 27, 1), cell(page, 28, 1), cell(page, 28, 2), cell(page, 30, 2)].map((each) =>
          each.innerText(),
        ),
      );
    await cell(page, 30, 2).filter({ hasText: /^89$/ }).waitFor();
    expect(await texts()).toEqual(['123', '45', '67', '89']);
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Control+z');
    await cell(page, 27, 1).filter({ hasText: /^$/ }).waitFor();
    expect(await texts()).toEqual(['', '', '', '']);
  });

  test('a Chinese input method composes from the first letter on', async () => {
    const input = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await cell(page, 27, 1).click();
    for (const text of ['c', 'ca', 'cai', 'cai z', 'cai zheng']) await compose(text);
    await input.send('Input.insertText', { text: '财政' });
    await page.keyboard.press('Enter');
    await cell(page, 27, 1)
      .filter({ hasText: /^财政$/ })
      .waitFor();
    // Called off: the cell keeps what it has.
    await cell(page, 27, 1).click();
    await compose('b');
    await compose('');
    await page.keyboard.press('ArrowDown');
    expect(await cell(page, 27, 1).innerText()).toBe('财政');
    await page.keyboard.press('Control+z');
    await cell(page, 27, 1).filter({ hasText: /^$/ }).waitFor();
  });

  test('a block from the clipboard goes into the cells, and out again at once', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const paste = async (text: string) => {
      await page.evaluate((content) => navigator.clipboard.writeText(content), text);
      await page.keyboard.press('Control+v');
    };
    await cell(page, 28, 2).click();
    await paste('甲\t1,024.16\r\n\t45%\r\n');
    await cell(page, 29, 3).filter({ hasText: '45' }).waitFor();
    expect(await cell(page, 28, 2).innerText()).toBe('甲');
    expect(await cell(page, 28, 3).innerText()).toBe('1024.16');
    await cell(page, 28, 3).click();
    await page.keyboard.press('Control+c');
    await cell(page, 28, 4).click();
    await page.keyboard.press('Control+v');
    await cell(page, 28, 4).filter({ hasText: '1024.16' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await cell(page, 28, 2).filter({ hasText: /^$/ }).waitFor();
    expect(await cell(page, 29, 3).innerText()).toBe('');
    // The title of the form is a merged area: nothing may vanish in it.
    await cell(page, 1, 0).click();
    await paste('标题\t丢失');
    await page.getByRole('alert').filter({ hasText: '没有粘贴' }).waitFor();
    expect(await cell(page, 1, 0).innerText()).not.toBe('标题');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
  });

  test('the sheet is drawn larger and smaller, and stays so', async () => {
    const width = async () => (await cell(page, 0, 0).boundingBox())!.width;
    const fitting = await width();
    await page.getByRole('button', { name: '放大' }).click();
    await page.getByRole('button', { name: '显示比例 100%' }).waitFor();
    const whole = await width();
    await page.getByRole('button', { name: '缩小' }).click();
    await page.getByRole('button', { name: '缩小' }).click();
    await page.getByRole('button', { name: '显示比例 75%' }).waitFor();
    expect((await width()) / whole).toBeCloseTo(0.75, 1);
    expect(await page.getByRole('button', { name: '缩小' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    // What is typed into is as large as its cell.
    await cell(page, 4, 8).click();
    await page.keyboard.press('F2');
    const [box, over] = await Promise.all(
      [page.getByLabel('单元格内容'), cell(page, 4, 8)].map((each) => each.boundingBox()),
    );
    expect(Math.abs(box!.width - over!.width)).toBeLessThan(2);
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '显示比例 75%' }).click();
    expect(await width()).toBeCloseTo(fitting, 0);
  });

  test('marks and notes show on the sheet', async () => {
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('button', { name: '标注并加批注' }).click();
    const fill = () => cell(page, 4, 8).evaluate((node) => getComputedStyle(node).backgroundColor);
    await cell(page, 4, 8).click();
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('[data-cell="4,8"]')!).backgroundColor ===
        'rgb(248, 203, 203)',
    );
    expect(await page.getByRole('note').innerText()).toContain('预算执行得分');
    await page.getByRole('button', { name: '清除标注' }).click();
    await page.getByRole('status').filter({ hasText: '清除标注' }).first().waitFor();
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('[data-cell="4,8"]')!).backgroundColor !==
        'rgb(248, 203, 203)',
    );
    expect(await fill()).not.toBe('rgb(248, 203, 203)');
    expect(await page.getByRole('note').count()).toBe(0);
  });

  test('scores are written back, and the workbook is saved with them', async () => {
    await page.getByRole('button', { name: '写回得分' }).click();
    // The weights are off: the total is the user's to choose.
    await page.getByRole('button', { name: '写回 1 格' }).waitFor();
    await page.getByText('所以没有勾选').waitFor();
    await page.getByRole('checkbox', { name: /自评表!H25/ }).check();
    await page.getByRole('button', { name: '写回 2 格' }).click();
    await page.getByRole('status').filter({ hasText: '写回 2 格' }).first().waitFor();
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    const { name, bytes } = await saved(page);
    expect(name).toMatch(/\.xlsx$/);
    await page
      .getByRole('status')
      .filter({ hasText: `下载文件夹：${name}` })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(valueIn(bytes, '自评表!I5')).toBe(10);
    await page.getByRole('img', { name: '有改动未保存' }).waitFor({ state: 'detached' });
  });

  test('the annotated copy opens beside the original and can be saved', async () => {
    await page.getByRole('button', { name: '生成送审副本' }).click();
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await sheetTab(page, '核验意见').waitFor();
    const books = page.getByRole('list', { name: '打开的工作簿' });
    expect(await books.getByRole('listitem').count()).toBe(2);
    await sheetTab(page, '核验意见').click();
    expect(await page.getByRole('grid').innerText()).toContain('益阳市资阳区应急管理局');
    expect(await violations(page)).toEqual([]);
    await sheetTab(page, '自评表').click();
    await cell(page, 13, 1).click();
    expect(await page.getByRole('note').innerText()).toContain('依据');
    // A copy that is in no file yet is not lost by closing its tab.
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    const close = books.getByRole('button', { name: /^关闭 .*送审/ });
    await close.click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText('还没有保存过').waitFor();
    await asked.getByRole('button', { name: '取消' }).click();
    const unsaved = page.getByRole('status').filter({ hasText: '这份副本刚刚生成' });
    const { name, bytes } = await saved(page, unsaved.getByRole('button', { name: '保存' }));
    await unsaved.waitFor({ state: 'detached' });
    await page.getByRole('img', { name: '有改动未保存' }).waitFor({ state: 'detached' });
    expect(name).toContain('（送审）');
    expect(readWorkbook(bytes).sheets.at(-1)?.name).toBe('核验意见');
    await cell(page, 13, 1).click();
    await page.keyboard.press('Delete');
    await page.getByRole('img', { name: '有改动未保存' }).waitFor();
    await close.click();
    await asked.getByText('有改动没有保存').waitFor();
    expect(await violations(page)).toEqual([]);
    await asked.getByRole('button', { name: '取消' }).click();
    await asked.waitFor({ state: 'detached' });
    // What the dialog hid from assistive technology is there again.
    await books.getByRole('listitem').nth(1).waitFor();
    await close.click();
    await asked.getByRole('button', { name: '不保存' }).click();
    await page.getByText('送审副本已生成').waitFor();
    expect(await page.getByText('已在旁边打开').count()).toBe(1);
    await page.getByRole('button', { name: '返回' }).click();
  });

  test('a workbook is opened from disk; what is none is said', async () => {
    const input = page.locator('header input[type="file"]');
    await input.setInputFiles({
      name: '正确.xlsx',
      mimeType: '',
      buffer: Buffer.from(sample('hunan-correct.xlsx')),
    });
    await page.getByRole('button', { name: '正确.xlsx', exact: true }).waitFor();
    await check(page);
    expect(await page.getByRole('region', { name: '审核结论' }).innerText()).toContain(
      '没有发现问题',
    );
    // What a formula gives is not typed over, and that is said.
    await cell(page, 4, 1).click();
    await page.keyboard.type('5');
    await page.getByRole('status').filter({ hasText: 'B5 是公式' }).waitFor();
    expect(await cell(page, 4, 1).innerText()).toBe('3.2');
    await input.setInputFiles({ name: '台账.csv', mimeType: '', buffer: Buffer.from('你好') });
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: '打不开「台账.csv」。这个文件不是 Excel 工作簿' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a file is dropped on the page; a report is shown the way', async () => {
    const drop = async (name: string, bytes: Uint8Array) => {
      const dataTransfer = await page.evaluateHandle(
        ([called, content]) => {
          const data = new DataTransfer();
          const decoded = Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0));
          data.items.add(new File([decoded], called!));
          return data;
        },
        [name, Buffer.from(bytes).toString('base64')],
      );
      await page.dispatchEvent('main', 'dragover', { dataTransfer });
      await page.getByText('松开以打开工作簿').waitFor();
      await page.dispatchEvent('main', 'drop', { dataTransfer });
      await page.getByText('松开以打开工作簿').waitFor({ state: 'detached' });
    };
    await drop('报告.docx', new TextEncoder().encode('不是工作簿'));
    await page.getByRole('alert').filter({ hasText: '比对自评报告' }).waitFor();
    await drop('拖来的.xlsx', sample('hunan-correct.xlsx'));
    await page.getByRole('button', { name: '拖来的.xlsx', exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: '关闭 拖来的.xlsx' }).click();
    await page.getByRole('button', { name: '正确.xlsx', exact: true }).click();
  });

  test('every look and both languages pass axe', async () => {
    for (const theme of ['dark', 'contrast']) {
      await page.getByLabel('外观').selectOption(theme);
      expect(await violations(page)).toEqual([]);
    }
    await page.getByLabel('外观').selectOption('light');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Ziping workbench' }).waitFor();
    await page.getByRole('tab', { name: 'Passes' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();
  });
});

test('a workbook of 200 units is one list; a long sheet draws only the rows in sight', async () => {
  const { page, errors } = await stage.page({ viewport });
  await page.goto(`${stage.origin}/workbench/`);
  await page.getByRole('grid').waitFor();
  const { Workbook } = await import('exceljs');
  const book = new Workbook();
  const sheet = book.addWorksheet('长表');
  for (let row = 1; row <= 3000; row += 1) sheet.addRow([row, `第 ${row} 行`]);
  await page.locator('header input[type="file"]').setInputFiles({
    name: '长表.xlsx',
    mimeType: '',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  });
  await sheetTab(page, '长表').waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(200);
  await page.getByRole('grid').evaluate((grid) => {
    grid.parentElement!.scrollTop = 1e7;
  });
  await page.getByRole('gridcell', { name: '第 3000 行' }).waitFor();
  await page.locator('header input[type="file"]').setInputFiles({
    name: '两百个单位.xlsx',
    mimeType: '',
    buffer: Buffer.from(await makeWorkbook(200)),
  });
  await sheetTab(page, '自评表200').waitFor();
  await page.getByRole('button', { name: '审核并评分' }).click();
  await page.getByText('共 200 个单位').waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the copy of 300 units is called off while it is made, and nothing is left of it', async () => {
  const { page, errors } = await stage.page({ viewport });
  await page.goto(`${stage.origin}/workbench/`);
  await page.getByRole('grid').waitFor();
  await page.locator('header input[type="file"]').setInputFiles({
    name: '三百个单位.xlsx',
    mimeType: '',
    buffer: Buffer.from(await makeWorkbook(300)),
  });
  await sheetTab(page, '自评表300').waitFor();
  await page.getByRole('button', { name: '审核并评分' }).click();
  await page.getByText('共 300 个单位').waitFor();
  // All units go into one copy: it is made from their list.
  await page.getByRole('button', { name: '生成送审副本' }).click();
  await page.getByRole('button', { name: '生成', exact: true }).waitFor();
  // Clicked by the page itself as soon as it shows: a click from outside may come when all is done, where the machine is busy.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === '取消',
      );
      if (!cancel || !document.body.innerText.includes('正在加标注')) return;
      observer.disconnect();
      cancel.click();
      console.info('called off');
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const calledOff = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'called off',
  });
  await page.getByRole('button', { name: '生成', exact: true }).click();
  await calledOff;
  await page.getByRole('button', { name: '取消' }).waitFor({ state: 'detached' });
  const books = page.getByRole('list', { name: '打开的工作簿' });
  const left = async () => ({
    books: await books.getByRole('listitem').count(),
    unsaved: await page.getByRole('img', { name: '有改动未保存' }).count(),
    screen: await page.getByText('送审副本已生成').count(),
  });
  expect(await left()).toEqual({ books: 2, unsaved: 0, screen: 0 });
  // What was called off does not come after all, and the next one does.
  await page.getByRole('button', { name: '生成', exact: true }).click();
  await sheetTab(page, '核验意见').waitFor();
  expect(await left()).toMatchObject({ books: 3, unsaved: 1 });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the folder opens from disk, offline', async () => {
  const { page, errors, outside } = await stage.page({ viewport, offline: true });
  await page.goto(pathToFileURL(join(site, 'workbench/index.html')).href);
  await page.getByRole('grid').waitFor();
  await check(page);
  expect(await page.getByRole('region', { name: '审核结论' }).innerText()).toContain('81.50');
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  await page.context().close();
});

test('on a narrow screen sheet and pane take turns', async () => {
  const { page } = await stage.page({ viewport: { width: 420, height: 800 } });
  await page.goto(`${stage.origin}/workbench/`);
  await page.getByRole('button', { name: '审核并评分' }).waitFor();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
  // As narrow as a page of 1280 px at 400 %, with all that one chooses at 100 %.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('contrast');
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('header *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('light');
  await page.getByRole('button', { name: '中文' }).click();
  await page.setViewportSize({ width: 420, height: 800 });
  await page.getByRole('button', { name: '看表格' }).click();
  expect(await page.getByRole('grid').isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '看审核结果' }).click();
  await check(page);
  // A finding is read where it is; its cell is a step of its own.
  await page.locator('#findings [data-row][aria-expanded]').first().click();
  await page.getByRole('group', { name: '计算过程' }).waitFor();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
  await page.getByRole('button', { name: '定位', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await page.context().close();
});

test('F6 goes from the pane to the selected cell and back to where one was', async () => {
  const { page, errors } = await stage.page({ viewport });
  await page.goto(`${stage.origin}/workbench/`);
  await page.getByRole('grid').waitFor();
  await check(page);
  const tab = page.getByRole('tab', { name: /不通过/ });
  await tab.focus();
  const focused = () =>
    page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
  const before = await focused();
  await page.keyboard.press('F6');
  expect((await focused())[0]).toBe('TEXTAREA');
  await page.keyboard.type('12');
  await page.keyboard.press('F6');
  expect(await focused()).toEqual(before);
  // What was typed went into the cell when it was left.
  await cell(page, 0, 0).getByText('12', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});
