import { gradeRange } from '../grades';

/** Words for what was found. */
export const answer = {
  verdict: {
    region: '审核结论',
    self: '自评',
    allowed: '规则允许',
    grade: '等级',
    blank: '未填',
    range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
    grades: gradeRange,
    /** What the words of the forms mean in this language. */
    gradeNames: { 优: '优', 良: '良', 中: '中', 差: '差' } as Readonly<Record<string, string>>,
    converted: (low: string, high: string) =>
      `等级按百分制折算的 ${low === high ? low : `${low}–${high}`} 分判定`,
    weightOff: (weight: string) => `分值合计 ${weight}，应为 100`,
    how: '怎么评出来的',
    byCriteria: (count: string) =>
      `其中 ${count} 项没有指标值和完成值：得分按所填计，得分是否恰当没有全部核对。`,
    deciding: (names: string) => `决定等级的指标：${names}`,
    unfilled: '这张表还没有填写完成值和得分，不能评分；已填的数照样核对。',
    noScore: '表内没有指标的分值和得分，只核对数字和说明，不评分。',
    clean: (passed: string) => `没有发现问题：${passed} 项审核全部通过。`,
    settled: (passed: string, verified: string) =>
      `没有未了的问题：${passed} 项审核通过，${verified} 项已核实。`,
    incomplete: '已读到的部分没有发现问题；工作簿没有读全，不能算全部通过。',
    unnamed: '未填单位名称',
    noYear: '未填年度',
    pairing: {
      name: '两张表按单位名称配对',
      year: '两张表按年度配对',
      order: '两张表按先后顺序配对，请核对是不是同一单位',
    },
    rubric: (title: string, suggested: boolean) =>
      suggested ? `按「${title}」评分（由表样推定）` : `按「${title}」评分`,
  },

  picture: {
    title: '各部分得分',
    execution: '预算执行',
    legend: { weight: '分值', allowed: '规则允许', self: '自评' },
    /** One bar in words. */
    bar: (label: string, weight: string, low: string, high: string, self: string | null) =>
      `${label}：分值 ${weight}，规则允许 ${low === high ? low : `${low} 至 ${high}`}，` +
      (self === null ? '自评未填' : `自评 ${self}`),
    over: '，超出分值',
    /** The figures of the bar that is pointed at, in one line. */
    pointed: (weight: string, low: string, high: string, self: string | null) =>
      `规则允许 ${low === high ? low : `${low}–${high}`} · 自评 ${self ?? '未填'} · 分值 ${weight}`,
    /** What the figures beside the bars are. */
    axis: '自评 / 分值',
  },

  criteria: {
    title: '按评价指标计分',
    how: '算法',
  },

  outcomes: {
    fail: '不通过',
    explain: '需说明',
    undetermined: '无法判断',
    note: '提示',
    pass: '通过',
  },

  outcomeMeanings: {
    fail: '数字互相矛盾',
    explain: '算得通，但要写明原因和改进措施',
    undetermined: '缺少数据或看不懂，不能算通过，也不能算不通过',
    note: '值得看一眼，不要求处理',
    pass: '核对过，没有问题',
  },

  emptyTabs: {
    fail: '没有互相矛盾的数字。',
    explain: '没有需要说明的事项。',
    undetermined: '没有无法判断的事项。',
    note: '没有提示。',
    pass: '没有通过的事项。',
  },

  nothingMatches: '没有符合筛选条件的事项。',
  showAll: '显示全部',

  list: {
    region: '审核结果',
    search: '在结果中查找',
    sheet: '只看工作表',
    allSheets: '全部工作表',
    report: '自评报告',
    whole: '整个工作簿',
    settled: '已核实',
    alsoSettled: (count: string) => `另有已核实 ${count} 项`,
    count: (count: string) => `${count} 项`,
    keys: '用上下方向键移动，回车键展开',
  },

  finding: {
    equation: '计算过程',
    showAll: (count: string) => `显示全部 ${count} 项`,
    actual: '填报',
    expected: '应为',
    /** Where the other figure is no must: last year's, the budget's. */
    compared: '对照',
    difference: '相差',
    /** The total once its scores are put right. */
    mended: '改正得分后应为',
    blank: '空',
    basis: '依据',
    advice: '怎么办',
    paragraph: (number: string) => `第 ${number} 段`,
    otherCells: '另见',
    adopt: (value: string) => `采用 ${value}`,
    withScores: '连同得分一起改…',
    adoptSeveral: (count: string) => `采用建议的 ${count} 格`,
    beforeAfter: '采用后的变化',
    formulaLeft: '这一格是公式，不能用数值替换，请在表内修改公式。',
    acknowledge: '已核实…',
    acknowledged: '已核实',
    acknowledgeReason: '核实情况',
    acknowledgeHint: (least: string) =>
      `写一句为什么可以这样（至少 ${least} 个字），会随工作簿保存，并写进送审副本`,
    acknowledgeSave: '标为已核实',
    acknowledgeRevoke: '取消已核实',
  },

  unitList: {
    title: (count: string, lists: string) =>
      `共 ${count} 个单位或项目${lists === '0' ? '' : `、${lists} 张汇总表`}`,
    search: '查找单位或项目',
    order: '排序',
    trouble: '问题多的在前',
    form: '按表内顺序',
    back: '全部单位和项目',
    open: (name: string) => `打开 ${name}`,
    clean: '无问题',
    unfilled: '还没有填写',
    score: (self: string, low: string, high: string) =>
      `自评 ${self}，允许 ${low === high ? low : `${low}–${high}`}`,
    nothing: '没有这样的单位或项目。',
    summary: (failing: string, clean: string) => `${failing} 个有不通过，${clean} 个没有问题`,
    position: (number: string, total: string) => `第 ${number} / ${total} 个`,
    previousUnit: '上一个单位',
    nextUnit: '下一个单位',
  },
};
