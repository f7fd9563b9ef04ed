import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const SAID = '年初预算28万元，全年预算28万元，实际支出27.44万元，执行率98%，得分9.8分（满分10分）';
const FORM = `
“一盔一带”项目绩效自评表|<|<|<|<|<|<
项目名称|“一盔一带”行动|<|<|<|<|<
项目金额|${SAID}|<|<|<|<|<
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|发放头盔|5000顶|5000顶|50|50
满意度指标|满意度|群众满意度|≥90%|90.5%|40|40
总分（指标90分+预算执行10分）|<|<|<|<|100|99.8
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the score', { '得分9.8分': '得分8.9分' }, ['fail score/execution B3']],
  ['the rate', { '执行率98%': '执行率89%' }, ['fail funds/execution-rate B3']],
  ['without a budget of the year', { '年初预算28万元，': '' }, []],
  ['two of the names no list has', { '，实际支出': '，资金支出', 全年预算: '可用资金' }, []],
  [
    'words that say something else as well',
    { '，执行率98%': '，均已拨付到位，执行率98%' },
    ['undetermined score/total G7', 'undetermined weight/total F7'],
  ],
  ['the total', { '100|99.8': '100|98.9' }, ['fail score/total G7']],
])('the whole funds in one sentence: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(FORM, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});

const SOURCES = `
桐山县2024年财政支出项目绩效自评表|<|<|<|<|<|<
项目名称：优抚对象生活补助|<|<|<|<|<|<
年初预算数：2180|<|全年预算数：2212.5|<|全年执行数：2212.5|执行率：100%|得分（10分）：10
其中：中央资金 1650，省级资金 312.5，县级资金 250|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|发放人数|4216人|4216人|50|50
满意度指标|满意度|优抚对象满意度|≥95%|97%|40|40
总分：100|<|<|<|<|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['one of them', { '省级资金 312.5': '省级资金 321.5' }, ['fail funds/source-total A4']],
  ['with colons', { '资金 1650': '资金：1,650', '资金 250': '资金：250万元' }, []],
  ['another one', { '县级资金 250': '县级资金 2.5' }, ['fail funds/source-total A4']],
])('where the money came from in one cell beneath the amounts: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(SOURCES, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});
