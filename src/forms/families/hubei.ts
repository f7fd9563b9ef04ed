import { family } from './family';

/** 湖北：预算执行20分、绩效目标80分，年初目标值(A)、实际完成值(B)、得分，没有分值列，全表一处原因 */
export const hubei = family({
  id: 'hubei',
  words: {
    sheetReason: '偏差大或目标未完成原因分析',
    measures: '改进措施及结果应用方案',
    fundsTotal: '部门整体支出总额 项目资金总额',
  },
  signs: [
    'role:blocks',
    '年初目标值',
    '偏差大或目标未完成原因分析',
    '改进措施及结果应用方案',
    '预算执行情况',
  ],
  needs: ['role:score', '年初目标值'],
  excludes: ['role:weight'],
});
