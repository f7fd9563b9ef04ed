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
