import { family } from './family';

/** 只填完成情况、不打分的自评表 */
export const noScore = family({
  id: 'no-score',
  signs: ['role:target', 'role:actual'],
  needs: ['role:target', 'role:actual'],
  excludes: ['role:score', 'role:weight'],
});
