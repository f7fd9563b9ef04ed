import { family } from './family';

/** 四川：部门预算项目支出绩效自评表，预算执行有权重、得分和原因，指标为完成值、权重 */
export const sichuan = family({
  id: 'sichuan',
  words: { measures: '改进措施', goalBlock: '项目基本情况' },
  signs: [
    '年初预算',
    '调整后预算数',
    '预算执行数',
    '预算执行率',
    '权重',
    '完成值',
    '评价结论',
    '项目年度目标',
    '总额',
  ],
  needs: ['调整后预算数', '预算执行数', '预算执行率', '完成值'],
});
