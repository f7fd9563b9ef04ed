import { act } from 'react';
import type { Finding } from '../../src/findings';
import type { Assessment } from '../../src/assessment';
import { HostError } from '../../src/hosts/host';
import type { ToWriteBack } from '../../src/taskpane/engine/engine';
import {
  assessment,
  executionFinding,
  reasonFinding,
  seedAssessment,
  seedSnapshot,
  totalFinding,
  unit,
} from './fixtures/seed';
import { fakeEngine } from './fixtures/fake-engine';
import {
  buttons,
  choose,
  closePane,
  preparePage,
  press,
  settle,
  showPane,
  shownText,
  type,
} from './fixtures/shown-pane';

beforeAll(preparePage);
afterEach(closePane);

const UNFILLED: Finding = {
  ...executionFinding,
  rule: 'indicator/missing-actual',
  outcome: 'undetermined',
  key: 'none',
  fingerprint: 'f-none',
};

function show(findings: readonly Finding[], own?: Parameters<typeof showPane>[1]) {
  return showPane(() => assessment([unit('资阳区应急管理局', findings)]), own);
}

const verdict = () => document.querySelector('section[aria-label="审核结论"]')?.textContent;

test('a form that nobody has filled in has no score, and nothing of it passed', async () => {
  await show([UNFILLED], { writeBack: () => ({ lines: [], texts: [] }) });
  await press('审核并评分');
  expect(verdict()).toContain('这张表还没有填写');
  expect(verdict()).toContain('分值合计 110，应为 100');
  expect(verdict()).not.toMatch(/没有发现问题|规则允许|通过。/);
  await press('写回得分');
  expect(shownText()).toContain('没有可以写回的得分：表还没有填写。');
});

test.each([
  ['alone', []],
  ['beside others', [{ edit: totalFinding.suggestion![0]!, label: '总分', kind: 'correct' }]],
])('a score in words that is not written back is named, %s', async (_, lines) => {
  const cell = { sheet: '自评表', row: 4, column: 7 };
  const texts = [{ cell, label: '预算执行得分', text: '见说明', expected: '10' }];
  await show([executionFinding, totalFinding], {
    writeBack: () => ({ lines, texts }) as ToWriteBack,
  });
  await press('审核并评分');
  await press('写回得分');
  expect(document.querySelector('section[aria-label="填有文字，没有列入"]')?.textContent).toMatch(
    /预算执行得分填的是“见说明”，按算式应为 10。.*自评表!H5/,
  );
  expect(shownText()).not.toContain('都已填对');
  expect(buttons(/^写回 1 格/)).toHaveLength(lines.length);
});

test('what cannot be told is never called passed', async () => {
  await show([{ ...executionFinding, outcome: 'undetermined' }]);
  await press('审核并评分');
  expect(verdict()).toContain('填报 96');
  expect(verdict()).not.toContain('没有发现问题');
});

test('a search made under one tab can be ended under another', async () => {
  const many = Array.from({ length: 8 }, (_, at) => ({
    ...reasonFinding,
    fingerprint: `reason ${at}`,
  }));
  await show([executionFinding, totalFinding, ...many]);
  await press('审核并评分');
  await press('8需说明');
  await type(document.querySelector<HTMLInputElement>('input[type="search"]')!, 'explanation');
  await press('2不通过');
  expect(shownText()).toContain('没有符合筛选条件的事项。');
  await press('显示全部');
  expect(document.querySelectorAll('#findings [data-row]')).toHaveLength(2);
});

test('clearing marks where there are none says that there were none', async () => {
  await show([executionFinding]);
  await press('审核并评分');
  await press(/更多/);
  await press('清除标注');
  expect(shownText()).toContain('没有要清除的');
  expect(shownText()).not.toContain('已完成');
});

test('a copy whose opinion sheet had to go without styles says so, and which cells were left', async () => {
  await show([executionFinding], {
    patch: (bytes: Uint8Array) =>
      Promise.resolve({
        bytes,
        left: [
          { code: 'plain-styles' },
          { cell: { sheet: '自评表', row: 4, column: 7 }, code: 'threaded-comment' },
        ] as const,
      }),
  });
  await press('审核并评分');
  await press('生成送审副本');
  await press('生成', 200);
  expect(shownText()).toContain('送审副本已生成');
  expect(shownText()).toContain('单元格格式已到 Excel 的上限');
  expect(shownText()).toMatch(/1 格没有改动：.*有会话批注：.*自评表!H5/);
});

