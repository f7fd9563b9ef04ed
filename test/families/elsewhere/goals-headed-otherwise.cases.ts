import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/** 年初总体目标 beside 全年实际完成情况; the execution in the funds and among the indicators, each with points of its own. */
const FORM = `
部门整体支出绩效目标自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
部门（单位）名称|<|天山县文化体育广播电视和旅游局|<|<|<|<|<|<
部门资金（万元）|资金来源|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|1023.45|1256.8|1256.8|10|100%|10
^|其中：一般公共预算拨款|<|1023.45|1186.8|1186.8|-|100%|-
^|政府性基金预算拨款|<|0|70|70|-|100%|-
^|其他资金|<|0|0|0|-|0%|-
年度总体目标|年初总体目标|<|<|<|全年实际完成情况|<|<|<
^|组织开展文化惠民活动60场，推动旅游业发展。|<|<|<|组织开展文化惠民活动66场，接待游客128万人次。|<|<|<
一级指标|二级指标|三级指标|<|年度指标值|实际完成值|权重|得分|偏差原因及改进措施
履职效能|重点工作任务|开展文化惠民活动场次|<|>=60场|66场|15|15|
^|^|接待游客人次|<|>=150万人次|128万人次|15|12.8|受8月至11月疫情影响，景区关闭，游客量下降，2023年将推出冬季旅游线路，增加宣传推介。
^|^|广播电视覆盖率|<|>=98%|98.6%|10|10|
管理效率|预算管理|预算执行率|<|=100%|100%|10|10|
^|资产管理|固定资产利用率|<|>=95%|97%|10|10|
社会效应|社会效益|群众文化生活丰富程度|<|有所提升|有所提升|10|10|
^|服务对象满意度|群众满意度|<|>=95%|96%|10|10|
可持续发展能力|人才支持|业务培训人次|<|>=120人次|126人次|10|10|
总分|<|<|<|<|<|100|97.8|
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'no word that a list has',
    { 年初总体目标: '年初拟定的工作目标', '开展文化惠民活动66场，接': '开展文化惠民活动56场，接' },
    ['explain goal/contradicted F12'],
  ],
  [
    'other figures',
    { '开展文化惠民活动66场，接': '开展文化惠民活动56场，接' },
    ['explain goal/contradicted F12'],
  ],
  [
    'goals and completions in the shortest words',
    { 年度总体目标: '项目总体目标', 年初总体目标: '目标', 全年实际完成情况: '完成情况' },
    [],
  ],
  [
    'other figures beneath these',
    {
      年度总体目标: '项目总体目标',
      年初总体目标: '目标',
      全年实际完成情况: '完成情况',
      '开展文化惠民活动66场，接': '开展文化惠民活动56场，接',
    },
    ['explain goal/contradicted F12'],
  ],
  [
    'a weight too high',
    { '>=120人次|126人次|10|10': '>=120人次|126人次|20|10' },
    ['fail weight/total G20'],
  ],
  [
    'an indicator of the rate',
    { '=100%|100%|10|10': '=100%|98%|10|10' },
    ['fail indicator/execution-rate F15'],
  ],
])('goals headed otherwise: %s', (_, changes, expected) => {
  const book = drawn(FORM, changes);
  expect([...findingsIn(book), ...notesIn(book, 'goal/contradicted', 'goal/unreported')]).toEqual([
    ...expected,
  ]);
});
