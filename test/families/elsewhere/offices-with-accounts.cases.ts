import { assess } from '../../../src/assessment';
import { drawn, type Case } from './changed';
import { findingsIn } from '../findings';

/** Hunan's department form of 2018: income, spending, 三公 and assets by office above indicators without points, and one score beneath. */
const FORM = `
部门（单位）整体支出绩效评价自评表（2018年度）|<|<|<|<|<|<
人员编制|21|<|实有人数|20|<|<
职能职责概述|负责全市数字化城市管理监督、指挥、调度和协调工作。|<|<|<|<|<
二、部门（单位）收支情况|<|<|<|<|<|<
年度收入情况（万元）|<|<|<|<|<|<
机构名称|收入合计|其中：|<|<|<|<
^|^|上年结转|公共财政拨款|政府基金拨款|纳入专户管理的非税收入拨款|其他收入
局机关及二级机构汇总|912.61|35.4|877.21|||
1、局机关|812.61|35.4|777.21|||
2、信息中心|100||100|||
部门（单位）年度支出和结余情况（万元）|<|<|<|<|<|<
机构名称|支出合计|其中：|<|<|<|结余
^|^|基本支出|其中：人员支出|公用支出|项目支出|^
局机关及二级机构汇总|890.56|401.4|330.12|71.28|489.16|22.05
1、局机关|790.56|301.4|250.12|51.28|489.16|22.05
2、信息中心|100|100|80|20||
机构名称|三公经费合计|公务接待费|公务用车运维费|公务用车购置费|因公出国费|
局机关及二级机构汇总|3.22|1.2|2.02|||
1、局机关|3.22|1.2|2.02|||
机构名称|固定资产合计|在用固定资产|出租固定资产|闲置固定资产||
局机关及二级机构汇总|1320.5|1320.5||||
三、部门（单位）整体支出绩效自评情况|<|<|<|<|<|<
整体支出绩效定性目标完成情况|预期目标|<|<|实际完成|<|<
^|案件结案率90%以上|<|<|结案率96.3%|<|<
整体支出绩效定量目标完成情况|评价内容|绩效目标|<|完成情况|<|<
^|产出目标（部门工作实绩）|质量指标：结案率|90%|96.3%|<|<
^|^|数量指标：案件采集|≥15万件|18.2万件|<|<
^|^|成本指标|≤890.56万元|890.56万元|<|<
^|效益目标（预期实现的效益）|社会效益|提升城市管理水平|提升|<|<
^|^|服务对象满意度|90%|92%|<|<
绩效自评综合得分|95|<|<|<|<|<
评价等次|优秀|<|<|<|<|<
`;

describe('the accounts of offices above indicators without points', () => {
  test.each<Case>([
    ['right', {}, []],
    ['one office alone', { '1、局机关|3.22|1.2|2.02|||\n': '' }, []],
    [
      'an office in one column',
      { '250.12|51.28': '250.12|51.82' },
      ['fail cross/unit-table C15', 'fail cross/unit-table E14'],
    ],
    ['the sum of a column', { '330.12|71.28': '330.12|72.18' }, ['fail cross/unit-table E14']],
    [
      'the sum of a row',
      { '汇总|3.22': '汇总|3.32', '关|3.22': '关|3.32' },
      ['fail cross/unit-table B18', 'fail cross/unit-table B19'],
    ],
    [
      'what is left',
      { '489.16|22.05\n1': '489.16|25.02\n1', '489.16|22.05\n2': '489.16|25.02\n2' },
      ['fail cross/unit-table B8', 'fail cross/unit-table B9'],
    ],
    ['assets of which some are not listed', { '汇总|1320.5|1320.5': '汇总|1320.5|1200' }, []],
    [
      'more assets than there are',
      { '汇总|1320.5|1320.5': '汇总|1320.5|1420.5' },
      ['fail cross/unit-table B21'],
    ],
    ['a result below its aim', { '90%|92%': '90%|88%' }, ['explain explanation/missing E30']],
    ['another grade than that of the score', { '95|<': '85|<' }, ['fail score/grade B32']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
  });

  test('the indicators have their kinds, and no points are invented', () => {
    const [unit] = assess({ snapshot: drawn(FORM, {}) }).units;
    expect(unit?.score).toBeNull();
    expect(unit?.indicators.map(({ name, level2 }) => [name, level2])).toEqual([
      ['结案率', '质量指标'],
      ['案件采集', '数量指标'],
      ['成本指标', '成本指标'],
      ['社会效益', '社会效益'],
      ['服务对象满意度', '服务对象满意度'],
    ]);
  });
});
