import { assess, isPassage } from '../../src/assessment';
import { heldTotals, textsLeft, writeBackEdits } from '../../src/output';
import { applyToSnapshot, formatCell, type Snapshot, type ValueEdit } from '../../src/workbook';
import { drawing, snapshotOf } from '../families/grid';
import { sample } from './seed';

const again = (snapshot: Snapshot) => assess({ snapshot });
const list = (edits: readonly ValueEdit[]) =>
  edits.map(({ cell, after }) => `${formatCell(cell)} ← ${JSON.stringify(after.value)}`).sort();

/** The snapshot with one cell changed, as if typed. */
function typed(snapshot: Snapshot, address: string, value: string | number | null): Snapshot {
  const [sheet = '', position = ''] = address.split('!');
  const found = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => formatCell({ sheet, ...cell }) === `${sheet}!${position}`);
  if (!found) throw new Error(`no cell ${address}`);
  const before = { value: found.value, format: found.format };
  const cell = { sheet, row: found.row, column: found.column };
  return applyToSnapshot(snapshot, [
    { kind: 'value', cell, before, after: { value, format: found.format } },
  ]);
}

test('on the seed: nothing is blank, and what follows by formula is corrected, the total after its scores', () => {
  const { snapshot } = sample('hunan-2023');
  expect(list(writeBackEdits(snapshot, again, 'fill'))).toEqual([]);
  const edits = writeBackEdits(snapshot, again, 'correct');
  expect(list(edits)).toEqual(['自评表!H25 ← 106', '自评表!I5 ← 10']);
});

test('after a correction no computed cell fails any more, and a second one has nothing to do', () => {
  const { snapshot } = sample('hunan-2023');
  const corrected = applyToSnapshot(snapshot, writeBackEdits(snapshot, again, 'correct'));
  const failing = again(corrected).units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
  );
  expect(failing).not.toContain('score/execution');
  expect(failing).not.toContain('score/total');
  expect(writeBackEdits(corrected, again, 'correct')).toEqual([]);
});

test('a blank score that follows by formula is filled; a band is never chosen', () => {
  const { snapshot } = sample('hunan-correct');
  const unit = again(snapshot).units[0];
  const formula = unit?.indicators.find(({ method }) => method === 'achieved');
  const band = unit?.indicators.find(({ method }) => method === 'band');
  if (!formula?.cells.score || !band?.cells.score) throw new Error('the sample lacks such rows');
  const address = formatCell(formula.cells.score);
  const blank = typed(typed(snapshot, address, null), formatCell(band.cells.score), null);
  const edits = writeBackEdits(blank, again, 'fill');
  expect(edits.map(({ cell }) => formatCell(cell))).toContain(address);
  expect(edits.map(({ cell }) => formatCell(cell))).not.toContain(formatCell(band.cells.score));
});

test('a blank total waits for every score, in a fill and in a correction alike', () => {
  const { snapshot } = sample('hunan-correct');
  const unit = again(snapshot).units[0];
  const band = unit?.indicators.find(({ method }) => method === 'band')?.cells.score;
  const sure = unit?.indicators.find(({ method }) => method === 'achieved')?.cells.score;
  const total = unit?.findings.find(({ rule }) => rule === 'score/total')?.cells[0];
  if (!band || !sure || !total || isPassage(total)) throw new Error('the sample lacks such cells');
  const filled = typed(typed(snapshot, formatCell(total), null), formatCell(sure), null);
  const open = typed(filled, formatCell(band), null);
  const writes = (given: Snapshot, mode: 'fill' | 'correct') =>
    writeBackEdits(given, again, mode).map(({ cell }) => formatCell(cell));
  for (const mode of ['fill', 'correct'] as const) {
    expect(writes(filled, mode)).toContain(formatCell(total));
    expect(writes(open, mode)).toContain(formatCell(sure));
    expect(writes(open, mode)).not.toContain(formatCell(total));
  }
  expect(heldTotals(again(open)).map(({ cells }) => cells[0])).toEqual([total]);
  expect(heldTotals(again(snapshot))).toEqual([]);
});

test('each edit states what stood in the original cell, so that it can be taken back', () => {
  const { snapshot } = sample('hunan-2023');
  const [first] = writeBackEdits(snapshot, again, 'correct');
  expect(first?.before.value).toBe(96);
});

