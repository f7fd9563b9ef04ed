import { isExecutionName } from '../../../src/scoring';

test.each([
  '预算执行率',
  '一、预算执行率',
  '（二）预算执行率（%）',
  '部门预算支出执行率',
  '整体支出执行率',
  '当年预算资金执行进度',
  '基本支出预算执行率',
  '项目资金支付率',
])('%s is the execution rate', (name) => {
  expect(isExecutionName(name)).toBe(true);
});

test.each([
  '专项资金预算执行率',
  '政府采购执行率',
  '任务执行率',
  '预算执行率提升幅度',
  '支出控制率',
])('%s is another one', (name) => {
  expect(isExecutionName(name)).toBe(false);
});
