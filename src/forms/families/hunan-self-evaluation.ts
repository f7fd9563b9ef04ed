import { family } from './family';

/** 湖南：部门整体支出绩效自评表，收入性质和支出性质的数写在栏目名后面 */
export const hunanSelfEvaluation = family({
  id: 'hunan-self-evaluation',
  kind: 'self-evaluation',
  signs: ['按收入性质分', '按支出性质分', '年度预算申请', '预算部门'],
  decides: ['按收入性质分', '按支出性质分'],
  needs: ['role:funds'],
});
