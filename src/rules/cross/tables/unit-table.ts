import { TIE_KEYS } from '../../compare/tie';
import { NOT_APPLICABLE, rule } from '../../rule';
import { AGAINST_KEYS, againstForm } from './against';
import { balanceOf } from './balance';
import { sumsOf, TABLE_SUM_KEYS } from './sums';

/** 附表：合计行 = 各行之和，合计栏 = 各分项之和；合计与本表的资金、指标一致 */
export default rule({
  id: 'cross/unit-table',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, ...TABLE_SUM_KEYS, ...AGAINST_KEYS],
  examples: {
    right: [
      {
        全年预算数: '5400',
        '附表 洮北区 下达资金': '3000',
        '附表 镇赉县 下达资金': '2400',
        '附表 合计 下达资金': '5400',
      },
    ],
    wrong: [
      {
        全年预算数: '5400',
        '附表 洮北区 下达资金': '3000',
        '附表 镇赉县 下达资金': '2040',
        '附表 合计 下达资金': '5400',
      },
    ],
  },
  check({ evaluation }) {
    const tables = evaluation?.unitTables ?? [];
    if (!evaluation || tables.length === 0) return NOT_APPLICABLE;
    return [
      ...tables.flatMap((table) => {
        const { results, off } = sumsOf(table);
        return [...results, ...againstForm(table, evaluation, off)];
      }),
      ...balanceOf(tables),
    ];
  },
});
