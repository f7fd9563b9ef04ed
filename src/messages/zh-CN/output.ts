import { gradeRange } from './grades';
import { hiddenLines } from './hidden-lines';
import { doubts, leftOut } from './unread';

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
  morePlaces: (count: string) => `等另 ${count} 格`,
  marks: { comma: '，', semicolon: '；', colon: '：', list: '、' },
  rubricProblem: (places: string, said: string) => `${places}：${said}`,
  unnamed: '（未写单位名称）',
  verdict: {
    reported: (score: string) => `自评 ${score} 分`,
    notReported: '没有读到自评总分',
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
    /** Rows whose points rest on criteria in words, which nothing was worked out of. */
    byCriteria: (count: string) =>
      `其中 ${count} 项只有评分标准，没有指标值和完成值：得分按所填计，是否符合评分标准没有核对`,
    decides: (names: string) => `决定等级的指标：${names}`,
    noScore: '表中没有分值和得分，不计算得分',
    clean: '未发现不一致的数字，也没有缺少的说明',
  },
  /** At the end of the reports on several files. */
  overview: {
    heading: (count: string) => `一览：${count} 个工作簿，要处理的在前`,
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
  uncompared: (count: string) =>
    `报告中另有 ${count} 处数字没有比对（表内没有对应项目，或文字没有说清），加 --all 列出，由人核对。`,
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
    execution: '预算执行率',
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
    workbooks: (workbooks: string, failed: string, units: string) =>
      `共 ${workbooks} 个工作簿${failed === '0' ? '' : `（${failed} 个未能审核）`}、${units} 个单位或项目：`,
    standing: (failing: string, asking: string, clean: string) =>
      `有不通过 ${failing} 个，只有需说明或无法判断 ${asking} 个，其余 ${clean} 个`,
    others: (count: string) => `；另有 ${count} 个文件不是工作簿，没有审核（列在表末）`,
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
  cli: {
    copyOfWorkbook: '送审副本只能由工作簿生成；报告文件请先把附表另存为工作簿。',
    usage: `用法：
  ziping check <工作簿.xlsx 或 报告.docx>...   审核一个或多个文件
      --format text|json|jsonl|markdown   输出格式（默认 text）
      --rubric <编号|方案.json>           评分办法（默认按表样推荐）
      --report <自评报告.docx|.txt>       同时比对自评报告
      --previous <上年.xlsx>              与上年工作簿核对上年决算数
      --annotate <送审.xlsx>              生成带标注和核验意见的送审副本
      --write-back none|fill|correct      副本中填写空着的得分、执行率和总分（fill），或连算错的一并改正
                                          （correct，窗格里默认不勾选的也写，逐格列出）
      --lang zh-CN|en                     语言
      --all                               同时列出通过和不适用的事项
      --fail-on fail|undetermined|explain|never   何时以退出码 1 结束（默认 fail）
      --force                             允许替换已有的输出文件
  ziping batch <文件夹> --out <文件夹>     批量审核（--jobs N，--shard I/N，可续做）
  ziping rules [<规则编号>]                规则手册
  ziping rubric [<编号>]                   列出评分办法；给出编号则打印其 .json，存成文件改后用于 --rubric
  ziping --version | --help`,
    usageError: (what: string) => `${what}运行 ziping --help 查看用法。`,
    unknownCommand: (command: string) => `没有「${command}」这个命令。`,
    noFiles: '没有指定要审核的文件。',
    oneFolder: '请指定一个文件夹。',
    oneOnly: '一次只能查看一个。',
    noCommand: '没有指定命令。',
    unknownOption: (option: string) => `没有「${option}」这个选项。`,
    dashedFile: (file: string) =>
      `没有「${file}」这个选项；是文件名的，前面加上 ./，写成 ./${file}。`,
    otherOption: (option: string, command: string) =>
      `ziping ${command} 没有「${option}」这个选项。`,
    missingValue: (option: string) => `选项 ${option} 后面缺少内容。`,
    noValue: (option: string) => `选项 ${option} 后面不跟内容。`,
    badValue: (option: string, value: string, choices: string) =>
      `选项 ${option} 不能是「${value}」，可以是：${choices}。`,
    badShard: (value: string) =>
      `选项 --shard 不能是「${value}」：写成 I/N，把工作簿分成 N 份（1 到 9999），只做第 I 份（1 到 N），如 1/4、4/4。`,
    writeBackAlone: '--write-back 要与 --annotate 一起使用：原文件不会被改动。',
    oneFileOnly: (option: string) => `${option} 一次只能用于一个文件。`,
    sameFile: '--annotate 的输出文件就是要读入的文件：读入的文件不会被覆盖，请换一个文件名。',
    copyName: (file: string) =>
      `--annotate 的输出文件要以 .xlsx 或 .xlsm 结尾，不能是「${file}」。`,
    otherKind: (file: string, extension: string) =>
      `${file} 的送审副本要以 ${extension} 结尾：换成别的扩展名，Excel 打不开。`,
    exists: (file: string) => `${file} 已经存在；要替换它请加上 --force。`,
    cannotWrite: (file: string, why: string) =>
      `${file} 写不进去（${why}），没有留下不完整的文件。`,
    notPrinted: (why: string) => `结果没有写完（${why}）。`,
    /** By the code of the operating system; any other code is shown as it is. */
    whyNotWritten: {
      ENOENT: '所在文件夹不存在',
      ENOTDIR: '路径中有一段不是文件夹',
      EEXIST: '已有同名的文件',
      EISDIR: '已有同名的文件夹',
      EACCES: '没有权限，或正被其他程序占用',
      EPERM: '没有权限，或正被其他程序占用',
      EBUSY: '正被其他程序占用',
      EROFS: '磁盘只读',
      ENOSPC: '磁盘已满',
      ENAMETOOLONG: '文件名太长',
      EFBIG: '超过了系统允许的文件大小',
      EDQUOT: '超过了分配的磁盘空间',
      EIO: '磁盘读写出错',
    } as Readonly<Record<string, string>>,
    badRubric: (file: string) => `${file} 不是可用的评分办法：`,
    unknownRubric: (id: string, ids: string) => `没有编号为「${id}」的评分办法；可用：${ids}。`,
    unknownRule: (id: string) => `没有编号为「${id}」的规则；运行 ziping rules 查看全部。`,
    noWorkbooks: (folder: string) => `${folder} 中没有找到 .xlsx 工作簿。`,
    notAFolder: (folder: string) => `找不到文件夹 ${folder}。`,
    outIsFolder:
      '--out 的文件夹就是要审核的文件夹：副本和汇总表会混进单位的文件，请另指定一个文件夹。',
    ownLeftOut: (count: string) => `略过 ${count} 个本程序生成的汇总表和送审副本。`,
    notWorkbooks: (count: string, files: string, more: boolean) =>
      `有 ${count} 个文件不是工作簿，没有审核：${files}${more ? ' 等，全部名称见汇总表' : ''}。`,
    stopped: (done: string, total: string) =>
      `已停止：${total} 个工作簿完成了 ${done} 个${done === '0' ? '' : '，结果已保存'}；用同样的命令可以接着审核，全部审核完才有汇总表。`,
    moreFailed: (count: string) => `另有 ${count} 个未能审核，名称见汇总表。`,
    nothingToCompare: '没有与上年比对：两本工作簿里都要有同一单位的基础数据表。',
    /** `failed` of all, whether checked now or taken over. */
    batchDone: (all: string, checked: string, reused: string, failed: string, summary: string) => {
      const kept = reused === '0' ? '' : `，沿用上次结果 ${reused} 个`;
      const unread = failed === '0' ? '全部审核了' : `这 ${all} 个中有 ${failed} 个未能审核`;
      return `共 ${all} 个工作簿：本次审核 ${checked} 个${kept}；${unread}。汇总表：${summary}`;
    },
    summarySheet: '审核汇总',
    broken: '程序内部出错，没有完成；请把所用的命令和表样反馈给维护者。',
    annotated: (file: string) => `已生成送审副本：${file}`,
    beforeWriting: '以下是写回之前的审核结果；副本里的核验意见是写回之后的。',
    nothingWritten: '没有需要写回的格。',
    writtenBack: (count: string) => `副本中写回 ${count} 格（审核结果是写回之前的）：`,
    written: (cell: string, before: string, after: string) =>
      `${cell}：${before || '空白'} → ${after}`,
    /** Behind a cell that was written though something else may be what is wrong. */
    unsure: {
      weights: '　请核对：各项分值合计不等于 100，改正分值后总分还会变',
      amounts: '　请核对：执行率和得分互相一致，填错的可能是金额',
    },
    unsureWritten: (count: string) =>
      `其中 ${count} 格请先核对再用：加载项的窗格默认不勾选这类格，--write-back correct 一律写回。`,
    formulaLeft: (cell: string, formula: string) =>
      `${cell} 不对，但格里是公式（${formula}），没有写：请在表里改公式。`,
    emptied: (count: string, places: string) =>
      `另有 ${count} 格公式的结果要随写回的格重算，副本里先空着：${places}。用 Excel 打开、保存后就有了。`,
    refreshing:
      '副本里有引用这些格的数据透视表：用 Excel 打开时自动刷新，刷新之前显示的还是写回前的数。',
    left: (cell: string, why: string) => `${cell} 未改动：${why}`,
    internal: (file: string) =>
      `${file}：程序内部出错，本文件未审核；请把该文件的表样反馈给维护者。`,
    reading: (done: string, total: string, file: string) => `正在审核 ${done}/${total} ${file}`,
  },
};

export type OutputWords = typeof output;
