import { outcomesOf } from '../verdicts';

const BOUGHT = { '公车购置 上年决算': '0', '公车购置 本年决算': '17.86' };

test.each([
  [
    'what was bought',
    '原执法车已报废，经批准更新1辆执法执勤用车，支出17.86万元；今后按车辆编制管理，不再购置。',
    'pass',
  ],
  [
    'another name of the row',
    '公务用车购置费17.86万元，上年为0，因原执法车报废经批准更新1辆；今后按编制管理，不再新增。',
    'pass',
  ],
  ['no cause', '更新1辆执法执勤用车。', 'explain'],
  [
    'what it costs to run',
    '公务用车运行维护费增加，因车辆老化维修多；已定点维修，下年压减。',
    'explain',
  ],
  ['other things bought', '更新办公电脑20台，因原电脑报废；今后按编制管理，不再新增。', 'explain'],
])('a row that is new, told by %s', (_, 其他说明, outcome) => {
  expect(outcomesOf('basic/year-on-year', { ...BOUGHT, 其他说明 })).toEqual([outcome]);
});

const ROSE = { '专项 防汛抗旱 上年决算': '30', '专项 防汛抗旱 本年决算': '100' };
const FELL = { '专项 防汛抗旱 上年决算': '100', '专项 防汛抗旱 本年决算': '30' };
const LESS_BOUGHT = '防汛抗旱因汛期灾情轻，物资采购减少；今后按需采购，每季度盘点库存。';
const MORE_BOUGHT = '防汛抗旱因汛期灾情重，物资采购增加；今后按需采购，每季度盘点库存。';

test.each([
  ['less', ROSE, LESS_BOUGHT, 'explain'],
  ['more', ROSE, MORE_BOUGHT, 'pass'],
  ['less', FELL, LESS_BOUGHT, 'pass'],
  ['more', FELL, MORE_BOUGHT, 'explain'],
  [
    'less of the year before',
    ROSE,
    '防汛抗旱上年物资采购减少，库存用尽后补齐3万只编织袋；今后每季度盘点库存。',
    'pass',
  ],
  [
    'less of other money',
    ROSE,
    '防汛抗旱因上级补助经费减少，由本级承担两处堤防加固；今后每季度核对项目进度。',
    'pass',
  ],
  [
    'less as a measure',
    ROSE,
    '防汛抗旱因两处堤防决口抢险；已减少会议活动支出，今后每季度盘点库存。',
    'pass',
  ],
  [
    'more that was put off',
    FELL,
    '防汛抗旱物资需求增加但招标推迟至2024年2月；2024年3月前完成供货并支付。',
    'pass',
  ],
])('a move told by %s', (_, rows, 其他说明, outcome) => {
  expect(outcomesOf('basic/year-on-year', { ...rows, 其他说明 })).toEqual([outcome]);
});
