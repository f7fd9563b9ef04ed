import { family } from './family';

/** 部门（单位）整体支出绩效自评表的通用样式：年度资金总额下分基本支出、项目支出两行 */
export const nationalDepartment = family({
  id: 'national-department',
  kind: 'self-evaluation',
  general: true,
  signs: ['年度资金总额', '基本支出', '项目支出', '部门名称', '年度总体目标'],
  needs: ['role:score'],
  excludes: [
    'role:weightFirst',
    'role:comparator',
    'role:coefficient',
    'role:reviewScore',
    'role:convertedScore',
  ],
});
