import { BOUND_KEYS } from '../bound';
import { NOT_APPLICABLE, rule } from '../rule';
import { coversOperating, isBasicMisread } from './operating';

/** 自评表 基本支出 ≥ 基础数据表 公用经费 决算数: 公用经费 is a part of 基本支出. */
export default rule({
  id: 'cross/basic-covers-operating',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: BOUND_KEYS,
  examples: {
    right: [{ 基本支出: '408.34', '公用经费 本年决算': '72.87' }],
    wrong: [{ 基本支出: '40.83', '公用经费 本年决算': '72.87' }],
  },
  check(subject) {
    const verdict = coversOperating(subject);
    if (!verdict) return NOT_APPLICABLE;
    // A 基本支出 that its own split belies is one cause, and `funds/nature-total` tells of it.
    return isBasicMisread(subject) ? [] : [verdict];
  },
});
