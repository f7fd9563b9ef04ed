/** Reasons judged beside the figure that moved: what only tells of the figures, of the other way, or of another matter, explains none. */
import type { RuleId } from '../../../src/rules';
import { findingsOf } from '../verdicts';

type Example = Readonly<Record<string, string>>;

const row = (name: string, target: string, actual: string, score: string, kind = '数量指标') => ({
  年度: '2023',
  二级指标: kind,
  三级指标: name,
  年度指标值: target,
  实际完成值: actual,
  分值: '10',
  得分: score,
});
const TRAINED = row('培训人次', '≥500人次', '420人次', '8');
const CONTENT = row('群众满意度', '≥95%', '90%', '9', '满意度指标');
const MORE_TRAINED = row('培训人次', '≥500人次', '800人次', '10');
const PATROLS = row('巡查次数', '≥48次', '96次', '10');
const money = (first: string, annual: string, spent: string) => ({
  年度: '2023',
  年初预算数: first,
  全年预算数: annual,
  全年执行数: spent,
});
const UNSPENT = money('500', '500', '400');
const RAISED = money('300', '500', '500');
const CUT = money('500', '300', '300');
const OVERSPENT = money('300', '300', '320');
const RECEPTION = { '公务接待 上年决算': '10', '公务接待 本年决算': '25' };
const OVER_BUDGET = { '公务接待 本年预算': '10', '公务接待 本年决算': '12' };

/** What the reason lacks, where a rule asks for one: of the row, of the money, or of basic data told below the form. */
function lacksOf(rule: RuleId, example: Example, reason: string): readonly string[] {
  const place = rule.startsWith('funds/')
    ? '执行原因'
    : rule.startsWith('basic/')
      ? '其他说明'
      : '原因';
  const found = findingsOf(rule, { ...example, [place]: reason });
  return found.flatMap(({ outcome, explanation }) =>
    outcome === 'explain' ? (explanation?.lacks ?? []) : [],
  );
}

const inadequate = 'explanation/inadequate';

describe('what the figures show already is no cause', () => {
  test.each<[RuleId, Example, string]>([
    [inadequate, TRAINED, '未达到目标值，主要是实际完成数低于年初目标，下年加强培训组织工作。'],
    [inadequate, TRAINED, '因实际培训人次少于计划人次，下年3月前补训80人次。'],
    [inadequate, CONTENT, '满意度未达95%，是因为满意度调查结果只有90%，增设服务窗口3个。'],
    ['funds/under-executed', UNSPENT, '因支出减少所以执行率低，下年加快支出进度。'],
    ['funds/under-executed', UNSPENT, '实际支出比预算少，下年加强预算管理。'],
    ['funds/under-executed', UNSPENT, '执行数小于预算数导致执行率偏低，今后加快预算执行。'],
    ['funds/under-executed', UNSPENT, '资金未支付完毕，执行率不高，加快资金支付。'],
    ['funds/budget-adjustment', RAISED, '全年预算数大于年初预算数，下年提高预算编制准确性。'],
    ['funds/budget-adjustment', RAISED, '因预算调增导致预算调整率较高，今后提高预算编制精准度。'],
    ['funds/budget-adjustment', CUT, '年中预算调减，全年预算数少于年初预算数，今后细化预算编制。'],
    ['funds/overspent', OVERSPENT, '实际支出大于预算，导致超支，今后严格控制支出。'],
    ['funds/overspent', OVERSPENT, '支出超出预算安排，今后严格按预算执行。'],
    [inadequate, TRAINED, '实际参加培训人次数少于年初计划数，下年3月前补训80人次。'],
    ['funds/under-executed', UNSPENT, '本年支出数低于全年预算数，差额较大，下一步加快支出。'],
    ['funds/budget-adjustment', RAISED, '预算调整幅度较大，下年减少预算调整。'],
    ['funds/budget-adjustment', RAISED, '全年预算较年初预算增加200万元，下年做实年初预算。'],
    ['indicator/over-achieved', MORE_TRAINED, '完成数大于目标数，所以超出，下年提高目标。'],
  ])('%s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toContain('cause');
  });

  test.each<[string, string]>([
    ['basic/year-on-year', '公务接待费比上年增加，主要是本年支出较多，今后严格控制。'],
    ['basic/over-budget', '公务接待决算数大于预算数，超出部分为接待支出，下年严控接待支出。'],
  ])('%s is not told by %s', (rule, reason) => {
    const example = rule === 'basic/over-budget' ? OVER_BUDGET : RECEPTION;
    const [found] = findingsOf(rule as RuleId, { ...example, 其他说明: reason });
    expect(found?.outcome).toBe('explain');
  });

  test.each<[RuleId, Example, string]>([
    [
      inadequate,
      row('低保对象人数', '≥800人', '760人', '9'),
      '低保对象动态退出，人数减少，下年据实核定目标值。',
    ],
    [
      inadequate,
      row('住院患者人次', '≥2000人次', '1800人次', '9'),
      '因住院患者减少，下年增设专科门诊。',
    ],
    [inadequate, TRAINED, '经费不足，压缩培训规模，下年申请足额经费。'],
    [inadequate, row('验收合格率', '100%', '95%', '9'), '目标值设定过高，下年结合实际核定目标值。'],
    ['funds/under-executed', UNSPENT, '年初预算安排偏大，实际支出据实核算；下年压减预算规模。'],
    ['funds/under-executed', UNSPENT, '合同金额低于预算金额，节约资金，下年按市场价测算预算。'],
    [
      'funds/under-executed',
      UNSPENT,
      '实际人数少于预算人数，据实发放补助，下年按实有人数编报预算。',
    ],
    ['funds/under-executed', UNSPENT, '部分设备大修后停用，费用减少，下年据实编报。'],
    ['funds/budget-adjustment', RAISED, '部分项目年初未纳入预算，下年完整编列。'],
    ['funds/budget-adjustment', RAISED, '增人增资及补发绩效奖金，追加人员经费，下年足额编列。'],
    ['funds/budget-adjustment', CUT, '工程中标价下浮，财政核减预算，下年按评审价编列。'],
    ['funds/overspent', OVERSPENT, '年初预算安排不足，下年足额编列。'],
    ['funds/overspent', OVERSPENT, '人员经费超支系补缴社保，下年足额编列。'],
  ])('%s %o is told by %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toEqual([]);
  });
});

