import { findingsIn } from '../findings';
import { drawn } from './changed';

const REASON = '设施更换率：因汛期停工，更换推迟，2024年4月前补做，今后提前安排。';
const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|公园管护|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|管护面积|≥310亩|300亩|50|48.39
^|质量指标|设施更换率|≥95%|90%|10|9.47
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30
满意度指标|满意度指标|群众满意度|≥90%|92%|10|10
总分|<|<|<|<|100|97.86
偏差原因分析及改进措施|${REASON}|<|<|<|<|<
`;
const AREA = 'explain explanation/missing B10';

describe('one cell of reasons for the whole form', () => {
  test.each([
    ['names one of two rows', {}, [AREA]],
    ['names a row made of general words', { 管护面积: '任务完成率' }, [AREA]],
    [
      'names the execution alone',
      { [REASON]: '预算执行率未达100%，尾款2024年3月支付。' },
      [AREA, AREA],
    ],
    ['names both', { [REASON]: `管护面积因征地少10亩，下年核减；${REASON}` }, []],
    ['names none', { [REASON]: '因汛期停工推迟，2024年4月前补做，今后提前安排。' }, []],
    ['speaks of several', { [REASON]: `部分指标未达标。${REASON}` }, []],
    ['speaks of the project', { [REASON]: `因项目推迟，${REASON}` }, []],
    ['may tell of the other row in other words', { [REASON]: `${REASON}绿地被征用10亩。` }, []],
    [
      'tells of a general row by what it measures',
      { 管护面积: '任务完成率', [REASON]: `任务因征地少做10亩；${REASON}` },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
  });
});
