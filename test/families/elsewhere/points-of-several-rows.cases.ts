import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('the reason for points that several rows have together', () => {
  const form = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|农村公路养护|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|养护里程|≥320公里|326公里|50|48|
^|^|改造危桥|≥4座|3座|^|^|白龙桥因汛期水位高，桩基施工推迟；已调整工期，2025年4月底前完工。
效益指标|社会效益指标|养护机制|健全|健全|40|36|
^|^|群众出行条件|明显改善|改善|^|^|绕行路段多，群众出行不便；已加设公交站，2025年6月底前开通。
满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|94|
`;
  const bridge = '|白龙桥因汛期水位高，桩基施工推迟；已调整工期，2025年4月底前完工。';
  const roads = '|绕行路段多，群众出行不便；已加设公交站，2025年6月底前开通。';

  test.each<Case>([
    ['beside the row that missed its target, and beside either of two in words', {}, []],
    ['not there', { [bridge]: '|' }, ['explain explanation/missing H6']],
    ['not there, of rows in words', { [roads]: '|' }, ['explain explanation/missing H7']],
    [
      'beside a row that was met, of another that was missed',
      { '|326公里|50|48|': `|326公里|50|48${bridge}`, [`3座|^|^${bridge}`]: '3座|^|^|' },
      ['explain explanation/missing H6'],
    ],
    ['of a row that lost nothing', { '|326公里|50|48|': '|326公里|50|50|' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes)).filter((one) => one.includes(' explanation/'))).toEqual(
      expected,
    );
  });
});
