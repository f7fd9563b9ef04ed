import { family } from './family';

/** 湖南：部门整体支出绩效评价指标评分表，有评分标准，没有指标值和完成值 */
export const hunanCriteria = family({
  id: 'hunan-criteria',
  kind: 'criteria-self-evaluation',
  words: { score: '自评得分 自查得分', reason: '扣分原因和其他说明 扣分原因及其他说明' },
  signs: ['role:criteria', 'role:score', '扣分原因和其他说明'],
  needs: ['role:criteria'],
});
