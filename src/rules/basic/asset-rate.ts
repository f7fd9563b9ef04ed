import { ONE } from '../../amount';
import { figure } from '../../scoring';
import { quotient, RATE_KEYS, rateIs } from '../compare/rate';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';

/** 固定资产利用率 = 在用固定资产 ÷ 固定资产总额 */
export default rule({
  id: 'basic/asset-rate',
  outcome: 'fail',
  basis: ['mof-2013-53', 'form:basic-data'],
  messages: [...RATE_KEYS, 'beyond'],
  examples: {
    right: [{ 固定资产原值: '312.8', 在用固定资产: '303.4', 固定资产利用率: '96.99%' }],
    wrong: [
      { 固定资产原值: '312.8', 在用固定资产: '303.4', 固定资产利用率: '99.69%' },
      { 固定资产原值: '312.8', 在用固定资产: '330.4', 固定资产利用率: '105.63%' },
    ],
  },
  check({ basic }) {
    const { whole, used, rate } = basic?.assets ?? {};
    if (!whole || !used || !rate) return NOT_APPLICABLE;
    const [all, own, stated] = [whole, used, rate].map(({ label, field }) => ({
      label: label.text.replace(/^\s*其中[:：]?|\s/g, ''),
      field,
    }));
    const result = all && own && stated && rateIs(stated, own, all, 'basic.assets.rate');
    if (!result) return NOT_APPLICABLE;
    const [most, part] = [figure(whole.field), figure(used.field)];
    const exact = most && part && quotient(part, most);
    if (result.outcome !== 'pass' || !exact?.greaterThan(ONE)) return [result];
    return [
      {
        outcome: 'fail',
        key: 'beyond',
        cells: [used.field.cell, whole.field.cell, rate.field.cell],
        terms: [term(own, '+'), term(all, '≤')],
        data: { used: own.label, whole: all.label },
        path: 'basic.assets.used',
        values: [used.field.text, whole.field.text],
      },
    ];
  },
});
