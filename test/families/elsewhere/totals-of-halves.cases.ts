import { readForms, type SelfEvaluation } from '../../../src/forms';
import { formatPosition } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const HALVES = `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<
项目名称|高标准农田建设|<|<|<|主管部门|农业农村局|<|<|<
项目资金（万元）|全年预算数|全年执行数|执行率|分值|得分||||
^|300|285|95%|10|9.5||||
三级指标|年度指标值|实际完成值|分值|得分|三级指标|年度指标值|实际完成值|分值|得分
建设面积|≥2000亩|2050亩|20|20|受益农户数|≥800户|826户|30|30
工程验收合格率|100%|100%|30|30|农户满意度|≥90%|94%|10|10
`;

describe.each([
  ['alone at the left', '总分||||||||100|99.5'],
  ['merged up to its figures', '总分|<|<|<|<|<|<|<|100|99.5'],
])('总分 %s', (_, total) => {
  test.each<Case>([
    ['as it should be', {}, []],
    ['of the indicators alone', { '100|99.5': '90|90' }, []],
    ['the weight', { '100|99.5': '80|99.5' }, ['fail weight/total I8']],
    ['the score', { '100|99.5': '100|98.5' }, ['fail score/total J8']],
  ])('%s', (__, changes, expected) => {
    expect(findingsIn(drawn(HALVES + total, changes))).toEqual([...expected].sort());
  });

  test('its places', () => {
    const { total: own } = readForms(drawn(HALVES + total, {})).forms[0] as SelfEvaluation;
    const cells = [own?.label, own?.weight, own?.score].map((one) => one?.cell);
    expect(cells.map((cell) => cell && formatPosition(cell.row, cell.column))).toEqual([
      'A8',
      'I8',
      'J8',
    ]);
  });
});

test('总分 under the left half', () => {
  expect(findingsIn(drawn(`${HALVES}总分|||100|99.5|||||`, {}))).toEqual([]);
  expect(findingsIn(drawn(`${HALVES}总分|||80|99.5|||||`, {}))).toEqual(['fail weight/total D8']);
});

test.each<[string, string]>([
  ['合计', '合计|||50|50|合计|||40|40'],
  ['小计', '小计|||50|50|小计|||40|40'],
])('%s of either half is no total of the form', (_, row) => {
  const alone = drawn(`${HALVES}${row}`, {});
  expect(findingsIn(alone)).toEqual([]);
  expect((readForms(alone).forms[0] as SelfEvaluation).total).toBeUndefined();
  const form = `${HALVES}${row}\n总分|<|<|<|<|<|<|<|100|99.5`;
  expect(findingsIn(drawn(form, {}))).toEqual([]);
  expect(findingsIn(drawn(form, { '100|99.5': '100|98.5' }))).toEqual(['fail score/total J9']);
});