test('so does one that is corrected again after another score', () => {
  const { snapshot } = sample('hunan-2023');
  const row = again(snapshot).units[0]?.indicators.find(({ method }) => method === 'achieved');
  if (!row?.cells.score) throw new Error('the sample lacks such a row');
  const address = formatCell(row.cells.score);
  const wrong = typed(snapshot, address, Number(row.weight) + 5);
  const edits = writeBackEdits(wrong, again, 'correct');
  expect(
    Object.fromEntries(
      edits.map(({ cell, before, after }) => [formatCell(cell), [before.value, after.value]]),
    ),
  ).toEqual({
    [address]: [Number(row.weight) + 5, Number(row.weight)],
    '自评表!I5': [96, 10],
    '自评表!H25': [96, 106],
  });
});

test('an amount in another unit is no computed cell', () => {
  const { snapshot } = sample('hunan-correct');
  const wrong = typed(snapshot, '自评表!F5', 4085200);
  const [finding] = again(wrong).units.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'funds/execution-rate'),
  );
  expect(finding).toMatchObject({ outcome: 'fail', key: 'unit', expected: '408.52' });
  expect(writeBackEdits(wrong, again, 'correct')).toEqual([]);
});

const form = (head: string, scores: readonly [string, string, string]) =>
  snapshotOf(
    drawing(
      '自评表',
      `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|危桥改造|<|<|自评总分|${head}|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|100|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|改造危桥|5座|5座|50|${scores[0]}|
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|40|${scores[1]}|
总分|<|<|<|<|100|${scores[2]}|
`,
    ),
  );

test('a total that stands in the head as well follows the one that is corrected', () => {
  const wrong = form('96', ['50', '40', '96']);
  const edits = writeBackEdits(wrong, again, 'correct');
  expect(list(edits)).toEqual(['自评表!F2 ← 100', '自评表!G8 ← 100']);
  expect(writeBackEdits(wrong, again, 'fill')).toEqual([]);
});

test('words stay around a corrected figure, signs that change what it says do not', () => {
  const written = (total: string) =>
    list(writeBackEdits(form('', ['50', '40', total]), again, 'correct'));
  expect(written('96分（自评）')).toEqual(['自评表!G8 ← "100分（自评）"']);
  expect(written('(96)')).toEqual(['自评表!G8 ← "100"']);
  expect(written("'96%")).toEqual(['自评表!G8 ← "100"']);
});

test('points in a cell that shows percent are written as points', () => {
  const [edit] = writeBackEdits(form('', ['50', '40', '96%']), again, 'correct');
  expect(edit?.after).toEqual({ value: 100, format: 'General' });
});

test('a form that gives its points as percentages is added up and corrected in percentages', () => {
  const given = (sign: string, scores: readonly [string, string, string]) => {
    const [first, second, total] = scores.map((score) => `${sign}${score}%`);
    return snapshotOf(
      drawing(
        '自评表',
        `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|100|${sign}10%|100%|${sign}10%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|改造危桥|5座|4座|${sign}50%|${first}|征地慢影响1座开工，已于2024年3月完工，今后提前办理征地手续。
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|${sign}40%|${second}|
总分|<|<|<|<|${sign}100%|${total}|
`,
      ),
    );
  };
  const serious = (snapshot: Snapshot) =>
    again(snapshot).units.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
    );
  for (const sign of ['', "'"]) expect(serious(given(sign, ['40', '40', '90']))).toEqual([]);
  const wrong = ['50', '40', '96'] as const;
  const numbers = writeBackEdits(given('', wrong), again, 'correct');
  expect(numbers.map(({ after }) => after)).toEqual([
    { value: 0.4, format: '0%' },
    { value: 0.9, format: '0%' },
  ]);
  expect(list(writeBackEdits(given("'", wrong), again, 'correct'))).toEqual([
    '自评表!G6 ← "40%"',
    '自评表!G8 ← "90%"',
  ]);
});

test('a total of more than there is to be had is not written while the scores are wrong', () => {
  const wrong = snapshotOf(
    drawing(
      '自评表',
      `
项目支出绩效自评表|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
年度资金总额||100|100|100|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分|偏差原因分析及改进措施
产出指标|数量指标|改造危桥|5座|5座|500|
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|40|
总分|<|<|<|<|100|
`,
    ),
  );
  const rules = again(wrong).units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
  );
  expect(rules).toContain('score/total');
  expect(list(writeBackEdits(wrong, again, 'correct'))).toEqual([]);
});

test('what is deducted follows a score that is corrected, and nothing else', () => {
  const withDeductions = (score: string, deducted: string) =>
    snapshotOf(
      drawing(
        '自评表',
        `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|扣分|得分
产出指标|数量指标|改造危桥|5座|4座|60|${deducted}|${score}
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|40|0|40
总分|<|<|<|<|100|${deducted}|${Number(score) + 40}
`,
      ),
    );
  expect(list(writeBackEdits(withDeductions('60', '0'), again, 'correct'))).toEqual([
    '自评表!G4 ← 12',
    '自评表!G6 ← 12',
    '自评表!H4 ← 48',
    '自评表!H6 ← 88',
  ]);
  expect(list(writeBackEdits(withDeductions('48', '0'), again, 'correct'))).toEqual([]);
});

