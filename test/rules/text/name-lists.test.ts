import { findingsOf } from '../verdicts';

const noted = (place: string, text: string) =>
  findingsOf('text/figures', {
    预期目标: '组织培训',
    [place]: text,
    全年预算数: '100',
    全年执行数: '100',
  })
    .filter(({ key }) => key === 'names')
    .map(({ outcome, data }) => `${outcome} ${data['count'] ?? ''} ${data['names'] ?? ''}`);

describe.each(['实际完成情况', '自评结论'])(
  'a count beside the names that it counts: %s',
  (place) => {
    test.each([
      ['组织培训3期（骨干班、新任班）。', 'note 3期 2'],
      ['修缮教室4间：一年级、二年级、三年级。', 'note 4间 3'],
      ['维修桥梁2座（东风桥、红旗桥、胜利桥），均已通车。', 'note 2座 3'],
      ['改造小区3个（阳光小区、幸福小区），惠及320户。', 'note 3个 2'],
      ['疏浚河道3条（清水河、柳叶河）。', 'note 3条 2'],
    ])('%s', (text, expected) => {
      expect(noted(place, text)).toEqual([expected]);
    });
    test.each([
      '组织培训2期（骨干班、新任班）。',
      '组织培训3期（骨干班、新任班等）。',
      '组织培训3期（骨干班、新任班各一期）。',
      '疏浚河道3条（东湖镇、西山镇）。',
      '改造小区3个（涉及供水、供电）。',
      '检查企业12家（化工、冶金）。',
      '完成3个项目：道路硬化、河道清淤。',
      '举办活动5场（送戏下乡、电影放映）。',
      '组织培训3期（骨干班2期、新任班1期）。',
      '修缮教室4间，其中一年级、二年级、三年级已投入使用。',
      '新建校舍2所（北区、南区、西区）。',
      '完成3个乡镇（东湖、西山）公路养护。',
      '培训教师3期（语文、数学）。',
    ])('no note: %s', (text) => {
      expect(noted(place, text)).toEqual([]);
    });
  },
);
