import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

function doubtsOf(form: string, changes: Readonly<Record<string, string>>): readonly string[] {
  return readForms(drawn(form, changes)).forms.flatMap(({ doubts }) =>
    doubts.map(({ kind, field }) => `${kind} ${field}`),
  );
}

describe('headings of a project form', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|古籍修复|<|<|单位名称|东湖市图书馆|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|120|120|117.6|10|98%|9.8
^|其中：财政拨款|100|100|97.6||97.6%|
^|其他资金|20|20|20||100%|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|修复册数|≥200册|190册|20|19|设备检修停工一个月，2024年已增加备用设备。
^|质量指标|修复合格率|≥95%|97%|20|20|
^|时效指标|按期完成率|100%|100%|10|10|
效益指标|社会效益指标|读者人次|≥5000人次|5300人次|30|30|
满意度指标|满意度指标|读者满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|98.8|
`;
  const wrong = { '100|98.8': '100|97.2' };
  const offTotal = ['fail score/total G14'];

  test.each<Case>([
    ['as printed', {}, []],
    ['a total that is off', wrong, offTotal],
    ['a total under another name', { ...wrong, '总分|<': '最终成绩|<' }, offTotal],
    ['项目得分 as the total', { ...wrong, '总分|<': '项目得分|<' }, offTotal],
    [
      '自评分值 beside 分值 is the score',
      { ...wrong, '执行率|得分': '执行率|自评分值', '分值|得分|偏差': '分值|自评分值|偏差' },
      offTotal,
    ],
    [
      '最终得分 over the scores',
      { ...wrong, '执行率|得分': '执行率|最终得分', '分值|得分|偏差': '分值|最终得分|偏差' },
      offTotal,
    ],
    ['分值（100分） of all rows', { '全年执行数|分值': '全年执行数|分值（100分）' }, []],
    [
      'budgets of no list next to what was spent',
      {
        '年初预算数|全年预算数': '年初部门预算|全年可用指标',
        '120|117.6|10|98%|9.8': '120|117.6|10|97%|9.8',
      },
      ['fail funds/execution-rate G5'],
    ],
    [
      'budget and spending told by the rate between them',
      {
        '年初预算数|全年预算数|全年执行数': '上年支出|年度预算安排|年度预算执行',
        '120|117.6|10|98%|9.8': '120|117.6|10|97%|9.8',
      },
      ['fail funds/execution-rate G5'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
    expect(doubtsOf(form, changes)).toEqual([]);
  });

  test('an indicator with most of the points, and without a result, is no total', () => {
    const changes = {
      '效益指标|社会效益指标|读者人次|≥5000人次|5300人次|30|30':
        '效益指标|社会效益指标|读者人次|||60|60',
    };
    const { indicators } = readForms(drawn(form, changes)).forms[0] as SelfEvaluation;
    expect(indicators.map(({ name }) => name)).toContain('读者人次');
  });
});

describe('amounts of the head', () => {
  const form = `
海津区2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|菜市场改造|<|<|主管部门|海津区商务局|<|<
预算资金总额（万元）|240|其中：市级资金|100|区级资金|140|其他资金|0
实际支出总额（万元）|228|其中：市级资金|100|区级资金|128|预算执行率|95%
绩效指标|指标内容|<|指标值|实际完成值|分值|得分|未完成原因
产出指标|改造菜市场数量|<|6个|6个|30|30|
^|改造验收合格率|<|100%|100%|20|20|
效益指标|方便居民购物|<|明显改善|明显改善|30|30|
满意度指标|居民满意度|<|≥90%|91%|20|20|
得分合计|<|<|<|<|100|100|
`;
  const short = {
    '预算资金总额（万元）|240|其中：市级资金|100|区级资金|140|其他资金|0':
      '资金|预算（万元）|240|执行（万元）|228|执行率|95%|',
    '实际支出总额（万元）|228|其中：市级资金|100|区级资金|128|预算执行率|95%': '|||||||',
  };

  test.each<Case>([
    ['are read', {}, []],
    ['a rate that is off', { '|95%': '|96%' }, ['fail funds/execution-rate H4']],
    ['预算 and 执行 beside 执行率', short, []],
    [
      '预算 and 执行, and a rate that is off',
      { ...short, '执行（万元）|228': '执行（万元）|216' },
      ['fail funds/execution-rate G3'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
    expect(doubtsOf(form, changes)).toEqual([]);
  });
});

describe('运算符号, 内容 and 度量单位 under no heading', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
项目（政策）名称|退役军人培训|<|<|<|<|<|<|<
年度绩效指标完成情况（100分）|一级指标|二级指标|三级指标|运算符号|内容|度量单位|完成值|得分
^|产出指标|数量指标（30）|培训人数|>=|400|人|412|30
^|^|质量指标（20）|培训合格率|>=|95|%|97|20
^|效益指标|社会效益指标（40）|就业率|>=|70|%|63|36
^|满意度指标|服务对象满意度指标（10）|学员满意度|>=|90|%|95|10
总评得分|<|<|<|<|<|<|<|96
`;

  test('are the target', () => {
    expect(doubtsOf(form, {})).toEqual([]);
    expect(findingsIn(drawn(form, {}))).toEqual(['explain explanation/missing I6']);
    expect(findingsIn(drawn(form, { '|63|36': '|63|40', '|96\n': '|100\n' }))).toEqual([
      'explain explanation/missing I6',
      'fail score/indicator I6',
    ]);
  });
});

