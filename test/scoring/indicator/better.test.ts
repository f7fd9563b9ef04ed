import { betterBy } from '../../../src/scoring';

describe('which way is better by the name', () => {
  test.each<[string, ReturnType<typeof betterBy>]>([
    // Rates of what nobody wants, whatever it is.
    ['森林火灾受害率(‰)', 'less'],
    ['超限率', 'less'],
    ['草原病虫成灾率', 'less'],
    ['产品返工率', 'less'],
    ['图书加工差错率', 'less'],
    ['骨干教师流失率', 'less'],
    ['安全事故率', 'less'],
    ['设备故障停机率', 'less'],
    ['文物破损率', 'less'],
    ['贷款违约率', 'less'],
    ['不良贷款率', 'less'],
    ['不良反应发生率', 'less'],
    ['传染病漏报率', 'less'],
    ['火灾起数', 'less'],
    ['重大舆情迟报次数', 'less'],
    ['行政诉讼败诉率', 'less'],
    ['房屋空置率', 'less'],
    ['管网漏损率', 'less'],
    ['PM2.5年均浓度', 'less'],
    ['“三公经费”变动率', 'less'],
    ['投诉处理差错率', 'less'],
    ['监测数据误差率', 'less'],
    // What is done about it, and none of it.
    ['投诉处理率', undefined],
    ['灾后恢复率', undefined],
    ['病虫害防治率', undefined],
    ['故障修复率', undefined],
    ['返贫监测覆盖率', undefined],
    ['违法案件办结率', 'more'],
    ['无差错率', undefined],
    ['零投诉率', undefined],
    ['失业人员就业率', 'more'],
    ['返还率', undefined],
    ['退耕还林面积', undefined],
    ['扑救火灾起数', undefined],
    ['查处违法案件数', undefined],
    ['查处违法案件比例', undefined],
    // Either way.
    ['信访件数', 'maybe-less'],
    ['废水排放量', 'maybe-less'],
    ['化肥使用量', 'maybe-less'],
    ['空气负氧离子浓度', 'maybe-less'],
    ['有机肥使用量', undefined],
    // A fall is the better the further it goes.
    ['事故起数下降率', 'fall'],
    ['化肥减量', 'fall'],
    ['成本节约率', 'fall'],
    ['减少投诉件数', 'fall'],
    // A share that is to be reached.
    ['群众满意度', 'more'],
    ['抽检合格率', 'more'],
    ['抽检不合格率', 'less'],
    ['群众不满意率', 'less'],
    ['培训人次', undefined],
  ])('%s', (name, way) => {
    expect(betterBy(name)).toBe(way);
  });
});