test('cells that were left for the same reason are listed under it, the rest of many counted', async () => {
  const cells = Array.from({ length: 15 }, (_, row) => ({ sheet: '自评表', row, column: 7 }));
  await show([executionFinding], {
    patch: (bytes: Uint8Array) =>
      Promise.resolve({
        bytes,
        left: [
          ...cells.map((cell) => ({ cell, code: 'protected' }) as const),
          { cell: { sheet: '旧表', row: 0, column: 0 }, code: 'no-such-cell' },
          { cell: { sheet: '自评表', row: 20, column: 7 }, code: 'failed' },
        ] as const,
      }),
  });
  await press('审核并评分');
  await press('生成送审副本');
  await press('生成', 200);
  const text = shownText();
  expect(text).toContain('17 格没有改动：');
  expect(text.match(/工作表受保护/g)).toHaveLength(1);
  expect(text).toMatch(/工作表受保护：自评表!H1自评表!H2.*自评表!H12其余 3 格/);
  expect(text).toMatch(/工作表改了名或删掉了：旧表!A1.*写不进去：自评表!H21/);
});

test.each([
  ['missing', false],
  ['inadequate', true],
] as const)('a closed row whose reason is %s; open, it always asks', async (status, asks) => {
  const finding = { ...reasonFinding, explanation: { required: true as const, status } };
  const { words } = fakeEngine(() => seedAssessment);
  await show([finding], {
    words: (each, ...rest) => ({
      ...words(each, ...rest),
      sentence: `增加 14.4。${each.explanation ? '请填写原因。' : ''}`,
    }),
  });
  await press('审核并评分');
  const row = () => document.querySelector<HTMLElement>('#findings [data-row]')!;
  expect(row().textContent).toContain('增加 14.4。');
  expect(row().textContent.includes('请填写原因')).toBe(asks);
  await act(async () => {
    row().click();
    await Promise.resolve();
  });
  expect(row().textContent).toContain('请填写原因');
});

test.each([
  ['another figure than was written', [{ exact: '107.5', shown: '108分' }], true],
  ['what was written', [], false],
])('a cell that shows %s', async (_, figures, isTold) => {
  const cell = { sheet: '自评表', row: 24, column: 7 };
  await show([totalFinding], { rounded: () => figures.map((each) => ({ cell, ...each })) });
  await press('审核并评分');
  await press('写回得分');
  await press(/^写入|^写回/, 200);
  expect(shownText()).toContain('已完成');
  expect(shownText().includes('数字格式改不了')).toBe(isTold);
  if (isTold) expect(shownText()).toMatch(/自评表!H25.*写入的是 107\.5.*显示为 108分/);
});

test('the language waits for the settings to be saved, as all of them do', async () => {
  await show([executionFinding]);
  await press('审核并评分');
  await press('设置');
  const language = [...document.querySelectorAll('select')].find(({ value }) => value === 'zh-CN')!;
  await choose(language, 'en');
  expect(shownText()).toContain('保存设置');
  await press('返回');
  expect(shownText()).toContain('自评');
  await press('设置');
  await choose(
    [...document.querySelectorAll('select')].find(({ value }) => value === 'zh-CN')!,
    'en',
  );
  await press('保存设置');
  expect(shownText()).toContain('Save settings');
});

test('a sheet that is pointed at without its row of headings is asked for it; pointed at in vain, what stands there is told', async () => {
  await showPane((): Assessment => assessment([]));
  await press('审核并评分');
  await press('指给它看');
  await press('按这样重新审核');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('请先点选表头所在的行。');
  expect(document.activeElement?.getAttribute('role')).toBe('radio');
  await press(/^第 1 行/);
  expect(document.querySelector('[role="alert"]')).toBeNull();
  await press('按这样重新审核');
  expect(shownText()).toContain(
    '那一行写的是：2023年度部门整体支出绩效评价基础数据表。请在表内改成通用的叫法',
  );
});

async function give(name: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = new File(['x'], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

test('last year’s workbook with nothing to compare is not said to be compared; a broken one is named', async () => {
  let isBroken = true;
  await show([{ ...executionFinding, rule: 'basic/previous-year', outcome: 'undetermined' }], {
    readWorkbook: () =>
      isBroken ? Promise.reject(new HostError('failed')) : Promise.resolve(seedSnapshot),
  });
  await press('审核并评分');
  await press('更多');
  await press('比对上年工作簿');
  await give('坏的.xlsx');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('打不开「坏的.xlsx」。');
  isBroken = false;
  await give('别的.xlsx');
  expect(shownText()).toContain('「别的.xlsx」没有比对成');
  expect(shownText()).not.toMatch(/正在与|要看的/);
  expect(buttons('查看')).toEqual([]);
});

test('a total that is right only with corrected scores says which sum is which, and leads to them', async () => {
  const engine = fakeEngine(() => seedAssessment);
  await show([totalFinding], {
    words: (finding, given, language) => ({
      ...engine.words(finding, given, language),
      expected: '各项得分合计',
      mended: '84.97',
    }),
  });
  await press('审核并评分');
  await press(/^标题 score\/total/);
  const figures = [...document.querySelectorAll('dl')].map((each) => each.textContent);
  expect(figures).toContain('填报96各项得分合计106相差−10改正得分后应为84.97');
  await press('连同得分一起改…');
  expect(shownText()).toContain('勾选要写入的单元格');
});
