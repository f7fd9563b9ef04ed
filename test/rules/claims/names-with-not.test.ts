import { quotesIn } from './against';

/** What the late row of a form contradicts in its reason. */
function told(reason: string): string[] {
  return quotesIn({
    年度: '2023',
    二级指标: '时效指标',
    三级指标: '道路完工时间',
    年度指标值: '2023年10月底前',
    实际完成值: '2023年11月20日',
    分值: '10',
    得分: '8',
    原因: `${reason}，已增派机械，2024年提前招标。`,
  });
}

test.each([
  '无量山段因雨季滑坡延期20天',
  '无为段因雨季滑坡延期20天',
  '未名湖段因雨季滑坡延期20天',
  '未央区标段征地延期20天',
  '未庄路口延误两周',
  '无锡厂家供货延迟',
  '设备由无锡厂家供货，到货延迟20天',
  '无棣县标段征地延期',
  '无梁村段因征地延期',
  '无梁乡标段延期',
  '与无量山乡协调不畅，征地延期',
  '无线网桥设备到货延期',
  '无纺布供货延迟',
  '无形资产评估延期',
])('%s denies nothing', (reason) => {
  expect(told(reason)).toEqual([]);
});

test.each([
  '项目无延期',
  '无工程延期情况',
  '全年无设备供货延期',
  '各项工程未出现延期',
  '工程未延期',
  '未发生延期20天以上的情况',
])('%s denies the delay', (reason) => {
  expect(told(reason)).toEqual([reason]);
});
