/** What a figure in a report may be said to measure: the fields that a form has too, and a few it has not. */
export type MeasureName =
  | 'total'
  | 'basicExpenditure'
  | 'staffExpenditure'
  | 'operating'
  | 'project'
  | 'operations'
  | 'running'
  | 'specialFunds'
  | 'threePublic'
  | 'vehicle'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'abroad'
  | 'reception'
  | 'procurement'
  | 'generalBudget'
  | 'governmentFund'
  | 'specialAccount'
  | 'otherFunds'
  | 'authorised'
  | 'staff'
  | 'controlRate'
  | 'executionRate'
  | 'selfScore'
  | 'satisfaction';

/** Of which stage of the year a figure of money is. `budget` where the text only says 预算. */
export type Column = 'initialBudget' | 'annualBudget' | 'budget' | 'executed';

/** What kind of figure a measure takes. */
export type FigureKind = 'money' | 'count' | 'ratio' | 'points';

export const FIGURE_KINDS: Readonly<Record<MeasureName, FigureKind>> = {
  total: 'money',
  basicExpenditure: 'money',
  staffExpenditure: 'money',
  operating: 'money',
  project: 'money',
  operations: 'money',
  running: 'money',
  specialFunds: 'money',
  threePublic: 'money',
  vehicle: 'money',
  vehiclePurchase: 'money',
  vehicleRunning: 'money',
  abroad: 'money',
  reception: 'money',
  procurement: 'money',
  generalBudget: 'money',
  governmentFund: 'money',
  specialAccount: 'money',
  otherFunds: 'money',
  authorised: 'count',
  staff: 'count',
  controlRate: 'ratio',
  executionRate: 'ratio',
  selfScore: 'points',
  satisfaction: 'ratio',
};

export interface Term {
  readonly word: string;
  /** Absent where the words mean a part or a ratio that no form has: they only keep shorter words from being found. */
  readonly measure?: MeasureName;
  readonly column?: Column;
  /**
   * Says only how much of what the sentence is about. Without a subject a `strong` one (全年预算数, 总支出) is the whole unit's;
   * a `weak` one (支出, 预算) is then nobody's.
   */
  readonly generic?: 'strong' | 'weak';
}

const words = (text: string): readonly string[] => text.split(' ');

