import { cli } from './cli';
import { gradeRange } from './grades';
import { hiddenLines } from './hidden-lines';
import { doubts, heldList, leftOut } from './unread';

/** The parts that a rubric gives points for. */
const PARTS: Readonly<Record<string, string>> = {
  execution: '预算执行',
  goals: '绩效目标',
  output: '产出',
  benefit: '效益',
  satisfaction: '满意度',
  cost: '成本',
  decision: '决策',
  process: '过程',
};

/** Words of the text, Markdown and workbook reports, and of the command line. */
export const output = {
  product: '自评核验',
  year: (year: string) => `${year} 年度`,
  /** A figure in a cell whose format shows it rounded. */
  shownOtherwise: (exact: string, shown: string) => `${exact}（格内显示为 ${shown}）`,
  morePlaces: (count: string) => `等另 ${count} 格`,
  marks: { comma: '，', semicolon: '；', colon: '：', list: '、' },
  rubricProblem: (places: string, said: string) => `${places}：${said}`,
  unnamed: '（未写单位名称）',
  verdict: {
    reported: (score: string) => `自评 ${score} 分`,
    unfilled: '这张表还没有填写完成值和得分，不能评分；已填的数照样核对',
    notReported: '没有读到自评总分',
    notWorkedOut: '自评总分是公式，文件里没有它的计算结果',
    allowed: (low: string, high: string) =>
      low === high ? `按规则应得 ${low} 分` : `规则允许 ${low}–${high} 分`,
    /** `execution`: the execution score that stands in the sum for the one typed. */
    recomputed: (score: string, execution?: string) =>
      execution === undefined
        ? `各项得分合计 ${score} 分`
        : `各项得分合计 ${score} 分（预算执行得分按 ${execution} 分计）`,
    weight: (weight: string) => `分值合计 ${weight}，应为 100`,
    /** What the grade is read off, where the weights do not total 100. */
    converted: (low: string, high: string) =>
      low === high ? `（按百分制折算 ${low} 分）` : `（按百分制折算 ${low}–${high} 分）`,
    grade: (low: string, high: string) => `等级 ${gradeRange(low, high)}`,
    /** Rows with points and neither target nor result: criteria in words may stand beside them, or nothing. */
    byCriteria: (count: string) =>
      `其中 ${count} 项没有指标值和完成值：得分按所填计，得分是否恰当没有全部核对`,
    /** Rows that scored above their band, for a reason that was given, where the total is above what the rules allow. */
    keptAbove: (names: string) =>
      `自评高出规则允许的分数，是因为${names}的得分高于可得区间，已写明理由`,
    decides: (names: string) => `决定等级的指标：${names}`,
    noScore: '表中没有指标的分值和得分，不计算得分',
    clean: '未发现不一致的数字，也没有缺少的说明',
  },
  /** At the end of the reports on several files, or on several units of one. */
  overview: {
    heading: (count: string) => `一览：${count} 个工作簿，要处理的在前`,
    units: (count: string, lists: string) =>
      `一览：${count} 个单位或项目${lists === '0' ? '' : `、${lists} 张汇总表`}，要处理的在前`,
    unchecked: '没有审核',
    incomplete: '没有读全',
  },
  formItself: '表内数字之间的关系',
  reportItself: '报告与附表应当一致',
  standing: {
    read: '（见于公布的文件或表样）',
    default: '（通行做法，可在评分办法中更改）',
    own: '',
  },
  basis: '依据',
  advice: '怎么办',
  /** A heading over findings of one outcome. */
  group: (heading: string, count: number) => `${heading}（${count}）`,
  /** How often a rule was held against the form. */
  times: (count: string) => `（${count} 处）`,
  /** Behind 怎么办 and 依据 where they are printed once for findings of one rule. */
  holdsFor: (count: string) => `（以上 ${count} 项相同）`,
  reason: '单位说明',
  acknowledged: '已核实',
  explained: '已说明',
  verifiedOutcome: (outcome: string) => `${outcome}（已核实）`,
  alsoVerified: (count: string) => `（另已核实 ${count}）`,
  passage: (paragraph: string, quote: string) => `报告第 ${paragraph} 段「${quote}」`,
  report: '报告',
  rubric: (title: string, id: string, version: string) => `${title}（${id}，第 ${version} 版）`,
  altered: '，内容有改动',
  borrowed: '；部门整体无全国统一办法，参照项目支出，本省另有规定的请另选',
  borrowedByPoints: '；因表内预算执行列20分而参照，本省另有规定的请另选',
  pairing: {
    name: '按单位名称配对',
    year: '按年度配对',
    order: '按先后顺序配对',
    single: '',
  },
  readFrom: '取自',
  hiddenSheet: '（隐藏）',
  hiddenLines,
  aside: (sheet: string, unit: string, counts: string) =>
    `隐藏的工作表「${sheet}」里另有同类的表（${unit}），不是要报送的，只供参考：${counts}`,
  asideAll: '要看这些隐藏的表的明细，加 --all；要按报送的表审核，请先取消隐藏工作表。',
  asideBelow: '以下取自隐藏的工作表，不是要报送的表，只供参考，不影响结论。',
  ofDepartment: '所属部门',
  unread: (sheet: string) => `工作表「${sheet}」像是一张绩效自评表，但没有读全，未审核：`,
  partlyRead: (sheet: string) => `工作表「${sheet}」的表已审核，但有读不准的地方，请核对表头：`,
  leftOut,
  heldList,
  doubts,
  gap: (sheet: string) => `工作表「${sheet}」没有读全，本结果不完整。`,
  rubricRefused: '随工作簿保存的自备评分办法不合格式，没有采用；下面按另一方案评分。',
  rubricUnfit: (first: string, count: string, what: string) =>
    `所选评分办法与表不合（${first}${count === '1' ? '' : `等 ${count} 份`}）：${what}。请确认没有选错。`,
  unfitPart: (part: string, rubric: string | null, form: string | null) => {
    if (rubric === null) return '其评分标准是部门整体的，项目自评表用不上';
    const name = PARTS[part] ?? part;
    if (form === null) return `办法有「${name}」（${rubric} 分），表里没有`;
    return `「${name}」办法是 ${rubric} 分，表里是 ${form} 分`;
  },
  gapWorkbook: '工作簿没有读全，本结果不完整。',
  uncompared: (count: string, compared: string) =>
    `报告中比对了 ${compared} 处数字，另有 ${count} 处没有比对（表内没有对应项目，或文字没有说清），加 --all 列出，由人核对。`,
  allCompared: (compared: string) => `报告中的 ${compared} 处数字都作了比对。`,
  reportLeft: (count: string) =>
    `报告中还有 ${count} 处数字，所在的段落看不出说的是哪张表，没有比对。`,
  sameReason: (number: string) => `同第 ${number} 条`,
  reasonAside: '见核验说明',
  opinion: {
    sheet: '核验意见',
    title: '绩效自评核验意见',
    index: '目录',
    unit: '单位/项目',
    organisation: '主管（实施）单位',
    year: '年度',
    rubric: '评分办法',
    conclusion: '核验结论',
    counts: '核验事项',
    scores: '得分情况',
    section: '部分',
    weight: '分值',
    reported: '自评得分',
    low: '至少可得',
    open: '待定',
    lost: '不能得',
    total: '合计',
    execution: '预算执行',
    chart: '各部分得分（分）',
    findings: '核验事项明细',
    number: '序号',
    outcome: '结论',
    matter: '事项',
    place: '位置',
    opinion: '核验说明',
    actual: '填报/合计',
    expected: '应为/对照',
    forms: '所核表格',
    hidden: '隐藏行列',
    written: '按算式写回的格',
    difference: '相差',
    basis: '依据',
    reason: '单位说明',
    passed: '核验通过的事项',
    passedLead: '以下事项已逐项核对，没有发现问题：',
    report: '自评报告与附表比对',
    notCompared: '报告中未比对的数字',
    andMore: '等',
    signatures: ['填表人：', '财务负责人：', '单位负责人：', '日期：　　　年　　月　　日'],
    criteria: '按评分办法计分',
    asideShown: '以上隐藏的表没有列入本意见；要列入，请先取消隐藏工作表，再生成送审副本。',
    footer: '第 &P 页，共 &N 页',
    made: '本页由「自评核验」依据本工作簿的数字生成，供单位复核和财政部门审核参考；结论以财政部门审核为准。',
  },
  note: (numbers: string, title: string, outcome: string) =>
    `【核验${numbers}】${outcome}：${title}`,
  gradeRange,
  summary: {
    title: '绩效自评审核汇总表',
    file: '文件',
    high: '至多可得',
    grade: '等级',
    first: '首要问题（没有审核的，写原因）',
    returned: '建议处理',
    returns: {
      mend: '退回改正',
      explain: '退回补充说明',
      none: '不必退回',
      unreadable: '退回重报',
      byHand: '人工核对',
    },
    sheets: '工作表',
    rubric: (title: string, version: string) => `${title}，第 ${version} 版`,
    workbooks: (workbooks: string, failed: string, units: string) =>
      `共 ${workbooks} 个工作簿${failed === '0' ? '' : `（${failed} 个未能审核）`}、${units} 个单位或项目：`,
    standing: (failing: string, asking: string, clean: string) =>
      `有不通过 ${failing} 个，只有需说明或无法判断 ${asking} 个，其余 ${clean} 个`,
    lists: (count: string, failing: string) =>
      `；另有 ${count} 张汇总表，其中有不通过 ${failing} 张`,
    others: (count: string) => `；另有 ${count} 个文件不是工作簿，没有审核（列在表末）`,
    links: (count: string) => `；另有 ${count} 个指向文件夹的链接没有进入（列在表末）`,
    folderLink: '是指向文件夹的链接，没有进入。里面有自评表的，请把文件夹本身放进来再审核。',
    notWorkbook: '不是工作簿，没有审核。自评表在这个文件里的，请另存为 .xlsx 工作簿再审核。',
    copy: '送审副本',
    open: '打开',
  },
  handbook: {
    formula: '公式',
    why: '为什么',
    otherwise: '怎么办（视情形）',
    right: '正确',
    wrong: '有问题',
  },
  cli,
};

export type OutputWords = typeof output;
