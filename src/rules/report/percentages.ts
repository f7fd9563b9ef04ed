import { rule } from '../rule';
import { checkPercentages } from './checks/percentages';
import { PERCENTAGE_KEYS } from './percentage';

/** 报告中的百分比、增减额由同一句里的两个数算得 */
export default rule({
  id: 'report/percentages',
  outcome: 'fail',
  basis: ['form:report'],
  messages: PERCENTAGE_KEYS,
  examples: {
    right: [
      { 报告: '全年预算500万元，实际执行489.05万元，执行率97.81%。' },
      { 报告: '公用经费72.87万元，较上年增加0.85万元，增长1.18%。' },
      // Rounded figures leave room.
      { 报告: '全年预算1236.75万元，全年支出约1219万元，预算执行率98.59%。' },
      { 报告: '全年预算1236.75万元，全年支出0.12亿元，预算执行率98.59%。' },
    ],
    wrong: [
      { 报告: '全年预算500万元，实际执行489.05万元，执行率98.71%。' },
      { 报告: '总支出1016.17万元，项目支出607.83万元，占总支出的69.82%。' },
      { 报告: '全年预算1236.75万元，全年支出约1219万元，预算执行率95.89%。' },
      { 报告: '全年预算1.24亿元，全年支出1.22亿元，预算执行率89.59%。' },
      { 报告: '会议费由3.5万元增加到12.5万元，增长275.14%。' },
      { 报告: '会议费3.5万元，上年12.5万元，减少8万元。' },
      { 报告: '在职人员27人，比上年末的29人增加2人。' },
    ],
  },
  check: checkPercentages,
});
