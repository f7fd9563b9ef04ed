import { family } from './family';

/** 内蒙古：指标性质（正向、反向、定性）、指标方向（大于等于…）、目标值、计量单位 */
export const innerMongolia = family({
  id: 'inner-mongolia',
  signs: ['指标性质', '指标方向', '目标值', '计量单位'],
  needs: ['指标方向'],
});