describe('a short cause lacks no more than a measure', () => {
  test.each<[RuleId, Example, string]>([
    [inadequate, TRAINED, '疫情影响'],
    [inadequate, row('道路硬化里程', '≥12公里', '9公里', '7.5'), '项目跨年实施'],
    ['funds/under-executed', UNSPENT, '疫情影响'],
    ['funds/under-executed', UNSPENT, '据实结算'],
    ['funds/under-executed', UNSPENT, '资金下达较晚'],
    ['funds/under-executed', UNSPENT, '项目跨年实施'],
    ['funds/under-executed', UNSPENT, '招标节约'],
    ['funds/budget-adjustment', RAISED, '政策性调标'],
    ['funds/budget-adjustment', RAISED, '年中追加专项资金'],
    ['funds/budget-adjustment', CUT, '项目取消，财政收回指标'],
  ])('%s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toEqual(['measure']);
  });
});

describe('which way money went', () => {
  test.each<[RuleId, Example, string]>([
    ['funds/overspent', OVERSPENT, '培训班次减少，会议费支出下降，今后从严控制会议。'],
    ['funds/budget-adjustment', RAISED, '因落实过紧日子要求，财政压减项目经费，下年从紧编制预算。'],
    ['funds/budget-adjustment', CUT, '上级年中追加专项资金200万元，下年提前对接。'],
    ['funds/budget-adjustment', CUT, '因新增人员工资增加，追加人员经费，下年足额编列。'],
    ['funds/under-executed', UNSPENT, '项目增加、工作量加大，支出增加较多，下年合理安排。'],
  ])('is told the other way: %s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toContain('direction');
  });

  test('of what was spent beyond its budget', () => {
    const told = '公务接待超预算，接待批次减少，今后每季度核对接待清单。';
    const [found] = findingsOf('basic/over-budget', { ...OVER_BUDGET, 其他说明: told });
    expect(found?.explanation?.lacks).toEqual(['direction']);
  });

  test.each<[RuleId, Example, string]>([
    ['funds/overspent', OVERSPENT, '收入减少，预算核减，而人员支出刚性；下年与财政对接足额安排。'],
    ['funds/overspent', OVERSPENT, '上级补助减少，缺口由自有资金弥补，下年积极争取补助。'],
    [
      'funds/budget-adjustment',
      RAISED,
      '基本支出减少，项目支出追加较多，主要是上级专项下达；下年提前对接。',
    ],
    ['funds/budget-adjustment', CUT, '预算编制时人员按满编测算，实际减少12人，下年据实编制。'],
    [
      'funds/under-executed',
      UNSPENT,
      '业务费用增加部分由其他资金列支，本项目支出减少；下年统筹安排两项资金。',
    ],
    ['funds/under-executed', UNSPENT, '价格上涨，预算不足，项目重新报批，未实施；2024年实施。'],
    ['funds/under-executed', UNSPENT, '年中项目增加，采购未完成，未能支付；2024年一季度完成采购。'],
  ])('may be told so: %s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toEqual([]);
  });
});

