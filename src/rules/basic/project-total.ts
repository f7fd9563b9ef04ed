import { TIE_KEYS } from '../compare/tie';
import { rule } from '../rule';
import { tiesInEachColumn } from './sums';

/** 项目支出 = 业务工作经费 + 运行维护经费 + 本级专项资金, in each year column. */
export default rule({
  id: 'basic/project-total',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: TIE_KEYS,
  examples: {
    right: [
      {
        '项目支出 本年决算': '607.83',
        '业务工作经费 本年决算': '416.43',
        '运行维护经费 本年决算': '0',
        '专项资金 本年决算': '191.4',
      },
    ],
    wrong: [
      {
        '项目支出 本年决算': '607.38',
        '业务工作经费 本年决算': '416.43',
        '运行维护经费 本年决算': '0',
        '专项资金 本年决算': '191.4',
      },
    ],
  },
  check({ basic }) {
    return tiesInEachColumn(basic, 'project');
  },
});
