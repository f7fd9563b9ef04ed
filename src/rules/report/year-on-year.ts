import { rule } from '../rule';
import { checkYearOnYear } from './checks/year-on-year';

/** 报告中的同比、与预算相比的变动与基础数据表两列的数一致，全年预算比年初预算的增减与自评表一致 */
export default rule({
  id: 'report/year-on-year',
  outcome: 'fail',
  basis: ['form:report'],
  messages: ['right', 'wrong', 'adjusted', 'direction'],
  examples: {
    right: [
      {
        报告: '公用经费72.87万元，同比增长1.18%。',
        '公用经费 上年决算': '72.02',
        '公用经费 本年决算': '72.87',
      },
    ],
    wrong: [
      {
        报告: '公用经费72.87万元，同比增长11.8%。',
        '公用经费 上年决算': '72.02',
        '公用经费 本年决算': '72.87',
      },
      {
        报告: '项目支出607.83万元，比上年增加21.83万元。',
        '项目支出 上年决算': '629.66',
        '项目支出 本年决算': '607.83',
      },
      {
        报告: '全年预算数比年初预算数增加30万元。',
        年初预算数: '200',
        全年预算数: '220',
      },
    ],
  },
  check: checkYearOnYear,
});
