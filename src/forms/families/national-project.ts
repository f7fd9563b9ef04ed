import { family } from './family';

/** 全国通用：项目支出绩效自评表（财预〔2020〕10号） */
export const nationalProject = family({
  id: 'national-project',
  kind: 'project-self-evaluation',
  general: true,
  signs: [
    '项目名称',
    '实施单位',
    '当年财政拨款',
    '上年结转资金',
    '年度资金总额',
    '(A)',
    '(B)',
    '(B/A)',
  ],
  needs: ['role:score'],
  excludes: [
    'role:weightFirst',
    'role:comparator',
    'role:coefficient',
    'role:reviewScore',
    'role:convertedScore',
  ],
});
