import { family } from './family';

/** 宁夏：决策、管理、产出、效益四部分，考核分值（参考分值），执行率是其中一项指标 */
export const ningxia = family({
  id: 'ningxia',
  signs: [
    '考核分值',
    '参考分值',
    '决策',
    '管理',
    '项目决策',
    '项目管理',
    '考核得分',
    '财政审核评分',
  ],
  needs: ['role:weight'],
  oneOf: ['考核分值', '项目决策', '决策'],
});
