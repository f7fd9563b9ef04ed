import { family } from './family';

/** 湖北广水等地：自评分旁有复核分（或财政审核评分），复核栏只读不写 */
export const hubeiReview = family({
  id: 'hubei-review',
  signs: ['role:reviewScore', '自评分', '复核分'],
  needs: ['role:reviewScore'],
});
