import { NOT_APPLICABLE, rule } from '../../rule';
import { LIST_MISSING_KEYS, missingIn, renamedIn } from './missing';
import { officeIn } from './office';
import { LIST_OWN_KEYS, ownOf } from './own';
import { heldAgainstForm, LIST_ROW_KEYS } from './row';

/** 汇总表一行 = 同名项目（单位）的自评表；合计 = 各行之和 */
export default rule({
  id: 'cross/project-list',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...LIST_ROW_KEYS, 'office', ...LIST_OWN_KEYS, ...LIST_MISSING_KEYS],
  examples: {
    right: [
      {
        项目名称: '公路养护',
        全年预算数: '160',
        全年执行数: '150',
        '汇总表 公路养护 全年执行数': '150',
        '汇总表 公路养护 执行率': '93.75%',
        '汇总表 桥梁改造 全年执行数': '30',
        '汇总表 合计 全年执行数': '180',
      },
    ],
    wrong: [
      {
        项目名称: '公路养护',
        全年执行数: '150',
        '汇总表 公路养护 全年执行数': '105',
      },
      {
        项目名称: '公路养护',
        全年执行数: '150',
        '汇总表 公路养护 全年执行数': '150',
        '汇总表 桥梁改造 全年执行数': '30',
        '汇总表 合计 全年执行数': '210',
      },
    ],
  },
  check(subject) {
    const { listed = [], lists = [], without = [], among = [] } = subject.projectLists ?? {};
    if (!subject.projectLists) return NOT_APPLICABLE;
    return [
      ...listed.flatMap((one) => [...heldAgainstForm(one, subject), ...officeIn(one, subject)]),
      ...lists.flatMap((list) => ownOf(list, subject)),
      ...without.flatMap((list) => missingIn(list, subject) ?? []),
      ...among.flatMap((list) => renamedIn(list, subject) ?? []),
    ];
  },
});
