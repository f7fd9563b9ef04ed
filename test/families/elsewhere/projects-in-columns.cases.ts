import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('one table of indicators for several projects, their names and amounts beside it', () => {
  const form = `
2023年度部门预算项目绩效自评表|<|<|<|<|<|<|<|<|<|<|<|<
单位：湖口县自然资源局|<|<|<|<|<|<|<|<|金额单位：万元|<|<|<
序号|项目名称|预算数|执行数|执行率|一级指标|二级指标|三级指标|指标值|完成值|分值|得分|自评总分
1|地灾防治|120|114|95%|产出指标|数量指标|治理隐患点|6处|6处|50|50|99.5
^|^|^|^|^|效益指标|社会效益指标|受威胁群众安置率|100%|100%|30|30|^
^|^|^|^|^|满意度指标|群众满意度|受益群众满意度|≥90%|92%|10|10|^
^|^|^|^|^|预算执行|执行率|预算执行率|100%|95%|10|9.5|^
2|不动产登记|60|60|100%|产出指标|数量指标|办理登记件数|≥8000件|8210件|50|50|100
^|^|^|^|^|效益指标|社会效益指标|办理时限压缩|≤3天|2天|30|30|^
^|^|^|^|^|满意度指标|群众满意度|办事群众满意度|≥90%|96%|10|10|^
^|^|^|^|^|预算执行|执行率|预算执行率|100%|100%|10|10|^
`;

  test.each<Case>([
    ['each a form of its own', {}, []],
    [
      'a score of the first',
      { '6处|6处|50': '6处|5处|50' },
      ['explain explanation/missing L4', 'fail score/indicator L4'],
    ],
    ['the total of the second', { '|50|50|100': '|50|50|98' }, ['fail score/total M8']],
    ['the rate of the first', { '120|114|95%': '120|114|96%' }, ['fail funds/execution-rate E4']],
    ['the weights of the second', { '|50|50|100': '|55|50|100' }, ['fail weight/total K8']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('the score of the execution and goals among the columns of a project', () => {
  const form = `
2023年度部门预算项目绩效自评表|<|<|<|<|<|<|<|<|<|<|<|<|<
单位：湖口县自然资源局|<|<|<|<|<|<|<|<|金额单位：万元|<|<|<
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|执行率得分（10分）|二级指标|三级指标|指标值|完成值|分值|得分|总分
1|地灾防治|120|120|114|95%|9.5|数量指标|治理隐患点|6处|6处|50|50|99.5
^|^|^|^|^|^|^|社会效益指标|受威胁群众安置率|100%|100%|30|30|^
^|^|^|^|^|^|^|群众满意度|受益群众满意度|≥90%|92%|10|10|^
2|水土保持|80|80|80|100%|10|数量指标|治理面积|≥30公顷|31公顷|60|60|100
^|^|^|^|^|^|^|社会效益指标|林草覆盖率|≥60%|62%|30|30|^
`;
  const goals = `
2022年度项目支出绩效自评情况表|<|<|<|<|<|<|<|<|<|<|<|<
项目名称|主管部门|资金总额（万元）|实际支出（万元）|年度目标|指标类型|指标名称|年度指标值|实际完成值|分值|自评得分|偏差原因分析|自评得分合计
湿地修复|区林业局|200|190|修复湿地300亩。|产出-数量|修复面积|300亩|300亩|60|60||100
^|^|^|^|^|效益-生态|鸟类种数|≥80种|86种|30|30||^
^|^|^|^|^|满意度|居民满意度|≥90%|93%|10|10||^
`;

  test.each<Case>([
    ['right', {}, []],
    ['the total', { '|50|50|99.5': '|50|50|98.5' }, ['fail score/total N4']],
    ['the score of the execution', { '95%|9.5': '95%|9' }, ['fail score/execution G4']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });

  test.each<Case>([
    ['right beside goals', {}, []],
    [
      'a target that is missed, beside goals',
      { '300亩|300亩': '300亩|270亩' },
      ['explain explanation/missing L3', 'fail score/indicator K3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(goals, changes))).toEqual(expected);
  });
});

describe('two rows of headings, 自评得分 and 等级 behind the indicators', () => {
  const form = `
附表3|<|<|<|<|<|<|<|<|<|<|<|<|<
2024年度县级专项资金绩效自评表|<|<|<|<|<|<|<|<|<|<|<|<|<
单位：万元|<|<|<|<|<|<|<|<|<|<|<|<|<
序号|专项名称|主管部门|资金情况|<|<|绩效指标完成情况|<|<|<|<|<|自评得分|等级
^|^|^|预算数|支出数|执行率|一级指标|三级指标|目标值|完成值|分值|得分|^|^
1|水稻保险补贴|县农业农村局|210|210|100%|产出指标|承保面积|12万亩|12.4万亩|60|60|100|优
^|^|^|^|^|^|效益指标|理赔及时率|≥95%|97%|30|30|^|^
^|^|^|^|^|^|满意度指标|农户满意度|≥90%|92%|10|10|^|^
2|河道保洁|县水利局|90|85.5|95%|产出指标|保洁河道|46公里|46公里|60|60|98|优
^|^|^|^|^|^|效益指标|水面清洁率|≥95%|95%|30|30|^|^
^|^|^|^|^|^|满意度指标|居民满意度|≥90%|88%|10|8|^|^
注：自评得分90分以上为优。|<|<|<|<|<|<|<|<|<|<|<|<|<
`;

  test.each<Case>([
    ['points lost without a reason', {}, ['explain explanation/missing L11']],
    [
      'the total of the second',
      { '|60|60|98|': '|60|60|96|' },
      ['explain explanation/missing L11', 'fail score/total M9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('one project with its total beneath', () => {
  const form = `
2023年度项目绩效自评表|<|<|<|<|<|<|<|<|<
项目名称|资金总额（万元）|执行数（万元）|二级指标|三级指标|指标值|实际值|分值|得分|备注
智慧停车|100|100|数量指标|建成泊位|600个|620个|60|60|
^|^|^|社会效益指标|泊位周转率|≥3次/日|3.2次/日|30|30|
^|^|^|满意度指标|车主满意度|≥85%|90%|10|10|
合计|100|100|||||100|100|
`;

  test.each<Case>([
    ['right', {}, []],
    ['a total that is off', { '|||||100|100|': '|||||100|90|' }, ['fail score/total I6']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
