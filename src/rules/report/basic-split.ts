import { rule } from '../rule';
import { checkBasicSplit } from './checks/basic-split';

/** 报告中 人员经费 + 公用经费 = 基本支出 */
export default rule({
  id: 'report/basic-split',
  outcome: 'fail',
  basis: ['form:report'],
  messages: ['ties', 'off', 'rounding'],
  examples: {
    right: [{ 报告: '基本支出408.34万元，其中人员经费335.47万元，公用经费72.87万元。' }],
    wrong: [{ 报告: '基本支出408.34万元，其中人员经费311.42万元，公用经费72.87万元。' }],
  },
  check: checkBasicSplit,
});
