import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Points stand on the second level alone, once for all rows beneath it. */
const FORM = `
2019年学生资助项目绩效目标自评表|<|<|<|<|<|<
项目名称|学生资助|<|<|项目实施单位|荆南学院|<
预算执行情况（万元）（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|年度财政资金总额||3120|3120|100%|20
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标|数量指标（30分）|励志奖学金人数|540人|540人|10
^|^|^|助学金人数|4800人|3800人|7.92
^|^|^|应征入伍人数|60人|66人|10
^|^|成本指标（10分）|人均资助|8000元|8000元|10
^|效益指标|社会效益指标（25分）|资金发放率|100%|100%|13
^|^|^|完成学业率|≥98%|99%|12
^|^|满意度指标（15分）|学生满意度|≥90%|95%|15
总分|<|<|<|<|<|97.92
偏差大或目标未完成原因分析|助学金人数少于目标，因认定标准调整所致，下年按认定人数编制目标。|<|<|<|<|<
`;

const CASES: readonly Case[] = [
  ['as it should be', {}, []],
  [
    'points that do not come to 100',
    { '数量指标（30分）': '数量指标（40分）' },
    ['fail weight/total C6'],
  ],
  [
    'a score too high for the target missed',
    { '3800人|7.92': '3800人|8.92', '97.92': '98.92' },
    ['fail score/indicator G7'],
  ],
  [
    'a target missed and full points, and the reason speaks of another row',
    { '≥98%|99%': '≥98%|89%' },
    ['explain explanation/missing B14', 'fail score/indicator G11'],
  ],
  [
    'scores beyond the points of their heading',
    { '540人|540人|10': '540人|540人|20', '97.92': '107.92' },
    ['fail score/exceeds-weight C6'],
  ],
  ['the total', { '|97.92': '|79.92' }, ['fail score/total G13']],
  [
    'two targets missed, of which no points tell how they divide',
    {
      '66人|10': '45人|7.5',
      '97.92': '95.42',
      助学金人数少于目标: '应征入伍人数和助学金人数少于目标',
    },
    [],
  ],
];

test.each(CASES)('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});