const SPECIFIC: Readonly<Partial<Record<MeasureName, readonly string[]>>> = {
  basicExpenditure: words('基本支出 基本支出经费'),
  staffExpenditure: words('人员经费 人员经费支出 人员支出 人员类经费'),
  operating: words(
    '公用经费 日常公用经费 公用支出 日常公用支出 公用经费支出 日常公用经费支出 公用类经费',
  ),
  project: words('项目支出 项目经费 项目经费支出'),
  operations: words('业务工作经费'),
  running: words('运行维护经费'),
  specialFunds: words('本级专项资金 省级专项资金 本级专项'),
  threePublic: words(
    '三公经费 “三公”经费 "三公"经费 「三公」经费 ‘三公’经费 三公 “三公” “三公经费” “三公”经费支出 三公经费支出 三公经费财政拨款支出 “三公”经费财政拨款支出 "三公"经费财政拨款支出 “三公经费”财政拨款支出 三公经费财政拨款 “三公”经费财政拨款',
  ),
  vehicle: words(
    '公务用车购置及运行维护费 公务用车购置和运行维护费 公务用车购置与运行维护费 公务用车购置和维护经费 公务用车购置及运行费 公务用车经费 公务用车费用 公务用车购置及运行维护 公务用车购置费及运行维护费 公务用车购置费和运行维护费 公务用车购置费及运行费 公车购置及运行维护费 公车购置及运行费 公务用车购置及运行维护经费',
  ),
  vehiclePurchase: words('公务用车购置费 公务用车购置 公车购置 公车购置费'),
  vehicleRunning: words(
    '公务用车运行维护费 公务用车运行费 公务用车运行维护 公车运行维护 公车运行维护费 公务用车运行维护经费',
  ),
  abroad: words(
    '因公出国（境）费 因公出国(境)费 因公出国（境）费用 因公出国(境)费用 因公出国（境）经费 因公出国(境)经费 因公出国（境） 因公出国(境) 因公出国费 因公出国费用 因公出国经费 出国经费 因公出国境费用 因公出国境费',
  ),
  reception: words('公务接待费 公务接待 公务接待经费 公务接待费用 公务接待支出 公务接待费支出'),
  procurement: words(
    '政府采购金额 政府采购支出 政府采购 政府采购总额 政府采购规模 政府采购支出总额 采购预算 采购预算数 采购预算金额 采购金额 采购总额 采购支出 政府采购实际支出 实际采购 实际采购金额 实际采购支出 政府采购实际金额',
  ),
  generalBudget: words(
    '一般公共预算拨款 一般公共预算财政拨款 一般公共预算收入 一般公共预算拨款收入 一般公共预算财政拨款收入 一般公共预算资金 一般公共预算',
  ),
  governmentFund: words(
    '政府性基金拨款 政府性基金预算拨款 政府性基金预算财政拨款 政府性基金预算财政拨款收入 政府性基金预算收入 政府性基金收入 政府性基金',
  ),
  specialAccount: words('纳入专户管理的非税收入拨款 纳入专户管理的非税收入'),
  otherFunds: words('其他资金'),
  authorised: words(
    '编制 编制数 编制人数 人员编制 核定编制 编制总数 人员编制数 总编制 核定人员编制 核定编制数',
  ),
  staff: words(
    '在职 在职人员 在职人数 在职职工 在职干部职工 在职工作人员 在职在编人员 在职在编 实有人数 实有人员 实有在职人员 实有在职人数 在编人员 在编人数 在编在职人员 在职员工 年末在职人员 年末实有人数 年末实有在职人员 在岗在编人员 在编在岗人员 实际在职人数 实际在职人员 在职总人数 在职人员总数 在编实有人数 在编实有人员 实有在编人数 实有在编人员 实际在编人数 实际在编人员 实有 在职民警 在职干警 实有民警 实有干警 在职教职工 实有教职工 在编教职工',
  ),
  controlRate: words('控制率 在职人员控制率 人员控制率 财政供养人员控制率 编制控制率'),
  executionRate: words(
    '预算执行率 资金执行率 执行率 支出执行率 预算资金执行率 整体支出执行率 部门预算执行率 总执行率 总体执行率 整体执行率 总体预算执行率 整体预算执行率 部门整体支出执行率 总预算执行率 总体支出执行率 总支出执行率 综合执行率 部门支出执行率 部门执行率 资金支出率 预算支出率 预算资金支出率',
  ),
  selfScore: words(
    '自评得分 自评总分 自评总得分 自评分 自评分数 自评结果 自评综合得分 综合得分 综合评分 评价得分 绩效自评得分 总得分 总分 自我评价得分 最终得分 最后得分 自评最终得分 自评结果得分 综合自评得分 绩效自评总分 绩效自评综合得分 自评综合评分 绩效评价得分 绩效自评分 综合评价得分 合计得分 总计得分 自评合计得分 自评得 自评 自评结论 绩效自评结论 自评评价结论 评价结论 综合评价结论 绩效得分 绩效总得分 绩效总分 绩效评分 绩效综合得分 支出绩效得分 整体绩效得分 整体支出绩效得分 部门整体绩效得分 部门整体支出绩效得分 项目绩效得分 项目支出绩效得分 支出绩效评分 整体支出绩效评分 部门整体支出绩效评分 项目支出绩效评分',
  ),
  satisfaction: words('满意度 满意率'),
};

/** Words of the whole unit's money, by the stage of the year they speak of. */
const STRONG: Readonly<Record<Column, readonly string[]>> = {
  initialBudget: words(
    '年初预算 年初预算数 年初预算总额 年初预算安排 年初部门预算 年初批复预算 年初预算批复 年初预算支出 年初部门预算数',
  ),
  annualBudget: words(
    '全年预算 全年预算数 全年部门预算 全年部门预算数 年末预算 年末预算数 全年预算总额 调整后预算 调整后预算数 调整预算数 年度资金总额 调整后全年预算 调整后全年预算数 调整后年度预算 全年调整预算数 最终预算',
  ),
  budget: words('部门预算总额 年度预算总额'),
  executed: words(
    '全年执行数 全年支出 年末支出 部门决算支出 部门支出决算 决算总支出 全年决算支出 全年累计支出 全年实际执行 总支出 支出总额 支出合计 支出总计 全年实际支出 全年总支出 年度总支出 全年支出数 全年执行 本年支出 本年支出合计 本年支出总计 本年度支出 本年度支出合计 本年实际支出',
  ),
};

