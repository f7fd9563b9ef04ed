import { named } from '../field-names';
import { RATE_KEYS, rateIs } from '../rate';
import { NOT_APPLICABLE, rule } from '../rule';

/** 控制率 = 实际在职人数 ÷ 编制数 */
export default rule({
  id: 'staffing/control-rate',
  outcome: 'fail',
  basis: ['mof-2013-53', 'form:basic-data'],
  messages: RATE_KEYS,
  examples: {
    right: [{ 编制数: '29', 在职人数: '27', 控制率: '93.10%' }],
    wrong: [{ 编制数: '29', 在职人数: '27', 控制率: '107.41%' }],
  },
  check({ basic }) {
    const { authorised, actual, controlRate } = basic?.staffing ?? {};
    if (!controlRate) return NOT_APPLICABLE;
    const verdict = rateIs(
      { label: named('controlRate'), field: controlRate },
      { label: named('staff'), field: actual },
      { label: named('authorised'), field: authorised },
      'basic.staffing.controlRate',
    );
    return verdict ? [verdict] : NOT_APPLICABLE;
  },
});
