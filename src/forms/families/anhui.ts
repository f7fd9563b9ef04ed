import { family } from './family';

/** 安徽、四川扶贫资金：分值列在年度指标值之前，全年实际值，未完成原因及拟采取的改进措施 */
export const anhui = family({
  id: 'anhui',
  signs: [
    'role:weightFirst',
    '全年实际值',
    '未完成原因及拟采取的改进措施',
    '未完成原因和改进措施',
    '年度总体目标完成情况综述',
  ],
  needs: ['role:weightFirst'],
});