describe('a total of 分值 where the execution has no cell for its own', () => {
  const form = `
西部自治区本级部门项目支出绩效自评表|<|<|<|<|<|<
项目名称|寺庙文物消防|<|<|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
^|年度资金总额|180|180|180|100.00%|10
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
产出指标|数量指标|安装消防设施寺庙数|=12座|12座|30|30
^|时效指标|完成时间|2022年10月底|2022年10月|20|20
效益指标|社会效益指标|火灾事故发生次数|=0次|0次|30|30
满意度指标|服务对象满意度指标|僧众满意度|≥95%|98%|10|10
合计|<|<|<|<|90|100
`;

  test.each<Case>([
    ['of the column', {}, []],
    ['with the execution', { '|90|100\n': '|100|100\n' }, []],
    ['of neither', { '|90|100\n': '|95|100\n' }, ['fail weight/total F10']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('spending and its rate beside budgets under words of no list, the total at the bottom', () => {
  const form = `
2022年度省级财政资金项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|<|基层医疗卫生能力建设|<|<|用款单位|梅林县卫生健康局|<
资金情况|资金来源|切块数（万元）|下拨数（万元）|实际支出（万元）|支出率|<|<
^|省级财政|600|600|570|95.00%|<|<
^|市级财政|200|200|190|95.00%|<|<
^|县级财政|100|100|95|95.00%|<|<
^|合计|900|900|855|95.00%|<|<
一级指标|二级指标|三级指标|指标权重|预期值|实际值|得分|未达标原因
产出指标|数量指标|升级卫生站|30|20间|20间|30|
^|质量指标|设备达标率|20|100%|100%|20|
效益指标|社会效益指标|县域内住院率|30|≥80%|81.3%|30|
^|满意度指标|群众满意度|10|≥85%|90%|10|
资金管理|支出|支出率|10|100%|95%|9.5|尾款待验收，已定于2023年3月支付。
总分|<|<|100|||99.5|
`;

  test.each<Case>([
    ['the amounts that the rate is counted on', {}, []],
    [
      'under words that are listed',
      { '切块数（万元）': '计划安排（万元）', '下拨数（万元）': '实际到位（万元）' },
      [],
    ],
    ['a part of it', { '|100|100|95|95': '|100|100|59|95' }, ['fail funds/parts-total E6']],
    ['a rate', { '|855|95.00%': '|855|96.00%' }, ['fail funds/execution-rate F7']],
    ['the first rate', { '|570|95.00%': '|570|96.00%' }, ['fail funds/execution-rate F4']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('the score of the execution beneath its label, at the right of pairs of amounts', () => {
  const form = `
部门预算项目绩效自评表|<|<|<|<|<|<|<
填报单位（盖章）：石门区民政局|<|<|<|填报日期：2023年3月15日|<|<|<
项目名称|社区养老服务|<|<|负责人|赵敏|联系电话|13500001234
项目类型|经常性项目|<|<|项目编码|51010021Y0000123|执行期|2022.1-2022.12
预算执行情况（10分）|预算数（万元）|365.8|其中：财政资金|365.8|其他资金|0|得分
^|执行数（万元）|358.48|其中：财政资金|358.48|其他资金|0|9.8
^|执行率|98%|<|<|<|<|^
一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|服务老人|≥2600人|2718人|20|20|
^|^|建设助餐点|15个|15个|10|10|
^|质量指标|服务达标率|≥95%|97%|20|20|
效益指标|社会效益指标|老人满意的服务占比|≥90%|93%|30|30|
满意度指标|服务对象满意度|老人满意度|≥95%|95.8%|10|10|
总分|<|<|<|<|100|99.8|
`;

  test.each<Case>([
    ['counts', {}, []],
    ['a score that is off', { '0|9.8\n': '0|8.9\n' }, ['fail score/execution H6']],
    ['a rate that is off', { '执行率|98%': '执行率|89%' }, ['fail funds/execution-rate C7']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
