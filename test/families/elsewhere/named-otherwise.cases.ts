import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a total beside 总体完成率', () => {
  const form = `
部门预算项目支出绩效自评表|<|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<|<
项目名称|农村公路养护|<|<|<|实施单位|漳东县交通运输局|<|<|<
预算执行情况（万元）|预算安排数|300|<|资金到位数|300|<|资金执行数|294|<
^|预算执行进度|98%|<|分值|10|<|得分|9.8|<
一级指标|二级指标|三级指标|预期指标值|<|<|单项指标实际完成值|权重占比|单项指标得分|自评得分说明
^|^|^|符号|值|单位（文字描述）|^|^|^|^
产出指标|数量指标|养护里程|≥|120|公里|126公里|20|20|
^|质量指标|养护合格率|≥|95|%|97%|20|20|
^|时效指标|完成时限|≤|12|月|11月|10|10|
效益指标|社会效益指标|出行便利度|文字描述||明显改善|明显改善|30|30|
满意度指标|满意度指标|群众满意度|≥|90|%|86%|10|9.56|部分路段施工扬尘，2023年增加洒水频次。
总体完成率|<|<|<|<|<|99.36%|总分|99.36|
`;

  test.each<Case>([
    ['is the form’s', {}, []],
    ['is off', { '总分|99.36': '总分|98.36' }, ['fail score/total I13']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a contract', () => {
  const form = `
政府购买服务项目绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|城区环卫保洁服务|<|<|购买主体|宁河县城管局|<
资金情况（万元）|合同金额|实际支付金额|支付率|分值|得分|备注
^|860|817|95%|10|9.5|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|保洁面积|≥300万平方米|310万平方米|30|30
^|质量指标|考核合格率|≥95%|97%|20|20
效益指标|社会效益指标|市容环境|明显改善|明显改善|30|30
满意度指标|满意度指标|居民满意度|≥90%|91%|10|10
总分|<|<|<|<|100|99.5
`;
  const both = {
    '合同金额|实际支付金额|支付率|分值|得分|备注': '预算数|合同金额|实际支付金额|支付率|分值|得分',
  };

  test.each<Case>([
    ['is what is paid from', {}, []],
    ['a rate that is off', { '|95%|10': '|94%|10' }, ['fail funds/execution-rate D5']],
    [
      'beside the budget, the rate counted on the contract',
      { ...both, '860|817|95%|10|9.5|': '900|860|817|95%|10|9.5' },
      [],
    ],
    [
      'beside the budget, the rate counted on the budget',
      { ...both, '860|817|95%|10|9.5|': '950|860|855|90%|10|9', '100|99.5': '100|99' },
      [],
    ],
    [
      'beside the budget, the rate counted on neither',
      { ...both, '860|817|95%|10|9.5|': '900|860|817|93%|10|9.5' },
      ['fail funds/execution-rate E5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('what is said below the table', () => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|县图书馆古籍修复|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|120|120|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|修复古籍|≥200册|190册|50|47.5
效益指标|社会效益指标|开放查阅人次|≥500人次|510人次|30|30
满意度指标|满意度|读者满意度|≥90%|95%|10|10
总分|<|<|<|<|100|97.5
其他需要说明的问题|修复古籍少10册，因修复纸张到货晚2个月，2024年1月提前备料并补修。|<|<|<|<|<
`;

  test.each<Case>([
    ['of an indicator by name is its reason', {}, []],
    [
      'of another indicator is not',
      { '修复古籍少10册，因修复纸张到货晚2个月': '馆舍屋顶漏水停用2个月' },
      ['explain explanation/missing G6'],
    ],
    ['under a heading with 和', { 其他需要说明的问题: '存在问题和改进措施' }, []],
    ['under a heading with 与', { 其他需要说明的问题: '存在问题与改进措施' }, []],
    ['under a heading with 、', { 其他需要说明的问题: '存在问题、改进措施' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('完成情况 in words beside 完成值', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|信息化运维|<|<|<|<|<|<
一级指标|二级指标|三级指标|指标值|完成值|完成情况|分值|得分
产出指标|数量指标|运维系统数量|≥12个|12个|已完成|50|50
效益指标|社会效益指标|支撑业务系统数|≥20个|21个|已完成|40|40
满意度指标|满意度|部门满意度|≥90%|93%|已完成|10|10
总分|<|<|<|<|<|100|100
`;

  test.each<Case>([
    ['raises no doubt', {}, []],
    [
      'leaves the value to be compared',
      { '93%|已完成': '83%|已完成' },
      ['explain explanation/missing H7', 'fail score/indicator H7'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
    expect(readForms(drawn(form, changes)).forms.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});
