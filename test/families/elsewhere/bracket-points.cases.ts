import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Every name states its points, and so do the headings of all three levels. */
const FORM = `
部门整体绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
部门名称|神峡林区档案馆|<|<|<|<|<
预算执行~情况~(20分)||预算数(A)|执行数(B)||执行率(B/A)|得分~(20分×执行率)
^|部门整体支出总额|86.3|86.3||100%|20
年度目标（80分）|保管好馆藏档案，方便群众查档。|<|<|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
^|产出指标(40分)|数量指标(16分)|数字化页数(8分)|150万页|152万页|8
^|^|^|接收档案卷数(8分)|≥850卷|872卷|8
^|^|质量指标(24分)|数字化合格率(24分)|≥98%|98.7%|24
^|效益指标(30分)|社会效益指标(30分)|查档利用人次(30分)|≥3000人次|3310人次|30
^|满意度指标(10分)|服务对象满意度(10分)|查档群众满意度(10分)|≥95%|97%|10
总分|<|<|<|<|<|100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['one row', { '数字化页数(8分)': '数字化页数(10分)' }, ['fail weight/total D8']],
  [
    'a heading of the first level',
    { '产出指标(40分)': '产出指标(50分)' },
    ['fail weight/section B8'],
  ],
  ['a heading of the second', { '数量指标(16分)': '数量指标(18分)' }, ['fail weight/section C8']],
  ['the heading of all', { '年度目标（80分）': '年度目标（90分）' }, ['fail weight/section A6']],
  [
    'rows that scored what they state: of the headings the nearest, and the whole',
    {
      '数字化页数(8分)|150万页|152万页|8': '数字化页数(10分)|150万页|152万页|10',
      '|<|100': '|<|102',
    },
    ['fail weight/section C8', 'fail weight/total G4'],
  ],
  [
    'two headings off by unlike points',
    { '数量指标(16分)': '数量指标(18分)', '产出指标(40分)': '产出指标(45分)' },
    ['fail weight/section B8', 'fail weight/section C8'],
  ],
  [
    'two rows that make up for each other',
    { '数字化页数(8分)': '数字化页数(10分)', '数字化合格率(24分)': '数字化合格率(22分)' },
    [
      'explain explanation/missing G8',
      'fail score/exceeds-weight G10',
      'fail weight/section C10',
      'fail weight/section C8',
    ],
  ],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

describe('sections above headings of their own', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<
项目名称|旧改工程|<|主管部门|住建局|<
资金（万元）|预算|<|执行|执行率|得分（10分）
^|900|<|882|98%|9.8
产出指标（50分）|<|<|<|<|<
指标|目标值|实际值|分值|得分|原因
改造小区|≥6个|6个|25|25|
验收合格率|100%|100%|25|25|
效益指标（30分）|<|<|<|<|<
指标|目标值|实际值|分值|得分|原因
受益居民|≥3000户|3100户|30|30|
满意度指标（10分）|<|<|<|<|<
指标|目标值|实际值|分值|得分|原因
居民满意度|≥90%|94%|10|10|
合计|<|<|<|99.8|
`;

  test.each<Case>([
    ['that their rows come to', {}, []],
    [
      'the first of which does not',
      { '产出指标（50分）': '产出指标（40分）' },
      ['fail weight/section A5'],
    ],
    [
      'a later one of which does not',
      { '效益指标（30分）': '效益指标（20分）' },
      ['fail weight/section A9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
