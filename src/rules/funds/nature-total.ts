import { rule } from '../rule';
import { SPLIT_KEYS, splitTies } from './split';

/** 按支出性质分：基本支出 + 项目支出 = 全年预算数 */
export default rule({
  id: 'funds/nature-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: SPLIT_KEYS,
  examples: {
    right: [{ 全年预算数: '1016.17', 基本支出: '408.34', 项目支出: '607.83' }],
    wrong: [{ 全年预算数: '1016.17', 基本支出: '408.34', 项目支出: '607.38' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    return splitTies(funds, 'nature', funds?.nature ?? [], funds?.natureTotal);
  },
});
