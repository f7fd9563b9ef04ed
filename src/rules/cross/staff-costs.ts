import { figureState } from '../../scoring';
import { contradictionsOf, reasonStatements } from '../claims';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule } from '../rule';

/** A reason says that project money paid for staff, while 运行维护经费, where such spending belongs, is 0 or blank. */
export default rule({
  id: 'cross/staff-costs',
  outcome: 'explain',
  basis: ['form:basic-data'],
  messages: ['unrecorded'],
  examples: {
    right: [
      {
        '运行维护经费 本年决算': '0',
        三级指标: '资金使用合规性',
        原因: '不存在用项目资金支付人员经费的情况',
      },
      {
        '运行维护经费 本年决算': '35',
        三级指标: '资金使用合规性',
        原因: '部分临聘人员工资在专项资金中列支',
      },
    ],
    wrong: [
      {
        '运行维护经费 本年决算': '0',
        三级指标: '资金使用合规性',
        原因: '部分临聘人员工资在专项资金中列支',
      },
    ],
  },
  check(subject) {
    const running = subject.basic?.rows.running;
    if (!running || !subject.evaluation || figureState(running.finalAccounts) === 'error') {
      return NOT_APPLICABLE;
    }
    const found = contradictionsOf(reasonStatements(subject), subject, [
      'staff-from-project-money',
    ]);
    const [first] = found;
    if (!first) return [];
    return [
      {
        outcome: 'explain',
        key: 'unrecorded',
        cells: [...first.cells, ...found.map(({ statement }) => statement.place)],
        terms: first.terms,
        data: { quote: first.quote },
        asks: { texts: [], about: [named('running'), '人员', '工资'] },
        path: 'basic.rows.running.finalAccounts',
        values: [
          running.finalAccounts?.text ?? '',
          ...found.map(({ statement }) => statement.text),
        ],
      },
    ];
  },
});
