import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

describe('a target left out in a form without scores', () => {
  const form = `
转移支付区域绩效目标自评表|<|<|<|<|<
（2023年度）|<|<|<|<|<
转移支付（项目）名称|动物疫病防控补助|<|<|<|<
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|免疫牲畜|≥58万头|58.6万头|
^|质量指标|抗体合格率|≥70%|86%|
^|时效指标|免疫完成时间|2024年11月底前|2024年11月10日|
效益指标|社会效益指标|疫情次数|=0次|0次|
^|可持续影响指标|防控体系|完善|完善|
满意度指标|满意度指标|养殖户满意度|≥90%|91.5%|
`;

  test.each<Case>([
    ['not left out', {}, []],
    [
      'beside a figure',
      { '抗体合格率|≥70%': '抗体合格率|' },
      ['undetermined indicator/unreadable D6'],
    ],
    ['beside words', { '|完善|完善': '||完善' }, []],
    [
      'in every other row as well',
      {
        '|≥58万头': '|',
        '|≥70%': '|',
        '|2024年11月底前': '|',
        '|≥90%': '|',
        '|完善|完善': '||完善',
      },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(drawn(form, changes));
    expect(found.filter((one) => one.startsWith('undetermined'))).toEqual(expected);
  });

  it('is dated beneath its title', () => {
    expect(notesIn(drawn(form, {}), 'cross/identity')).toEqual(['note cross/identity A2']);
  });
});