/** The scores of three rows and a total, and the result of the second. */
const threeRows = (scores: readonly [string, string, string, string], result: string) =>
  snapshotOf(
    drawing(
      '自评表',
      `
项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|卫生院设备购置|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|成本指标|设备采购成本|≤280万元|292万元|5|${scores[0]}|
效益指标|可持续影响指标|设备使用年限|≥5年|${result}|10|${scores[1]}|
效益指标|社会效益指标|诊疗人次|≥1000人次|1200人次|85|${scores[2]}|
总分|<|<|<|<|100|${scores[3]}|
`,
    ),
  );

test('a total follows its scores though it would look rounded from them', () => {
  for (const total of ['95', '100', '99']) {
    const edits = writeBackEdits(threeRows(['5', '10', '85', total], '5年'), again, 'correct');
    expect(list(edits)).toEqual(['自评表!G4 ← 4.79', '自评表!G7 ← 99.79']);
  }
  const rounded = threeRows(['4.79', '10', '85', '100'], '5年');
  expect(writeBackEdits(rounded, again, 'correct')).toEqual([]);
});

test('a total waits for a score above its weight that no formula gives', () => {
  const score = '自评表!G4 ← 4.79';
  for (const total of ['100', '99.79', '110', '95']) {
    const wrong = threeRows(['5', '20', '85', total], '');
    expect(list(writeBackEdits(wrong, again, 'correct'))).toEqual([score]);
  }
  const blank = threeRows(['5', '20', '85', ''], '');
  expect(heldTotals(again(blank))).toHaveLength(1);
  for (const total of ['100', '110', '95']) {
    const certain = writeBackEdits(threeRows(['5', '20', '85', total], '5年'), again, 'correct');
    expect(list(certain)).toEqual([score, '自评表!G5 ← 10', '自评表!G7 ← 99.79']);
  }
});

test('a blank total of more than there is to be had is not filled, and is once the score is right', () => {
  const blank = threeRows(['5', '20', '85', ''], '5年');
  expect(writeBackEdits(blank, again, 'fill')).toEqual([]);
  expect(list(writeBackEdits(blank, again, 'correct'))).toContain('自评表!G7 ← 99.79');
});

describe('computed cells with words in them', () => {
  const form = (rate: string, score: string, total = '99.47') =>
    snapshotOf(
      drawing(
        '自评表',
        `
项目支出绩效自评表|<|<|<|<|<|<
（2021年度）|<|<|<|<|<|<
项目名称|校园安防工程|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|95|90|10|${rate}|9.47
^|其中：财政拨款|95|90|—|—|—
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|安装探头|≥600个|612个|50|50
效益指标|社会效益指标|校园安全事故|0起|0起|30|30
满意度指标|满意度|家长满意度|≥90%|96%|10|${score}
总分|<|<|<|<|100|${total}
`,
      ),
    );
  const named = (snapshot: Snapshot, mode: 'fill' | 'correct') => {
    const now = applyToSnapshot(snapshot, writeBackEdits(snapshot, again, mode));
    return textsLeft(now, again(now), mode).map(
      ({ cell, text, expected }) => `${formatCell(cell)} ${text} ${expected}`,
    );
  };
  const sentence = '90%，基本完成';

  test.each<[string, string, string, string[], string[]]>([
    ['none', '94.74%', '10', [], []],
    ['blank cells, which are filled', '', '', [], []],
    ['a dash for a rate', '—', '10', ['自评表!F5 — 94.74%'], ['自评表!F5 — 94.74%']],
    ['a slash for a score', '94.74%', '/', ['自评表!G10 / 10'], ['自评表!G10 / 10']],
    [
      '无 for both',
      '无',
      '无',
      ['自评表!F5 无 94.74%', '自评表!G10 无 10'],
      ['自评表!F5 无 94.74%', '自评表!G10 无 10'],
    ],
    ['a sentence with a wrong rate', sentence, '10', [], [`自评表!F5 ${sentence} 94.74%`]],
    ['a wrong rate in words, which is mended', '90%（约）', '10', [], []],
  ])('%s', (_, rate, score, filling, correcting) => {
    expect(named(form(rate, score), 'fill')).toEqual(filling);
    expect(named(form(rate, score), 'correct')).toEqual(correcting);
  });

  test('a dash beside a source, which has no points of its own, is none', () => {
    expect(named(form('94.74%', '10'), 'correct')).toEqual([]);
  });
});
