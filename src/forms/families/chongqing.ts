import { family } from './family';

/** 重庆：年初指标值、调整指标值、全年完成值，得分系数 × 指标权重 = 指标得分 */
export const chongqing = family({
  id: 'chongqing',
  signs: [
    'role:coefficient',
    'role:adjustedTarget',
    '得分系数',
    '指标权重',
    '指标得分',
    '全年完成值',
  ],
  needs: ['role:coefficient'],
  excludes: ['role:convertedScore'],
});