/** The unit's money as a whole, budget or outcome. */
const WHOLE = words('整体支出 部门整体支出');

/** Words of a stage that need a subject. */
const WEAK: Readonly<Record<Column, readonly string[]>> = {
  initialBudget: words('年初批复 年初安排 年初安排预算'),
  annualBudget: words('预算调整后'),
  budget: words('预算 预算数 预算总额 部门预算 预算安排 年度预算 预算指标'),
  executed: words(
    '支出 执行 执行数 实际支出 实际支出数 决算数 决算支出 支出决算 决算 年度支出 实际执行 累计支出 实际发生 完成预算资金 完成预算支出',
  ),
};

/** Parts and ratios without a field of their own, and words in which a shorter term means something else. */
const NEITHER = words(
  '财政拨款支出 财政拨款收入 财政拨款 财政拨款结转 行政编制 事业编制 工勤编制 参公编制 机关编制 参公事业编制 工勤人员编制 公益一类编制 公益二类编制 ' +
    '公用经费控制率 三公经费控制率 “三公”经费控制率 三公经费变动率 “三公”经费变动率 公用经费变动率 人均公用经费 人员经费占比 预算编制 编制预算 编制绩效 编制了 编制完成 方案编制 规划编制 ' +
    '基本支出预算调整 项目支出预算调整 部门基本支出预算调整 政府采购执行率 政府采购率 项目支出执行率 基本支出执行率 项目执行率 专项资金执行率 项目资金执行率 专项资金支出率 项目资金支出率 ' +
    '项目完成率 项目支出绩效 部门预算绩效 预算绩效 预算执行 预算管理 预算单位 预算部门 预算科目 预算法 预算调整 预算调整率 预算调整数 预算控制 预算完成率 预算公开 一般公共预算支出 一般公共预算支出情况 政府性基金支出 国有资本经营预算 社会保险基金预算 ' +
    '执行情况 执行进度 执行力 执行标准 执行完毕 部门整体支出绩效 整体支出绩效 支出绩效 支出结构 支出管理 支出范围 支出标准 支出情况 支出责任 支出进度 财政支出 总分值 自评结果应用 自评结果公开 自评结果拟应用 自评分值 综合得分率 绩效得分率 绩效评分标准 评价结论应用 项目支出进度 基本支出进度 ' +
    '劳务费支出 资本性支出 工资福利支出 商品和服务支出 对个人和家庭的补助支出 对个人和家庭补助支出 其他支出 结转支出 结余支出 节能环保支出 住房保障支出 离退休人员 退休人员 编外人员 ' +
    '在职培训 在职教育 在职研究生 在职学习',
);

function terms(): ReadonlyMap<string, readonly Term[]> {
  const all: Term[] = NEITHER.map((word) => ({ word }));
  for (const [measure, list] of Object.entries(SPECIFIC)) {
    all.push(...list.map((word) => ({ word, measure: measure as MeasureName })));
  }
  for (const [generic, table] of [
    ['strong', STRONG],
    ['weak', WEAK],
  ] as const) {
    for (const [column, list] of Object.entries(table)) {
      all.push(
        ...list.map((word): Term => {
          return { word, measure: 'total', column: column as Column, generic };
        }),
      );
    }
  }
  all.push(...WHOLE.map((word): Term => ({ word, measure: 'total', generic: 'strong' })));
  const byFirst = new Map<string, Term[]>();
  for (const term of all) {
    const list = byFirst.get(term.word.charAt(0));
    if (list) list.push(term);
    else byFirst.set(term.word.charAt(0), [term]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

const TERMS = terms();

/** The longest term that begins at an offset and ends before `end`. */
export function termAt(text: string, offset: number, end = Infinity): Term | undefined {
  return TERMS.get(text.charAt(offset))?.find(
    ({ word }) => offset + word.length <= end && text.startsWith(word, offset),
  );
}

/** What a label is the whole name of. */
export function termOf(label: string): Term | undefined {
  const term = termAt(label, 0);
  return term?.word.length === label.length ? term : undefined;
}

/** What a report may call a field by its whole name. */
export function namesOf(measure: string): readonly string[] {
  return measure in SPECIFIC ? (SPECIFIC[measure as MeasureName] ?? []) : [];
}
