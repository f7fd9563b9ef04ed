import { rule } from '../rule';
import { SPLIT_KEYS, splitTies } from './split';

/** 按收入性质分：Σ = 全年预算数（年度资金总额） */
export default rule({
  id: 'funds/source-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: SPLIT_KEYS,
  examples: {
    right: [
      { 全年预算数: '1016.17', '收入 一般公共预算': '951.84', '收入 其他资金': '64.33' },
      { 全年预算数: '200', 全年执行数: '180', '收入 一般公共预算': '150', '收入 其他资金': '30' },
    ],
    wrong: [{ 全年预算数: '1016.17', '收入 一般公共预算': '951.84', '收入 其他资金': '46.33' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    return splitTies(funds, 'source', funds?.source ?? [], funds?.sourceTotal);
  },
});
