import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2024年部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|南渡镇卫生院|<|<|<|<|单位：万元|<
部门预算执行|<|年初预算|调整后预算|实际支出|执行率|结转结余|
支出总额|<|1864.25|1915.03|1876.73|98.00%|38.3|
其中：基本支出|<|1236|1236|1229.82|99.50%|6.18|
项目支出|<|628.25|679.03|646.91|95.27%|32.12|
一级指标|二级指标|三级指标|预期值|实现值|权重|自评分|扣分原因及改进措施
产出指标|数量指标|门急诊人次|≥55000人次|56200人次|60|60|
效益指标|社会效益指标|家庭医生签约人数|≥12000人|12100人|30|30|
满意度指标|服务对象满意度指标|患者满意度|≥90%|93%|10|10|
合计|<|<|<|<|100|100|
`;

test.each<Case>([
  ['right', {}, []],
  ['of all', { '|38.3|': '|33.8|' }, ['fail funds/balance G4']],
  ['of a part', { '|32.12|': '|31.22|' }, ['fail funds/balance G6']],
  ['left out', { '|38.3|': '||', '|6.18|': '||', '|32.12|': '||' }, []],
  ['of a budget without 结转结余', { '|结转结余|': '||', '|38.3|': '|33.8|' }, []],
  [
    'rounded',
    { '|38.3|': '|38|', '|32.12|': '|32|', '|6.18|': '|6|' },
    ['explain funds/balance G4', 'explain funds/balance G6', 'explain funds/balance G5'],
  ],
  [
    'in 元',
    {
      '|结转结余|': '|结转结余（元）|',
      '|38.3|': '|383000|',
      '|6.18|': '|61800|',
      '|32.12|': '|321200|',
    },
    [],
  ],
  [
    'an amount that was misread, and the rate of all',
    { '|1876.73|': '|1867.73|' },
    ['fail funds/parts-total E4'],
  ],
  [
    'an amount of a part that was misread',
    { '|646.91|': '|649.61|' },
    ['fail funds/parts-total E6'],
  ],
  [
    'a budget of a part that was misread',
    { '|679.03|': '|697.03|' },
    ['fail funds/parts-total D6'],
  ],
  [
    'an amount in every sum, and not in its own rate',
    { '|646.91|': '|649.61|', '|1876.73|': '|1879.43|' },
    ['fail funds/balance E6', 'fail funds/balance E4'],
  ],
  [
    'an amount in every sum, and not in the rate of all',
    { '|646.91|95.27%|32.12|': '|649.61|95.67%|29.42|', '|1876.73|': '|1879.43|' },
    ['fail funds/balance E4'],
  ],
  ['a rate', { '95.27%': '92.57%' }, ['fail funds/execution-rate F6']],
  [
    'overspent',
    {
      '|646.91|95.27%|32.12|': '|689.03|101.47%|0|',
      '|1876.73|98.00%|38.3|': '|1918.85|100.20%|0|',
    },
    ['explain funds/overspent E4'],
  ],
  [
    '结转 alone, of which some was given back',
    { '|结转结余|': '|结转|', '|32.12|': '|20|' },
    ['undetermined funds/balance G6'],
  ],
  ['结转 alone', { '|结转结余|': '|结转|' }, []],
  ['结余 alone', { '|结转结余|': '|结余资金|', '|32.12|': '|31.22|' }, ['fail funds/balance G6']],
  [
    'what was left of years before as well',
    { '|结转结余|': '|年末结余|', '|38.3|': '|58.3|' },
    ['undetermined funds/balance G4'],
  ],
  [
    'of the initial budget',
    {
      '|1876.73|98.00%|38.3|': '|1860|97.13%|4.25|',
      '|646.91|95.27%|32.12|': '|630.18|92.81%|48.85|',
    },
    ['undetermined funds/balance G4'],
  ],
  [
    'last year’s carried over',
    { '|年初预算|': '|上年结转|', '|32.12|': '|31.22|' },
    ['undetermined funds/balance G6'],
  ],
  [
    '其中 beside it',
    { '|结转结余|': '|结转结余|其中：结转下年使用', '|38.3|': '|38.3|20', '|32.12|': '|32.12|20' },
    [],
  ],
  ['another column', { '|结转结余|': '|结转结余率|' }, []],
])('what is left of the budget: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

/** What was not spent, by other words and in another place. */
const UNSPENT = (heading: string): string => `
2022年度项目绩效自评表|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<
资金（万元）|全年预算数|${heading}|全年执行数|分值|执行率|得分
年度资金总额|150|4.5|145.5|10|97%|9.7
其中：财政拨款|100|3|97|||
其他资金|50|1.5|48.5|||
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|20|20
合计|||||100|99.7
`;

describe.each(['未执行数', '未支出金额', '尚未使用资金', '结余', '剩余资金'])('%s', (heading) => {
  test.each<Case>([
    ['right', {}, []],
    ['of all', { '|150|4.5|': '|150|5.4|' }, ['fail funds/balance C4']],
    ['of a part', { '|100|3|': '|100|30|' }, ['fail funds/balance C5']],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(drawn(UNSPENT(heading), changes));
    expect(found.filter((one) => !one.startsWith('note'))).toEqual(expected);
  });
});

const UNPAID_TASKS = `
部门整体支出绩效自评表|<|<|<|<|<|<
部门|水利局|<|<|<|<|<
任务名称|主要内容|预算数|执行数|未执行数|分值|得分
任务一|河道|100|97|3|5|4.85
任务二|泵站|200|190|10|5|4.75
合计|<|300|287|13|10|9.6
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|整治河道|≥18公里|19公里|60|60
满意度指标|满意度指标|群众满意度|≥88%|91%|30|30
合计|||||100|99.6
`;

test.each<Case>([
  ['right', {}, []],
  ['of a task', { '|190|10|': '|190|1|' }, ['fail funds/balance E5']],
  ['of all', { '|287|13|': '|287|31|' }, ['fail funds/balance E6']],
])('未执行数 of tasks: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(UNPAID_TASKS, changes));
  expect(found.filter((one) => one.includes('funds/balance'))).toEqual(expected);
});

/** What was left in a row or beside a label of its own, not under a heading. */
const LEFT = (money: string): string => `
2024年部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|南渡镇卫生院|<|<|<|<|单位：万元|<
${money.trim()}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|门急诊人次|≥55000人次|56200人次|60|59|人手少，已增派医生。
效益指标|社会效益指标|家庭医生签约人数|≥12000人|12100人|20|20|
满意度指标|服务对象满意度指标|患者满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|98.82|
`;
const ROWS = `
项目资金|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|800|800|785.2|10|98.15%|9.82
`;
const PARTS = `${ROWS.trim()}
其中：当年财政拨款|<|750|750|740|||
其他资金|<|50|50|45.2|||`;
const NATURES = `${ROWS.trim()}
基本支出|<|500|500|500|||
项目支出|<|300|300|285.2|||`;
const BESIDE = '年度预算执行情况|预算数|800|执行数|785.2|结余|14.8|';

describe('what is left, in a row or beside the amounts', () => {
  test.each<[name: string, money: string, expected: readonly string[]]>([
    ['beside', `${BESIDE}\n执行率|98.15%|分值|10|得分|9.82||`, []],
    [
      'beside, wrong',
      `${BESIDE.replace('14.8', '18.4')}\n执行率|98.15%|分值|10|得分|9.82||`,
      ['fail funds/balance G3'],
    ],
    [
      'in the rows of labels',
      '资金（万元）|预算数|800|<|<|<|<|<\n^|执行数|785.2|<|<|<|<|<\n^|结转结余|18.4|<|<|<|<|<\n^|执行率|98.15%|分值|10|得分|9.82|',
      ['fail funds/balance C5'],
    ],
    ['in one cell over all columns', `${PARTS}\n结转结余|<|14.8|<|<|<|<|<`, []],
    [
      'in one cell over all columns, wrong',
      `${PARTS}\n结转结余|<|18.4|<|<|<|<|<`,
      ['fail funds/balance C7'],
    ],
    ['under what was spent', `${PARTS}\n结余|<|||14.8|||`, []],
    ['under what was spent, wrong', `${PARTS}\n结余|<|||18.4|||`, ['fail funds/balance E7']],
    [
      'with what was left of years before',
      `${PARTS}\n年末结余|<|||34.8|||`,
      ['undetermined funds/balance E7'],
    ],
    ['to be spent next year', `${PARTS}\n结转下年使用|<|||14.8|||`, []],
    ['under a budget', `${NATURES}\n结转结余|<|14.8|||||`, []],
    [
      'under a budget, perhaps of the year before',
      `${NATURES}\n结转结余|<|20|||||`,
      ['undetermined funds/balance C7'],
    ],
    ['behind its colon', `${PARTS}\n结余资金：14.8万元|<|<|<|<|<|<|<`, []],
    [
      'behind its colon, wrong',
      `${PARTS}\n结余资金：18.4万元|<|<|<|<|<|<|<`,
      ['fail funds/balance A7'],
    ],
    ['in another unit', `${PARTS}\n结余资金（元）|<|148000|<|<|<|<|<`, []],
    ['left blank', `${PARTS}\n结余资金|<|||||||`, []],
    ['with a part of it', `${PARTS}\n结余|<|||14.8|||\n其中：结转下年|<|||10|||`, []],
    [
      'as a source',
      `${ROWS.trim()}\n其中：当年财政拨款|<|750|750|740|||\n结转结余资金|<|50|50|45.2|||`,
      [],
    ],
    [
      'as a source that was not spent',
      `${ROWS.trim().replaceAll('785.2', '740').replace('98.15%', '92.5%').replace('9.82', '9.25')}\n其中：当年财政拨款|<|750|750|740|||\n结余资金|<|50|50||||`,
      ['fail score/total G11'],
    ],
    [
      'as a source, misread',
      `${ROWS.trim()}\n其中：当年财政拨款|<|800|750|785.2|||\n结转结余资金|<||55||||`,
      ['fail funds/parts-total D4'],
    ],
    [
      'counted in what was spent',
      `${ROWS.trim().replace('785.2|10|98.15%|9.82', '800|10|100%|10')}\n基本支出|<|500|500|500|||\n项目支出|<|300|300|285.2|||\n结转下年|<|||14.8|||`,
      ['fail score/total G12'],
    ],
  ])('%s', (_, money, expected) => {
    const found = findingsIn(drawn(LEFT(money), {}));
    expect(found.filter((one) => !one.startsWith('note'))).toEqual(expected);
  });
});
