/** What is printed below a form, or beside its money, is no reason that anyone wrote. */
import { assess } from '../../../src/assessment';
import { line, serious } from '../findings';
import { drawn, type Case } from './changed';

const NOTE =
  '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位实际支出数。';
const BELOW = `
2020年服务贸易资金项目自评表|<|<|<|<|<|<
项目名称|服务贸易资金|<|<|<|<|<
预算执行情况（万元）（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|年度财政资金总额|<|285.84|285.84|100%|20
年度绩效目标（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标（40分）|数量指标|支持企业数量|3|3|20
^|^|时效指标|资金拨付及时率|≥98%|90%|18.37
^|效益指标（40分）|社会效益指标|企业满意度|≥90%|95%|40
总分|<|<|<|<|<|98.37
偏差大或目标未完成原因分析||<|<|<|<|<
改进措施及结果应用方案||<|<|<|<|<
${NOTE}|<|<|<|<|<|<
`;

test.each<Case>([
  ['nothing written', {}, ['explain explanation/missing B10']],
  ['no note', { [NOTE]: '' }, ['explain explanation/missing B10']],
  [
    'a note that defines without the word',
    { '预算执行情况口径：': '' },
    ['explain explanation/missing B10'],
  ],
  [
    'written where it belongs',
    {
      '偏差大或目标未完成原因分析|':
        '偏差大或目标未完成原因分析|因两家企业资料不全，拨付推迟到12月。',
      '改进措施及结果应用方案|': '改进措施及结果应用方案|2021年起提前一月收取资料并核对。',
    },
    [],
  ],
  [
    'a remark that tells the cause',
    { [NOTE]: '备注：资金拨付因两家企业资料不全延后，2021年起提前一月收取资料并核对。' },
    [],
  ],
])('a printed note below the form: %s', (_, changes, expected) => {
  expect(serious(assess({ snapshot: drawn(BELOW, changes) })).map(line)).toEqual(expected);
});

const METHOD = '执行率*该指标分值，最高不得超过分值上限。';
const BESIDE = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2016年度）|<|<|<|<|<|<|<
项目名称|道路清扫|<|<|<|<|<|<
项目资金（万元）|<|年初预算数（A）|全年执行数（B）|分值（10分）|执行率（B/A）|得分|得分计算方法
年度资金总额|<|310|155|10|50%|5|${METHOD}
其中：本年拨款|<|310|155|||||
一级指标|二级指标|三级指标|分值|年度指标值（A）|全年实际值（B）|得分|未完成原因分析
产出指标（50分）|数量指标|清扫道路条数|50|20条|20条|50|
效益指标（40分）|满意度指标|居民满意度|40|≥90%|92%|40|
总分（100分）|<|<|<|<|<|95|
`;
const LOW = 'explain funds/under-executed F5';

test.each<readonly [...Case, string]>([
  ['the method', {}, [LOW], 'missing'],
  ['nothing', { [METHOD]: '' }, [LOW], 'missing'],
  ['the method in other words', { [METHOD]: '按实际比例折算' }, [LOW], 'missing'],
  [
    'a reason under no heading',
    { '|得分计算方法': '|', [METHOD]: '因招标推迟，支出减少。' },
    [LOW],
    'inadequate',
  ],
])('beside the money stands %s', (_, changes, expected, status) => {
  const found = serious(assess({ snapshot: drawn(BESIDE, changes) }));
  expect(found.map(line)).toEqual(expected);
  expect(found.map(({ explanation }) => explanation?.status)).toEqual([status]);
});
