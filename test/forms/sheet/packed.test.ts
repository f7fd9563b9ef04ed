import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

/** A form whose columns a converter pulled apart. */
const FORM = `
2023年度省级财政资金绩效自评表|||||||
项目单位：连江市文化馆||||||金额单位：万元|
项目名称|文化馆免费开放资金||自评总分（分）|||99.55|
资金安排|下达金额||180|实际支出|171.9|支出率|95.5%
一级指标|二级指标|三级指标|预期值|实现值|分值|自评得分|未达标原因及改进措施
过程|资金管理|支出率|100%|95.5%|10|9.55|尾款8.1万元待2024年3月设备验收后支付，下年提前组织验收。
产出|数量|举办公益培训|80场|84场|50|50|
效益|社会效益|服务群众人次|≥6万人次|6.3万人次|40|40|
`;
const apart = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll('|', '||'))
    .join('\n');
const read = (text: string) => {
  const [form] = readForms(snapshotOf(drawing('表', text))).forms;
  return form as SelfEvaluation;
};

test('the blank columns of a form pulled apart are left out, and all keeps its place', () => {
  const [own, pulled] = [read(FORM), read(apart(FORM))];
  expect(pulled.total?.score?.text).toBe('99.55');
  expect(pulled.funds?.total.executed?.cell).toEqual({ sheet: '表', row: 3, column: 10 });
  expect(own.funds?.total.executed?.cell).toEqual({ sheet: '表', row: 3, column: 5 });
  expect(pulled.indicators.map(({ score }) => score?.cell.column)).toEqual([12, 12, 12]);
  expect(pulled.range).toEqual({ top: 0, bottom: 7, left: 0, right: 14 });
});

test.each([
  ['right', {}, []],
  ['a score', { '40|40|': '40|44|' }, ['M8']],
  ['a rate', { '支出率|95.5%': '支出率|99.5%' }, ['O4']],
])('%s: what is found is found in its place', (_, changes, cells) => {
  let text = apart(FORM);
  for (const [from, to] of Object.entries(changes)) {
    const [own, other] = [from, to].map((one) => one.replaceAll('|', '||'));
    expect(text).toContain(own);
    text = text.replace(own ?? '', other ?? '');
  }
  const found = findingsIn(snapshotOf(drawing('表', text))).map((line) => line.split(' ').at(-1));
  expect(found).toEqual(expect.arrayContaining(cells));
  expect(found.length > 0).toBe(cells.length > 0);
});

test('a heading alone goes on over a blank one with the values beneath it', () => {
  const form = FORM.replace(/^(.*预期值\|)(.*)$/m, '$1|$2').replace(
    /^((?:过程|产出|效益)(?:\|[^|]*){2}\|)(.*)$/gm,
    '$1|$2',
  );
  expect(read(form).indicators.map(({ target }) => target?.text)).toEqual([
    '100%',
    '80场',
    '≥6万人次',
  ]);
});
