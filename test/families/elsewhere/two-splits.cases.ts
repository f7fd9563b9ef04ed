import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2024年部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|<|南渡镇卫生院|<|<|<|<
部门预算执行（万元）|<|年初预算|调整后预算|实际支出|执行率|结转结余
支出总额|<|1860|1900|1870|98.42%|30
其中：基本支出|<|1230|1230|1220|99.19%|10
　　项目支出|<|630|670|650|97.01%|20
按资金来源：财政拨款|<|920|970|960|98.97%|10
　　事业收入|<|940|930|910|97.85%|20
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|门诊人次|≥50人|51人|50|50
效益指标|社会效益|签约人数|≥12人|13人|40|40
满意度指标|满意度|患者满意度|≥85%|90%|10|10
总分|<|<|<|<|100|100
`;
const OFF = { '|970|960|': '|979|960|' };

test.each<Case>([
  ['both as they should be', {}, []],
  ['a source that is off', OFF, ['fail funds/parts-total D7']],
  ['the same, 按资金来源分', { 按资金来源: '按资金来源分', 财政拨款: '财政拨款收入' }, []],
  ['the same, numbered', { '按资金来源：财': '资金来源：1.财', '　　事业': '　　2.事业' }, []],
  ['a source by a name that is no list’s', { '　　事业收入': '　　医疗收费返还' }, []],
  [
    'such a source that is off',
    { '　　事业收入': '　　医疗收费返还', '|930|910|97.85': '|930|901|96.88' },
    ['fail funds/parts-total E4'],
  ],
  [
    'a nature that is off',
    { '　　项目支出|<|630|670|650|97.01%': '　　项目支出|<|630|607|650|107.08%' },
    ['fail funds/nature-total D5'],
  ],
])('money by nature and then by source beneath one total: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
