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

const STATIONS = `
项目支出绩效自评表|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<
项目名称|微型消防站建设|<|<|<|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|60|60|48.36|80.6%|10|8.06
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|微型消防站建设数|8个|8个|20|20
^|^|专职消防员人数|24人|24人|30|30
效益指标|社会效益指标|火灾起数下降率|≥10%|12%|30|30
满意度指标|满意度指标|群众满意度|≥90%|92%|10|10
总分|<|<|<|<|100|98.06
未完成原因|2名消防员12月辞职，已发布招聘公告，2023年3月前补齐。|<|<|<|<|<
`;
const RATE = 'explain funds/under-executed E5';

describe('a reason for one row of the whole form', () => {
  const fewer = { '24人|24人|30|30': '24人|22人|30|27.5', '|98.06': '|95.56' };
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'is not of the money, nor of a row far beyond',
      { ...fewer, '≥10%|12%': '≥10%|20%' },
      [RATE, 'explain indicator/over-achieved E9'],
    ],
    [
      'may be of the money where the row left as much',
      {
        '24人|24人|30|30': '24人|18人|30|22.5',
        '|98.06': '|90.56',
      },
      [],
    ],
    [
      'is not of a row that has but part of a word',
      {
        ...fewer,
        '2名消防员12月辞职，已发布招聘公告，2023年3月前补齐':
          '消防站选址调整，延误1个月，已加快施工进度，5月前建成',
      },
      ['explain explanation/missing B12'],
    ],
    [
      'is of a row that has its words',
      {
        '8个|8个|20|20': '8个|7个|20|17.5',
        '|98.06': '|95.56',
        '2名消防员12月辞职，已发布招聘公告，2023年3月前补齐':
          '消防站选址调整，延误1个月，已加快施工进度，5月前建成',
      },
      [],
    ],
    [
      'of the money as well',
      { ...fewer, '3月前补齐。': '3月前补齐；资金因验收推迟未支付，2023年4月前付清。' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(STATIONS, changes))).toEqual(expected);
  });
});
