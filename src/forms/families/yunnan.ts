import { family } from './family';

/** 云南：公开13表、公开14表，指标性质、指标值、度量单位分三栏，末行为自评等级 */
export const yunnan = family({
  id: 'yunnan',
  signs: [
    'role:comparator',
    '度量单位',
    '其他需要说明事项',
    '其他需说明的事项',
    '自评等级',
    '公开13表',
    '公开14表',
  ],
  needs: ['role:comparator', '度量单位'],
  excludes: ['调整后预算数'],
});
