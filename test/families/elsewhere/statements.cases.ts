import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|湘南县林业局|<|编制人数|60|实有人数|58
部门年度支出（万元）||年初预算数|全年预算数|全年执行数|执行率|得分
|年度支出总额|980|1000|960|96%|9.6
|其中：基本支出|600|610|590||
|项目支出|380|390|370||
总体情况|2023年我局年初预算980万元，全年预算1000万元，全年执行960万元，其中项目支出370万元。|<|<|<|<|<
年度总体目标|预期目标|<|<|实际完成情况|<|<
|目标1：造林3000亩。|<|<|造林3100亩。|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|造林面积|≥3000亩|3100亩|40|40
效益指标|生态效益指标|森林覆盖率|≥60%|61%|40|40
满意度指标|服务对象满意度指标|林农满意度|≥90%|95%|10|10
总分|<|<|<|<|100|99.6
五、情况说明|在职人员58人，未超过编制60人，自评得分99.6分。|<|<|<|<|<
整体支出绩效情况|<|<|<|<|<|<
全年预算执行率96%，全年执行960万元。|<|<|<|<|<|<
下年工作计划|2024年拟安排预算1200万元，执行率达到98%。|<|<|<|<|<
填表说明|例如：全年预算500万元，全年执行450万元。|<|<|<|<|<
`;

describe('texts beside and beneath headings that no list has', () => {
  test.each<Case>([
    ['as it should be', {}, []],
    [
      'above the table',
      { '全年执行960万元，其中': '全年执行690万元，其中' },
      ['fail text/figures B7'],
    ],
    ['a part of it', { 其中项目支出370: '其中项目支出307' }, ['fail text/figures B7']],
    ['the score', { '自评得分99.6分': '自评得分96.9分' }, ['fail text/figures B15']],
    ['the staff', { 在职人员58人: '在职人员85人' }, ['explain explanation/contradicted B15']],
    ['the posts', { '编制60人，': '编制66人，' }, ['explain explanation/contradicted B15']],
    [
      'beneath its heading',
      { '，全年执行960万元。': '，全年执行906万元。' },
      ['fail text/figures A17'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
  });
});

describe('an overview of what was done', () => {
  const DONE = '项目于2023年3月启动，确定2家施工单位，11月完成验收，全年执行960万元。';
  const OVERVIEW =
    '总体情况|2023年我局年初预算980万元，全年预算1000万元，全年执行960万元，其中项目支出370万元。';
  const headed = (head: string, text: string) => ({ [OVERVIEW]: `${head}|${text}` });
  test.each<Case>([
    ['as it should be', headed('2.项目实施内容及过程概述', DONE), []],
    [
      'another sum paid',
      headed('2.项目实施内容及过程概述', DONE.replace('960', '690')),
      ['fail text/figures B7'],
    ],
    [
      'parts that do not make the whole',
      headed(
        '（二）简要概述部门支出情况，按活动内容分类。',
        '2023年部门支出合计960万元，其中：基本支出590万元，项目支出307万元。',
      ),
      ['fail text/figures B7'],
    ],
    [
      'parts that do',
      headed(
        '（二）简要概述部门支出情况，按活动内容分类。',
        '2023年部门支出合计960万元，其中：基本支出590万元，项目支出370万元。',
      ),
      [],
    ],
    [
      'what is planned',
      headed('项目概况', '林区道路总投资5200万元，分三年实施，2023年安排1000万元。'),
      [],
    ],
    [
      'a part of what was paid',
      headed('项目概况', '新造林3000亩，3月完成整地招标，向苗木公司支付苗木款120万元。'),
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
  });
});