describe('another matter', () => {
  test.each<[RuleId, Example, string]>([
    [inadequate, CONTENT, '公务用车购置减少，下年按需采购车辆。'],
    [inadequate, CONTENT, '公车运行费下降，今后加强车辆管理。'],
    [inadequate, CONTENT, '因公务接待批次减少，下一步继续控制接待支出。'],
    [inadequate, TRAINED, '公务用车运行维护费超支，今后严格派车审批。'],
    ['funds/under-executed', UNSPENT, '群众对政策知晓率不高，问卷回收少，下一步加大入户宣传。'],
  ])('%s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toContain('matter');
  });

  test.each<[RuleId, Example, string]>([
    [
      inadequate,
      row('下乡服务次数', '≥48次', '40次', '8'),
      '公务用车减少，派车困难，下年统筹车辆。',
    ],
    [
      inadequate,
      row('下乡服务次数', '≥48次', '40次', '8'),
      '公务用车购置减少致下乡车辆调度困难，下年统筹车辆。',
    ],
    [
      inadequate,
      row('机关运转保障率', '100%', '95%', '9.5'),
      '公务用车运行维护费减少，下年足额编报车辆经费。',
    ],
    [
      inadequate,
      row('招商洽谈场次', '≥10场', '8场', '8'),
      '因公出国团组取消，境外招商未开展，下年改为线上洽谈。',
    ],
    ['funds/under-executed', UNSPENT, '因群众知晓率不高申报人数少，下一步加大入户宣传。'],
    ['funds/under-executed', UNSPENT, '满意度调查尾款未支付，下年验收后付清。'],
  ])('may be this one: %s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toEqual([]);
  });
});

describe('another year', () => {
  test.each<[RuleId, Example, string]>([
    [inadequate, TRAINED, '因2021年疫情影响，线下培训取消2期，下年补办。'],
    ['funds/under-executed', UNSPENT, '因2020年疫情影响，项目未能开展，下年加快推进。'],
  ])('%s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).toContain('year');
  });

  test.each<[RuleId, Example, string]>([
    [inadequate, TRAINED, '因2023年疫情影响，线下培训取消2期，下年补办。'],
    [inadequate, TRAINED, '受2021年以来疫情影响，企业用工减少，下年组织专场招聘。'],
    [inadequate, TRAINED, '因2022年疫情推迟的2期没有补上，下年补办。'],
    [
      'funds/under-executed',
      UNSPENT,
      '项目于2022年立项，受2022年疫情影响推迟开工，2024年6月前完工并支付。',
    ],
    [
      'funds/under-executed',
      UNSPENT,
      '因2022年疫情延续，供货单位迟迟不能交货，2024年3月前到货付款。',
    ],
    [
      'indicator/over-achieved',
      MORE_TRAINED,
      '受2022年疫情影响，上年未办班次并入本年，下年据实核定。',
    ],
  ])('bears on this one: %s %o %s', (rule, example, reason) => {
    expect(lacksOf(rule, example, reason)).not.toContain('year');
  });

  test('is what a change against the year before may rest on', () => {
    const told = '公务接待费增加，因2022年疫情接待少，本年恢复正常；今后控制陪餐人数。';
    const [found] = findingsOf('basic/year-on-year', { ...RECEPTION, 其他说明: told });
    expect(found?.outcome).toBe('pass');
  });
});

describe('a target that was far exceeded', () => {
  test.each<[Example, string]>([
    [MORE_TRAINED, '工作努力、超额完成。'],
    [MORE_TRAINED, '辅导员爱岗敬业，服务热情，超额完成任务，今后再接再厉。'],
    [MORE_TRAINED, '全体干部职工共同努力，超额完成年度任务，下年继续保持。'],
    [PATROLS, '工作人员加班加点，认真履职，超额完成巡查任务，今后继续保持。'],
  ])('%o is not explained by praise: %s', (example, reason) => {
    expect(lacksOf('indicator/over-achieved', example, reason)).toContain('cause');
  });

  test.each<[Example, string]>([
    [MORE_TRAINED, '目标值设定偏保守，下年提高目标值。'],
    [MORE_TRAINED, '采用线上线下结合方式，参训面扩大，今后按线上线下分别设定目标值。'],
    [MORE_TRAINED, '年初预估不足，干部职工报名踊跃，下年据实核定目标。'],
    [
      row('受理件次', '≥300件', '520件', '10'),
      '群众诉求增多，各部门共同努力按期办结，下年据实设定目标。',
    ],
    [PATROLS, '超额完成系汛期加密巡查，下年按汛期频次设定目标。'],
    [PATROLS, '增加巡查频次，由每周一次改为每周两次，下年调高目标。'],
  ])('%o is explained by %s', (example, reason) => {
    expect(lacksOf('indicator/over-achieved', example, reason)).toEqual([]);
  });
});

describe('more of a thing that fell short', () => {
  const short = row('巡查次数', '≥48次', '40次', '8');

  test('is what is to be done about it, and no cause', () => {
    const told = '增加巡查频次，配备专职巡查人员。';
    expect(lacksOf(inadequate, short, told)).toEqual(['cause']);
    expect(findingsOf('explanation/contradicted', { ...short, 原因: told })).toEqual([
      expect.objectContaining({ outcome: 'pass' }),
    ]);
  });

  test('may be what came about', () => {
    const told = '增加建设内容，需重新报批，次年完成。';
    expect(lacksOf(inadequate, row('项目完成率', '100%', '85%', '8.5'), told)).toEqual([]);
  });
});
