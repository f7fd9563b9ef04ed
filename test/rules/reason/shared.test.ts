import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

/** What is asked about reasons of three rows whose reason cell is one. */
function asked(reason: string): string[] {
  const rows = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|送戏下乡场次|120场|126场|50|50|${reason}
^|质量指标|文化站达标率|100%|96%|10|9.6|^
效益指标|可持续影响指标|文化遗产保护水平|稳步提高|稳步提高|30|29.5|^
满意度指标|服务对象满意度指标|游客满意度|≥90%|93.8%|10|10|
总分|<|<|<|<|100|99.1|`;
  return findingsIn(snapshotOf(drawing('自评表', rows)));
}

const [SITE, RELICS] = [
  '文化站达标率：一处文化站因危房改造暂停开放，未达标；改造工程已完工，次年4月恢复开放并申请复评',
  '文化遗产保护水平：两处文保单位安防设施老化未更换，扣0.5分；已申报次年文保专项资金，计划6月前更换',
];

test.each([
  [`${SITE}；${RELICS}`, []],
  [`1.${SITE}。2.${RELICS}。`, []],
  [`${SITE}；${RELICS}`.replace('扣0.5分', '扣1.5分'), ['explain score/deduction G5']],
  [
    `${SITE}；${RELICS}`.replace('，未达标；', '，但已超额完成；'),
    ['explain explanation/contradicted H3'],
  ],
])('%s', (reason, expected) => {
  expect(asked(reason)).toEqual(expected);
});
