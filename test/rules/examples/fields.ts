import type { BasicColumn, BasicRowName, Category, SectionName } from '../../../src/forms';

/** The words of an example for rows and columns of the basic data. */
export const BASIC_ROWS: Readonly<Record<string, BasicRowName>> = {
  三公经费: 'threePublic',
  公务用车: 'vehicle',
  公车购置: 'vehiclePurchase',
  公车运行维护: 'vehicleRunning',
  出国经费: 'abroad',
  公务接待: 'reception',
  项目支出: 'project',
  业务工作经费: 'operations',
  运行维护经费: 'running',
  专项资金: 'specialFunds',
  公用经费: 'operating',
  政府采购: 'procurement',
  基本支出预算调整: 'basicAdjustment',
};

export const BASIC_COLUMNS: Readonly<Record<string, BasicColumn | 'reason'>> = {
  上年决算: 'lastYear',
  本年预算: 'budget',
  本年决算: 'finalAccounts',
  变动原因: 'reason',
};

export const FUNDS_COLUMNS = {
  年初预算数: 'initialBudget',
  预算调整数: 'adjustment',
  结转结余: 'balance',
  全年预算数: 'annualBudget',
  全年执行数: 'executed',
  执行率分值: 'weight',
  执行率: 'executionRate',
  执行率得分: 'score',
} as const;

export const MONEY_COLUMNS = ['initialBudget', 'annualBudget', 'executed'] as const;

export const ARRIVAL_COLUMNS = {
  预算数: 'planned',
  到位数: 'arrived',
  到位率: 'rate',
} as const;

export const BUILDING_COLUMNS = {
  批复规模: 'approvedSize',
  实际规模: 'actualSize',
  规模控制率: 'sizeRate',
  预算投资: 'budgetInvestment',
  实际投资: 'actualInvestment',
  投资概算控制率: 'investmentRate',
} as const;

export const ASSETS = {
  固定资产原值: 'whole',
  在用固定资产: 'used',
  固定资产利用率: 'rate',
} as const;

export const STAFFING = {
  编制数: 'authorised',
  在职人数: 'actual',
  控制率: 'controlRate',
} as const;

export const INDICATOR_COLUMNS = {
  年度指标值: 'target',
  实际完成值: 'actual',
  分值: 'weight',
  得分: 'score',
  原因: 'reason',
  权重占比: 'coefficient',
  得分系数: 'coefficient',
  扣分: 'deduction',
  完成率: 'completionRate',
  偏差率: 'deviationRate',
  评价等次: 'rating',
  自评情况: 'workings',
  指标解释: 'criteria',
  年初指标值: 'initialTarget',
  累计完成值: 'cumulative',
  实施期指标值: 'periodTarget',
  折算得分: 'convertedScore',
} as const;

/** The words of an example for 指标性质. */
export const DIRECTIONS = {
  正向: 'positive',
  反向: 'negative',
  定性: 'qualitative',
} as const;

/** The columns under 分季度目标, in their order. */
export const QUARTERS: readonly string[] = ['一季度', '二季度', '三季度', '四季度'];

export const EVALUATION_FIELDS = {
  预算部门: 'department',
  项目名称: 'projectName',
  实施单位: 'implementer',
  全表原因: 'sheetReason',
  其他说明: 'remarks',
  等级: 'grade',
  表头总分: 'headTotal',
  起止时间: 'period',
} as const;

/** Texts that are called what the example calls them. */
export const TEXTS = { 自评结论: 'conclusion', 存在问题: 'sheetReason' } as const;

/** Sections and categories by the characters their headings begin with. */
export const SECTIONS: readonly (readonly [string, SectionName])[] = [
  ['产出', 'output'],
  ['效益', 'benefit'],
  ['满意', 'satisfaction'],
  ['成本', 'cost'],
  ['决策', 'decision'],
  ['过程', 'process'],
  ['预算执行', 'execution'],
];

export const CATEGORIES: readonly (readonly [string, Category])[] = [
  ['数量', 'quantity'],
  ['质量', 'quality'],
  ['时效', 'timeliness'],
  ['成本', 'cost'],
  ['经济', 'economic'],
  ['社会', 'social'],
  ['生态', 'ecological'],
  ['可持续', 'sustainability'],
  ['满意', 'satisfaction'],
  ['服务对象满意', 'satisfaction'],
];
