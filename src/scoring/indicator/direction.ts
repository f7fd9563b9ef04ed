import { isTime, type Comparator, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';

/**
 * What is better the less there is of it: the rates of the common framework that hold staff, money and leavings down, rates and
 * counts of mishaps. 投诉处理率 and 查处事故起数 are none.
 */
const LESS_IS_BETTER = [
  /(?:人员|编制|经费|公用|公务|接待|预算|概算|投资|规模|面积|支出|费用)[”"』」]?(?:支出|总额)?(?:控制率|变动率|调整率|偏离率|偏差率)$|结余(?:变动)?率$/,
  /(?:差错|错误|失误|投诉|事故|故障|死亡|伤亡|失业|流失|辍学|发病|感染|违规|违纪|违法|漏损|损耗|超标|闲置|空置|返工|缺陷|逾期)(?:案件|事件)?(?:发生)?(?:率|比例)$/,
  /(?:药占比|耗材?占比|抗菌药物使用(?:强度|率)|平均住院(?:日|天数)|均次费用|再入院率|(?:重新|再)犯罪率|复发率|贫困发生率)$/,
  /^(?!.*(?:查|处理|处置|办理|受理|化解|调解|帮|救|整治|治理)).*(?:差错|投诉|事故|死亡|伤亡)(?:案件|事件)?(?:发生)?(?:数|数量|件数|起数|次数|人数)$/,
  /^(?!.*(?:查|处理|处置|整改|整治|治理|减少|下降)).*(?:不达标|未达标|不合格|超标|逾期|超期)(?:率|天数|次数)$/,
];
/** Time that a thing takes, not time for which it goes on. */
const TIME_TAKEN =
  /(?:响应|到达|修复|排除|办理|办结|处理|处置|审批|审核|拨付|支付|发放|下达|等候|等待|完成|完工|交付|反馈|答复|回复)[^，、]{0,2}(?:时间|时限|时长|天数|期限|周期)$|(?:建设|施工|改造|安装)(?:周期|工期|天数)$|(?:工期|用时|耗时|时限)$/;
/** 全省第3名, 前3名: the smaller the place, the better. */
const PLACE = /[第前]$/;
const PLACE_NAME = /(?:排名|名次|位次|排位)$/;
const PLACE_UNIT = /^[名位]$/;

/** Whether a target is a place in a ranking. */
export function isPlace({ name }: Indicator, { unit, lead = '' }: Quantity): boolean {
  if (unit !== undefined && !PLACE_UNIT.test(unit.name)) return false;
  return PLACE.test(lead) || PLACE_NAME.test(name);
}

function lessIsBetter(row: Indicator, target: Quantity): boolean {
  const { unit } = target;
  return (
    row.category === 'cost' ||
    isPlace(row, target) ||
    LESS_IS_BETTER.some((names) => names.test(row.name)) ||
    (isTime(unit) && TIME_TAKEN.test(row.name))
  );
}

/** How the target of a row bounds its value: its own comparator, else the 指标性质, else what it measures. */
export function comparatorOf(row: Indicator, target: Quantity): Comparator {
  if (target.comparator) return target.comparator;
  // The further a thing is to fall the better, whatever it is that falls.
  if (target.change === 'down') return '>=';
  if (row.direction === 'negative') return '<=';
  if (row.direction === 'positive') return '>=';
  if (row.direction === 'equal') return '=';
  return lessIsBetter(row, target) ? '<=' : '>=';
}
