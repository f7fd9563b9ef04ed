import { family } from './family';

/** 湖南：部门整体支出绩效评价基础数据表 */
export const hunanBasic = family({
  id: 'hunan-basic',
  kind: 'basic-data',
  signs: ['经费控制情况', '三公经费', '公用经费', '编制数'],
});
