import { family } from './family';

/** 宁夏：决策、管理、产出、效益四部分，考核分值，执行率是其中一项指标 */
export const ningxia = family({
  id: 'ningxia',
  signs: ['考核分值', '决策', '管理', '考核得分'],
  needs: ['考核分值'],
});
