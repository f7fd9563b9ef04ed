import type { Role } from '../family';

/**
 * For headings nobody has listed: what their words suggest, in the order tried. Used only inside a row that is a heading
 * by other, listed labels.
 */
export const likelyWords: readonly (readonly [Role, RegExp])[] = [
  ['level1', /^一级.*指标|^一级/],
  ['level2', /^二级.*指标|^二级/],
  ['name', /^三级.*(?:指标|名称|内容)|^(?:绩效|考核|评价|具体|明细)?指标(?:名称|内容|描述)/],
  ['reviewScore', /(?:复核|复评|审核|财政|评审|核定|抽查|抽评|第三方|专家|主管部门).*(?:分|评价)$/],
  ['convertedScore', /(?:折算|加权|换算|折合).*分/],
  ['coefficient', /系数|占比$/],
  ['adjustedTarget', /(?:调整|修订|变更).*(?:指标|目标)值?/],
  ['executionRate', /(?:执行|支出|预算完成|使用).*(?:率|进度|比例)$/],
  // What is expected, or was reached by mid-year, is no result.
  ['otherColumn', /预计|预测|\d月/],
  ['otherColumn', /完成(?:率|度|比例)|偏差率|来源|佐证|编码|^上年|^历史|是否/],
  ['measures', /^(?:改进|整改|纠偏|拟采取).*措施/],
  ['reason', /(?:偏差|偏离|未完成|未达|扣分|失分|差异|减分).*|原因/],
  ['criteria', /(?:评分|评价|计分|考核|考评|打分).*(?:标准|细则|办法|方法|规则|要点|依据)/],
  ['score', /(?:得分|自评分|评分|打分)(?:数|值|情况)?$/],
  ['weight', /(?:分值|权重|满分|标准分|权数|赋分)/],
  ['initialBudget', /(?:年初|期初).*(?:预算|批复|安排|下达|数)|^(?:当年)?批复.*数$/],
  ['annualBudget', /(?:全年|调整后?|最终|变动).*预算|^预算(?:数|额|总额|金额)/],
  ['executed', /(?:执行|支出|使用|决算)(?:数|额|金额|资金|情况)?$/],
  [
    'actual',
    /(?:实际|全年|年终|年末|年底|期末|年度|自评).*(?:完成|达成|实现|达到)|(?:完成|实现|达成|实际)(?:值|数|情况|结果|指标值)$/,
  ],
  ['target', /(?:指标|目标|预期|计划|设定)(?:数)?值/],
  ['comparator', /符号|性质$|方向$/],
  ['unit', /单位$/],
];
