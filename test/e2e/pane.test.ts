import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PACKS } from '../../src/rubrics';
import { makeWorkbook } from '../../scripts/make-workbook';
import { patchWorkbook, readLook, readWorkbook } from '../../src/hosts/file';
import { formatKept, NOTHING_KEPT, parseKept } from '../../src/workbook';
import { cellValue, openStage, sample, violations, type Stage, type Watched } from './support';

let stage: Stage;
const seed = sample('hunan-2023.xlsx');

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核并评分' }).click();
  await page.getByRole('tabpanel').waitFor();
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
/** Waits until a count is another one: the check after a write goes on when the write is told. */
const changed = (page: Page, name: string, before: string) =>
  page.waitForFunction(
    ([own, old]) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
      return tabs.some(({ innerText }) => innerText.includes(own) && innerText !== old);
    },
    [name, before] as const,
  );
const rows = (page: Page) => page.locator('#findings [data-row][aria-expanded]');
const row = (page: Page, name: string | RegExp) =>
  page.locator('#findings [data-row][aria-expanded]', { hasText: name });
const done = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first();

describe('the seed in Excel', () => {
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    watched = await stage.pane(seed);
    page = watched.page;
  });
  afterAll(async () => {
    expect(watched.errors).toEqual([]);
    expect(watched.outside).toEqual([]);
    expect(await page.evaluate(() => window.testExcel!.complaints)).toEqual([]);
    await page.context().close();
  });

  test('begins with one sentence and one button', async () => {
    expect(await page.getByRole('button', { name: '审核并评分' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('is checked in two round trips, and answered with the verdict first', async () => {
    await page.evaluate(() => window.testExcel!.forgetRequests());
    await check(page);
    expect(await page.evaluate(() => window.testExcel!.roundTrips)).toBe(2);
    const verdict = await page.getByRole('region', { name: '审核结论' }).innerText();
    expect(verdict).toContain('益阳市资阳区应急管理局');
    expect(verdict).toContain('81.50–107.49');
    expect(verdict).toContain('中至优');
    expect(verdict).toMatch(/110/);
    expect(await tab(page, '不通过').innerText()).toMatch(/^5\s/);
    expect(await violations(page)).toEqual([]);
  });

  test('every bar of the picture is said in words', async () => {
    const bars = page.getByRole('figure', { name: '各部分得分' }).getByRole('button');
    expect(await bars.count()).toBe(3);
    expect(await bars.first().textContent()).toMatch(
      /预算执行：分值 10，规则允许 10(\.00)?，自评 96，超出分值$/,
    );
    await bars.first().focus();
    expect(await page.locator('figcaption').innerText()).toContain('规则允许');
  });

  test('a finding leads to its cell, and so does every term', async () => {
    await row(page, '总分').first().click();
    expect(await page.evaluate(() => window.testExcel!.selection)).toContain('H25');
    await page.getByRole('group', { name: '计算过程' }).getByRole('button').first().click();
    const selection = await page.evaluate(() => window.testExcel!.selection);
    expect(selection).not.toContain('H25');
    expect(await violations(page)).toEqual([]);
  });

  test('the list moves by arrow keys', async () => {
    await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe(
      await rows(page)
        .nth(1)
        .innerText()
        .then((text) => text.replace(/\n/g, '')),
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await rows(page).last().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Home');
  });

  test('scores are written back as shown, and taken back', async () => {
    const before = await cellValue(page, '自评表!H25');
    expect(before).toBe(96);
    await page.getByRole('button', { name: '写回得分' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('写回得分');
    // The weights are off: the total is the user's to choose.
    await page.getByRole('button', { name: '写回 1 格' }).waitFor();
    await page.getByText('所以没有勾选').waitFor();
    await page.getByRole('checkbox', { name: /自评表!H25/ }).check();
    await page.getByRole('button', { name: '写回 2 格' }).click();
    await done(page, '写回 2 格').waitFor();
    expect(await cellValue(page, '自评表!I5')).toBe(10);
    expect(await cellValue(page, '自评表!H25')).toBe(106);
    await tab(page, '不通过').filter({ hasText: '3' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('写回得分');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '撤销' }).first().click();
    await done(page, '已撤销').waitFor();
    expect(await cellValue(page, '自评表!I5')).toBe(96);
    expect(await cellValue(page, '自评表!H25')).toBe(96);
  });

  test('a reason is judged as typed, written to its cell, and accepted by the check', async () => {
    await tab(page, '需说明').click();
    const before = await tab(page, '需说明').innerText();
    await row(page, /原因|说明/)
      .filter({ hasText: '资金使用合规性' })
      .first()
      .click();
    const editor = page.getByRole('group', { name: '偏差原因和改进措施' });
    const cause = editor.getByLabel('原因', { exact: true });
    await cause.fill('资金使用合规性扣分，因两笔人员经费误列项目支出');
    await editor.getByRole('status').filter({ hasText: '还没写出具体的改进措施' }).waitFor();
    await editor
      .getByLabel('改进措施', { exact: true })
      .fill('已调整账务，今后列支前由财务股复核科目');
    await editor.getByRole('status').filter({ hasText: '都有了' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const place = await editor.innerText();
    expect(place).toContain('写入 自评表!I17');
    await cause.press('Control+Enter');
    await done(page, '自评表!I17').waitFor();
    expect(String(await cellValue(page, '自评表!I17'))).toContain('已调整账务');
    await changed(page, '需说明', before);
    expect(await tab(page, '需说明').innerText()).not.toBe(before);
    // The next one is open, with the focus in its first box.
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  });

  test('a reason without a cell is kept with the workbook', async () => {
    await row(page, '会议费').first().click();
    const editor = page.getByRole('group', { name: '偏差原因和改进措施' });
    expect(await editor.innerText()).toContain('随工作簿保存');
    await editor
      .getByLabel('原因', { exact: true })
      .fill('会议费、培训费增加，因全区新开安全生产培训十期');
    await editor
      .getByLabel('改进措施', { exact: true })
      .fill('2024 年起改为线上培训，会议合并召开');
    await editor.getByRole('button', { name: '写入', exact: true }).click();
    await done(page, '随工作簿保存').waitFor();
    expect(await row(page, '会议费').count()).toBe(0);
  });

  test('a finding is marked as verified, and the mark revoked', async () => {
    await tab(page, '不通过').click();
    await row(page, '成本').first().click();
    await page.getByRole('button', { name: '已核实…' }).click();
    await page.getByLabel('核实情况').fill('含上年结转 7.99 万元');
    await page.getByRole('button', { name: '标为已核实' }).click();
    await done(page, '标为已核实').waitFor();
    // What was settled is folded up and stands last, and the next row has the focus.
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row'));
    await rows(page).last().click();
    await page.getByText('已核实：含上年结转 7.99 万元').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '取消已核实' }).click();
    await done(page, '取消').waitFor();
  });

  test('figures have the decimals of their sentence', async () => {
    await tab(page, '需说明').click();
    const item = page.getByRole('listitem').filter({ hasText: '680.70' }).first();
    await item.locator('[data-row][aria-expanded]').first().click();
    expect(await item.locator('dl').first().innerText()).toMatch(/680\.70(?!\d)/);
    await tab(page, '不通过').click();
  });

  test('marks are put into the sheet and cleared without a trace', async () => {
    const marks = () =>
      page.evaluate(() =>
        window.testExcel!.book.sheets.reduce(
          (sum, sheet) => sum + sheet.conditionalFormats.length,
          0,
        ),
      );
    expect(await marks()).toBe(0);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('button', { name: '标注到表内' }).click();
    await done(page, /标注 \d+ 格/).waitFor();
    expect(await marks()).toBeGreaterThan(0);
    const comments = () =>
      page.evaluate(() =>
        window.testExcel!.book.sheets.reduce((sum, sheet) => sum + sheet.comments.length, 0),
      );
    expect(await comments()).toBe(0);
    await page.getByRole('button', { name: '标注并加批注' }).click();
    await done(page, '并加批注').waitFor();
    expect(await comments()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '清除标注' }).click();
    await done(page, '清除标注').waitFor();
    expect(await marks()).toBe(0);
    expect(await comments()).toBe(0);
  });

  test('a change in the sheet makes the answer old, and it is renewed by itself', async () => {
    await tab(page, '不通过').click();
    const before = await tab(page, '不通过').innerText();
    await page.evaluate(() => window.testExcel!.type('自评表!I5', 10));
    await page.getByText('表内已改动，正在重新审核').waitFor();
    await page.getByText('表内已改动').waitFor({ state: 'detached' });
    await changed(page, '不通过', before);
    expect(await tab(page, '不通过').innerText()).not.toBe(before);
    await page.evaluate(() => window.testExcel!.type('自评表!I5', 96));
    await tab(page, '不通过')
      .filter({ hasText: before.slice(0, 1) })
      .waitFor();
  });

  test('the copy opens as another workbook, and the original stays as it is', async () => {
    await page.getByRole('button', { name: '生成送审副本' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await page.getByText('送审副本已生成').waitFor();
    expect(await page.evaluate(() => window.testExcel!.opened.length)).toBe(1);
    const names = await page.evaluate(() => window.testExcel!.book.sheets.map(({ name }) => name));
    expect(names).not.toContain('核验意见');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '返回' }).click();
  });

  test('the report is compared, quoted, and let go of', async () => {
    await page.getByRole('button', { name: '比对自评报告' }).click();
    expect(await violations(page)).toEqual([]);
    await page
      .getByLabel('或粘贴报告文字')
      .fill(
        '2023年度基本支出408.34万元，其中人员经费311.42万元，日常公用经费72.87万元。上缴国库12.50万元。',
      );
    await page.getByRole('button', { name: '比对这段文字' }).click();
    await page.getByText('报告相关的事项').waitFor();
    await page.getByText('报告里没有比对的数字').click();
    await page.getByText('上缴国库12.50万元').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '查看' }).click();
    await page.locator('blockquote', { hasText: '人员经费311.42万元' }).first().waitFor();
    // Only what is about the report is listed.
    expect(await page.getByLabel('只看工作表').locator(':checked').innerText()).toBe('自评报告');
    expect(await page.locator('#findings h3').allInnerTexts()).toEqual(['自评报告']);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '比对自评报告' }).click();
    await page.getByRole('button', { name: '不再比对' }).click();
    await page.getByLabel('或粘贴报告文字').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tablist').waitFor();
  });

  test('last year’s workbook and pointing at a form have screens of their own', async () => {
    for (const name of ['比对上年工作簿', '指定表和表头']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('heading', { level: 2 }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '返回' }).click();
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe(name);
    }
  });

  test('every write is in the history, each with its way back', async () => {
    await page.getByRole('button', { name: '历史' }).click();
    const items = page.getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(4);
    const written = items.filter({ hasText: /^.*说明.*写入 自评表!I17/ });
    expect(await written.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-.*Z$/);
    const change = await written.innerText();
    expect(change).toContain('存在项目资金支出人员经费等现象');
    expect(change.indexOf('已调整账务')).toBeGreaterThan(change.indexOf('存在项目资金支出'));
    // It stands in the cell and is kept beside it: told once.
    expect(change.split('已调整账务').length).toBe(2);
    const scores = await items.filter({ hasText: '写回 2 格' }).innerText();
    expect(scores.replace(/\s+/g, ' ')).toMatch(/自评表!I5 现在 96 写入 10/);
    const marks = await items.filter({ hasText: /标注 \d+ 格并加批注/ }).innerText();
    expect(marks.replace(/\s+/g, ' ')).toMatch(/批注 现在 0 格 写入 [1-9]\d* 格/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /撤销：说明.*I17/ }).click();
    await done(page, '已撤销').waitFor();
    expect(await cellValue(page, '自评表!I17')).toBe('存在项目资金支出人员经费等现象');
    await page.getByRole('button', { name: '返回' }).click();
  });

  test('the language is switched, kept with the workbook, and there after a reload', async () => {
    await page.getByRole('button', { name: '设置' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('button', { name: '保存设置' }).click();
    await done(page, 'settings changed').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('tab', { name: 'Fails' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: '审核并评分' }).click();
    await page.getByRole('tab', { name: 'Fails' }).waitFor();
    expect(await page.getByRole('region', { name: 'Verdict' }).innerText()).toContain('Self score');
    const bars = page.getByRole('figure', { name: 'Score by section' }).getByRole('button');
    expect(await bars.first().textContent()).toMatch(/Execution: weight 10, .*, above its weight$/);
    await page.getByRole('button', { name: 'History' }).click();
    const items = page.getByRole('listitem');
    const kept = items.filter({ hasText: 'kept with the workbook' });
    expect(await kept.innerText()).toContain('新开安全生产培训十期');
    expect(await items.filter({ hasText: 'marked as verified' }).innerText()).toContain('7.99');
    await items.filter({ hasText: 'written to 自评表!I17' }).getByText('undone').waitFor();
    // Taken back in another session, the reason is asked for again.
    await kept.getByRole('button', { name: /^Undo/ }).click();
    await done(page, 'Undone').waitFor();
    await kept.getByText('undone').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await tab(page, 'Explain').click();
    await row(page, '会议费').first().waitFor();
  });
});

test('what the pane promises about the copy stands in it', async () => {
  const { page, errors } = await stage.pane(seed);
  await check(page);
  await row(page, '成本').first().click();
  await page.getByRole('button', { name: '已核实…' }).click();
  await page.getByLabel('核实情况').fill('含上年结转 7.99 万元，已与国库核对');
  await page.getByText('会随工作簿保存，并写进送审副本').waitFor();
  await page.getByRole('button', { name: '标为已核实' }).click();
  await done(page, '标为已核实').waitFor();
  await tab(page, '需说明').click();
  const explain = async (about: string, cause: string, measure: string) => {
    await row(page, about).first().click();
    const editor = page.getByRole('group', { name: '偏差原因和改进措施' });
    await editor.getByLabel('原因', { exact: true }).fill(cause);
    await editor.getByLabel('改进措施', { exact: true }).fill(measure);
    const promise = await editor.innerText();
    await editor.getByRole('button', { name: '写入', exact: true }).click();
    await done(page, '说明').waitFor();
    await page.getByRole('status').getByRole('button', { name: '关闭' }).click();
    return promise;
  };
  const [kept, written] = [
    await explain('会议费', '会议费增加，因新开安全培训十期', '明年起改为线上培训，合并召开'),
    await explain('合规性', '合规性扣分，因两笔人员经费误列', '已调整账务，由财务股复核科目'),
  ];
  expect(kept).toContain('随工作簿保存，并写进送审副本');
  expect(written).toContain('写入 自评表!I17');

  await page.getByRole('button', { name: '生成送审副本' }).click();
  const screen = await page.getByRole('main').innerText();
  const counts = Object.fromEntries(
    [...screen.matchAll(/(不通过|需说明|已核实) (\d+) 项/g)].map(([, name, count]) => [
      name,
      count,
    ]),
  );
  await page.getByRole('button', { name: '生成', exact: true }).click();
  await page.getByText('送审副本已生成').waitFor();
  const bytes = await page.evaluate(() => [...window.testExcel!.opened[0]!]);
  const copy = Uint8Array.from(bytes);
  const snapshot = readWorkbook(copy);
  const opinion = snapshot.sheets.at(-1)!;
  expect(opinion.name).toBe('核验意见');
  const texts = opinion.cells.map(({ text }) => text);
  const has = (...parts: string[]) =>
    texts.some((text) => parts.every((part) => text.includes(part)));
  expect(has('含上年结转 7.99 万元，已与国库核对')).toBe(true);
  expect(has('会议费增加，因新开安全培训十期', '明年起改为线上培训')).toBe(true);
  // The open ones are those that the screen counted.
  const rowsOf = (outcome: string) =>
    texts.filter((text) => text.split(/[\n（]/)[0] === outcome).length;
  expect({ 不通过: rowsOf('不通过'), 需说明: rowsOf('需说明') }).toEqual({
    不通过: Number(counts['不通过']) + 1,
    需说明: Number(counts['需说明']),
  });
  const own = snapshot.sheets.find(({ name }) => name === '自评表')!;
  const reasonCell = own.cells.find(({ row: at, column }) => at === 16 && column === 8)!;
  expect(reasonCell.text).toContain('由财务股复核科目');
  const notes = readLook(copy).sheets.flatMap((sheet) => sheet.notes.map(({ text }) => text));
  expect(notes.some((text) => text.includes('因新开安全培训十期'))).toBe(true);
  expect(notes.some((text) => text.includes('含上年结转 7.99 万元'))).toBe(true);
  const { journal, writes, reasons } = parseKept(snapshot.kept);
  expect({ journal, writes, reasons: Object.keys(reasons).length }).toEqual({
    journal: [],
    writes: [],
    reasons: 2,
  });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('last year’s workbook: what does not agree is counted and shown, and what is none is refused', async () => {
  const { page, errors } = await stage.pane(seed);
  await check(page);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('button', { name: '比对上年工作簿' }).click();
  const input = page.locator('input[type="file"]');
  const give = (name: string, bytes: Uint8Array) =>
    input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await give('上年.xlsx', new TextEncoder().encode('不是工作簿'));
  await page.getByRole('alert').filter({ hasText: '打不开「上年.xlsx」' }).waitFor();
  expect(await violations(page)).toEqual([]);
  // The sample itself speaks of this year: nothing was compared, and that is said here.
  await give('今年.xlsx', seed);
  await page.getByText('「今年.xlsx」没有比对成').waitFor();
  expect(await page.getByRole('status').filter({ hasText: '2023' }).count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a workbook that was not read whole is never called complete', async () => {
  const { Workbook } = await import('exceljs');
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(sample('hunan-correct.xlsx')) as never);
  book.addWorksheet('附件').getCell('A1').value = '长'.repeat(30_000);
  const { page } = await stage.pane(new Uint8Array(await book.xlsx.writeBuffer()));
  await page.evaluate(() => {
    Object.assign(window.testExcel!.trouble, { limit: 80_000, nulls: true });
  });
  await check(page);
  await page.getByRole('alert').filter({ hasText: '没有读全' }).waitFor();
  await page.getByRole('alert').filter({ hasText: '附件' }).waitFor();
  const verdict = await page.getByRole('region', { name: '审核结论' }).innerText();
  expect(verdict).toContain('不能算全部通过');
  expect(verdict).not.toContain('没有发现问题：');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('of many sheets that are not checked a few are told, the rest unfold', async () => {
  const { Workbook } = await import('exceljs');
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(seed) as never);
  for (let sheet = 1; sheet <= 6; sheet++) {
    book.addWorksheet(`汇总${sheet}`).addRows([
      ['单位名称', '预算数', '执行数', '自评得分'],
      ['甲局', 300, 150, 95],
      ['乙局', 80, 79.2, 99],
    ]);
  }
  const { page, errors } = await stage.pane(new Uint8Array(await book.xlsx.writeBuffer()));
  await check(page);
  await page.getByText('「汇总3」像是一行一个单位的汇总表（表头在 A1）').waitFor();
  const last = page.getByText('「汇总6」像是一行一个单位的汇总表');
  expect(await last.isVisible()).toBe(false);
  await page.getByText('另有 3 张工作表没有审核').click();
  expect(await last.isVisible()).toBe(true);
  // The cell in the sentence leads there, as that of a finding does.
  await last.getByRole('button', { name: '定位 汇总6!A1' }).click();
  await page.waitForFunction(() => window.testExcel!.selection.includes('汇总6'));
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('an Excel that is too old is told what it needs, not shown a pane that cannot work', async () => {
  const { page, errors } = await stage.pane(seed, { excel: { api: '1.13' } });
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('需要 Office 2021 或 Microsoft 365');
  expect(await page.getByRole('link').getAttribute('href')).toBe('workbench/index.html');
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('while a cell is being edited the pane says what it waits for, and goes on by itself', async () => {
  const { page, errors } = await stage.pane(seed);
  await page.evaluate(() => window.testExcel!.beginEdit());
  await page.getByRole('button', { name: '审核并评分' }).click();
  await page.getByText('请按 Enter 结束单元格编辑').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => window.testExcel!.endEdit());
  await page.getByRole('tabpanel').waitFor();
  expect(await page.getByText('请按 Enter 结束单元格编辑').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a co-author who inserts a row after the answer: nothing goes into the wrong row', async () => {
  const { page } = await stage.pane(seed);
  await check(page);
  const before = await cellValue(page, '自评表!H25');
  // Unheard: no event comes, as happens.
  await page.evaluate(() => {
    window.testExcel!.cell('自评表!A40').value = '补充一行';
  });
  await row(page, /执行.*得分|得分.*执行/)
    .first()
    .click();
  await page.getByRole('button', { name: /^采用 10/ }).click();
  await page.getByText('表内的内容刚刚变过').waitFor();
  expect(await cellValue(page, '自评表!H25')).toBe(before);
  await page.context().close();
});

test('by the keyboard alone: check, read, follow, write, take back', async () => {
  const { page, errors } = await stage.pane(seed);
  const press = (key: string) => page.keyboard.press(key);
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    );
  const tabTo = async (name: RegExp) => {
    for (let count = 0; count < 40; count += 1) {
      await press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Tab never comes to ${String(name)}`);
  };
  await tabTo(/^审核并评分$/);
  await press('Enter');
  await page.getByRole('tabpanel').waitFor();
  // The answer begins where it is read from.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  await tabTo(/^5不通过$/);
  await press('ArrowRight');
  await page.getByRole('tab', { name: '需说明', selected: true }).waitFor();
  await press('ArrowLeft');
  await tabTo(/^预算执行得分/);
  await press('Enter');
  await page.waitForFunction(() => window.testExcel!.selection.includes('I5'));
  await tabTo(/执行率.*H5$/);
  await press('Enter');
  await page.waitForFunction(() => window.testExcel!.selection.includes('H5'));
  await tabTo(/^采用 10$/);
  await press('Enter');
  await done(page, '采用建议').waitFor();
  expect(await cellValue(page, '自评表!I5')).toBe(10);
  await tabTo(/^历史$/);
  await press('Enter');
  await tabTo(/^撤销：采用建议/);
  await press('Enter');
  await done(page, '已撤销').waitFor();
  expect(await cellValue(page, '自评表!I5')).toBe(96);
  await press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '历史');
  expect(errors).toEqual([]);
  await page.context().close();
});

describe('settings', () => {
  test('a rubric of one’s own is checked by the schema, used, and named in the verdict', async () => {
    const { page, errors } = await stage.pane(seed);
    await check(page);
    await page.getByRole('button', { name: '设置' }).click();
    const file = page.locator('input[type="file"]');
    const load = (json: unknown) =>
      file.setInputFiles({
        name: '办法.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(json)),
      });
    await load({ id: 'x' });
    await page.getByText('这个文件不能用作评分办法').waitFor();
    const problems = page.getByRole('main').getByRole('listitem');
    expect(await problems.count()).toBe(1);
    expect(await problems.innerText()).toMatch(/^version、title、weights.*：缺少这一项。$/);
    expect(await violations(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存为 JSON 文件' }).click();
    const saved = await downloading;
    expect(saved.suggestedFilename()).toBe('hunan.json');
    const pack: unknown = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    expect(pack).toEqual(PACKS.hunan);
    const title = { 'zh-CN': '本县办法', en: 'County rules' };
    await load({ ...(pack as typeof PACKS.hunan), id: 'county', version: '7', title });
    await page.getByText('已载入「本县办法」').waitFor();
    await page.getByRole('button', { name: '保存设置' }).click();
    await done(page, '更改设置').waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    expect(await page.getByRole('region', { name: '审核结论' }).innerText()).toContain('本县办法');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a rubric kept with the workbook that breaks the schema is told, and why', async () => {
    const kept = formatKept({ ...NOTHING_KEPT, settings: { ownRubric: '{"id":"x"}' } });
    const { bytes } = patchWorkbook(seed, [{ kind: 'keep', before: null, after: kept }]);
    const { page, errors } = await stage.pane(bytes);
    await check(page);
    await page.getByRole('alert').filter({ hasText: '自备评分办法不合格式' }).waitFor();
    expect(await page.getByRole('region', { name: '审核结论' }).innerText()).toContain('湖南');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '看哪里不对' }).click();
    await page.getByText('随工作簿保存的自备评分办法不能用').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('weights');
    expect(await page.getByLabel('评分办法', { exact: true }).inputValue()).toBe('');
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a rubric that does not fit the form is told first, with the way to another', async () => {
    const { page, errors } = await stage.pane(seed);
    await check(page);
    const told = page.getByRole('alert').filter({ hasText: '所选评分办法与表不合' });
    expect(await told.count()).toBe(0);
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByLabel('评分办法', { exact: true }).selectOption('mof-2021-101');
    await page.getByRole('button', { name: '保存设置' }).click();
    await done(page, '更改设置').waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await told.filter({ hasText: '成本' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await told.getByRole('button', { name: '换评分办法' }).click();
    await page.getByLabel('评分办法', { exact: true }).waitFor();
    // The limits that nobody changed stay those of the scheme.
    await page.getByRole('button', { name: '历史' }).click();
    const change = await page.getByRole('listitem').first().innerText();
    expect(change).toContain('评分办法');
    expect(change).not.toContain('比上年增减');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a threshold changes what asks for a reason', async () => {
    const { page } = await stage.pane(seed);
    await check(page);
    const count = async () => Number.parseInt(await tab(page, '需说明').innerText(), 10);
    const before = await count();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByLabel('比上年增减超过').fill('一半');
    await page.getByText('请填不小于 0 的数字').waitFor();
    expect(await page.getByRole('button', { name: '保存设置' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByLabel('比上年增减超过').fill('1000');
    await page.getByRole('button', { name: '保存设置' }).click();
    await done(page, '更改设置').waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    expect(await count()).toBeLessThan(before);
    await page.context().close();
  });

  test('a reason grows old when its figure changes, and the pane asks whether it still holds', async () => {
    const { page } = await stage.pane(seed);
    await check(page);
    await tab(page, '需说明').click();
    await row(page, '会议费').first().click();
    const editor = page.getByRole('group', { name: '偏差原因和改进措施' });
    await editor.getByLabel('原因', { exact: true }).fill('会议费、培训费增加，因新开安全培训十期');
    await editor.getByLabel('改进措施', { exact: true }).fill('明年起改为线上培训，会议合并召开');
    await editor.getByRole('button', { name: '写入', exact: true }).click();
    await done(page, '随工作簿保存').waitFor();
    await page.evaluate(() => window.testExcel!.type('基础数据表!F30', 26.2));
    await page.getByText('有 1 条说明写在数字变动之前').waitFor();
    await row(page, '会议费').first().click();
    await editor.getByRole('button', { name: '沿用到下面再改' }).click();
    expect(await editor.getByLabel('原因', { exact: true }).inputValue()).toContain('十期');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('forty units', () => {
  test('are a list, worst first, one opened at a time', async () => {
    const { page, errors } = await stage.pane(await makeWorkbook(40));
    await page.getByRole('button', { name: '审核并评分' }).click();
    await page.getByText('共 40 个单位').waitFor();
    expect(await violations(page)).toEqual([]);
    const units = page.getByRole('main').getByRole('listitem');
    expect(await units.count()).toBe(40);
    await page.getByLabel('查找单位').fill('没有这个单位');
    await page.getByText('没有这样的单位').waitFor();
    await page.getByLabel('查找单位').fill('');
    const name = (await units.nth(3).innerText()).split('\n')[0]!;
    await units.nth(3).getByRole('button').click();
    await page.getByRole('tablist').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toContain(name);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '下一个单位' }).click();
    expect(await page.getByRole('heading', { level: 2 }).innerText()).not.toContain(name);
    await page.getByRole('button', { name: '全部单位' }).click();
    await page.getByText('共 40 个单位').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('when Excel does not do as it is told', () => {
  test('a protected sheet: nothing is written, and what to do is said', async () => {
    const { page } = await stage.pane(seed);
    await check(page);
    await page.evaluate(() => {
      window.testExcel!.sheet('自评表').protection = {
        allowFormatCells: false,
        allowEditObjects: false,
      };
    });
    await page.getByRole('button', { name: '写回得分' }).click();
    await page.getByRole('checkbox', { name: /自评表!H25/ }).check();
    await page.getByRole('button', { name: '写回 2 格' }).click();
    await page.getByRole('alert').filter({ hasText: '工作表受保护' }).waitFor();
    expect(await cellValue(page, '自评表!I5')).toBe(96);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('a cell being edited: the check waits and can be called off', async () => {
    const { page } = await stage.pane(seed);
    await page.evaluate(() => window.testExcel!.beginEdit());
    await page.getByRole('button', { name: '审核并评分' }).click();
    await page.getByRole('status').filter({ hasText: '正在读取工作簿' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '审核并评分' }).waitFor();
    await page.evaluate(() => window.testExcel!.endEdit());
    await check(page);
    await page.context().close();
  });

  test('a read-only workbook: nothing is written, and what to do is said', async () => {
    const { page } = await stage.pane(seed);
    await check(page);
    await page.evaluate(() => {
      window.testExcel!.readOnly = true;
    });
    await page.getByRole('button', { name: '写回得分' }).click();
    await page.getByRole('button', { name: '写回 1 格' }).click();
    await page.getByRole('alert').filter({ hasText: '工作簿是只读的' }).waitFor();
    expect(await cellValue(page, '自评表!I5')).toBe(96);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('a copy that is called off leaves no workbook behind, and can be made again', async () => {
    const { page, errors } = await stage.pane(seed);
    await check(page);
    await page.getByRole('button', { name: '生成送审副本' }).click();
    await page.evaluate(() => {
      window.testExcel!.trouble.delay = 1000;
    });
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '取消' }).waitFor({ state: 'detached' });
    await page.evaluate(() => {
      window.testExcel!.trouble.delay = 0;
    });
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await page.getByText('送审副本已生成').waitFor();
    expect(await page.evaluate(() => window.testExcel!.opened.length)).toBe(1);
    expect(await page.evaluate(() => window.testExcel!.openFiles)).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('new workbooks refused: the copy is downloaded', async () => {
    const { page } = await stage.pane(seed);
    await check(page);
    await page.evaluate(() => {
      window.testExcel!.trouble.refuseNewWorkbooks = true;
    });
    await page.getByRole('button', { name: '生成送审副本' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '生成', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/（送审）\.xlsx$/);
    await page.context().close();
  });
});

describe('a workbook without a form', () => {
  test('says what was looked for, and the user can point', async () => {
    const { Workbook } = await import('exceljs');
    const book = new Workbook();
    book.addWorksheet('通讯录').addRows([
      ['姓名', '电话'],
      ['张三', '123'],
    ]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { page, errors } = await stage.pane(bytes);
    await page.getByRole('button', { name: '审核并评分' }).click();
    await page.getByText('没有找到自评表').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '用一份示例试一试' }).click();
    await done(page, '示例已作为新工作簿打开').waitFor();
    const opened = await page.evaluate(() => window.testExcel!.opened.map((each) => each.length));
    expect(opened).toEqual([seed.length]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '指给它看' }).click();
    // One stop for the Tab key.
    const rowsToPointAt = page.getByRole('radio');
    expect(await rowsToPointAt.evaluateAll((all) => all.map(({ tabIndex }) => tabIndex))).toEqual([
      0, -1,
    ]);
    await page.getByRole('radio', { name: /第 1 行/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '按这样重新审核' }).click();
    await done(page, '更改设置').waitFor();
    // Pointed at in vain, and that is said.
    await page.getByText('按您的指定看过「通讯录」第 1 行').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('every look', () => {
  const looks = [
    { name: 'dark', excel: { theme: office('#262626', '#FFFFFF') }, context: {} },
    { name: 'high contrast', excel: {}, context: { forcedColors: 'active' as const } },
  ];

  function office(background: string, text: string) {
    return {
      bodyBackgroundColor: background,
      bodyForegroundColor: text,
      controlBackgroundColor: background,
      controlForegroundColor: text,
    };
  }

  test.each(looks)('$name passes axe on the answer and an open finding', async (look) => {
    const { page } = await stage.pane(seed, { excel: look.excel, context: look.context });
    await check(page);
    expect(await violations(page)).toEqual([]);
    await tab(page, '需说明').click();
    await rows(page).first().click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 450])('nothing is wider than the pane at %i px', async (width) => {
    const { page } = await stage.pane(seed, { width });
    await check(page);
    const tabs = ['不通过', '需说明', '无法判断', '提示', '通过'];
    for (const name of tabs) {
      await page.getByRole('tab').filter({ hasText: name }).first().click();
      if ((await rows(page).count()) > 0) await rows(page).first().click();
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(wide).toEqual([]);
    }
    await page.context().close();
  });
});
