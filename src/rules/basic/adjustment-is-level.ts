import { figure, inYuan } from '../../scoring';
import { named } from '../field-names';
import { printed } from '../figure';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';
import { cellLabel } from './columns';

/** From this share of basic expenditure less operating on, a figure is a level: no budget is adjusted by nearly all of itself. */
const LEVEL = '0.9';
/** And up to this it is much the same. */
const ALIKE = '1.1';

/** 部门基本支出预算调整 is a change; one as large as 基本支出 − 公用经费 is what was spent on staff, not what was changed. */
export default rule({
  id: 'basic/adjustment-is-level',
  outcome: 'note',
  basis: ['form:basic-data'],
  messages: ['level', 'large', 'beyond'],
  examples: {
    right: [
      { '基本支出预算调整 本年决算': '12.6', '公用经费 本年决算': '72.87', 基本支出: '408.34' },
    ],
    wrong: [
      { '基本支出预算调整 本年决算': '335.46', '公用经费 本年决算': '72.87', 基本支出: '408.34' },
    ],
  },
  check({ basic, evaluation }) {
    const adjustmentField = basic?.rows.basicAdjustment?.finalAccounts;
    const operatingField = basic?.rows.operating?.finalAccounts;
    const basicField = evaluation?.funds?.basicExpenditure?.amount;
    const adjustment = figure(adjustmentField);
    const operating = figure(operatingField);
    const spent = figure(basicField);
    if (!adjustment || !operating || !spent) return NOT_APPLICABLE;
    const assumed = adjustment.scale ?? spent.scale;
    const staff = inYuan(spent, assumed).minus(inYuan(operating, assumed));
    const level = inYuan(adjustment, assumed).abs();
    if (staff.lessThanOrEqualTo(0) || level.lessThan(staff.times(LEVEL))) return [];
    const isAlike = level.lessThanOrEqualTo(staff.times(ALIKE));
    const isBeyond = level.greaterThan(inYuan(spent, assumed));
    return [
      {
        outcome: 'note',
        key: isAlike ? 'level' : isBeyond ? 'beyond' : 'large',
        cells: [adjustment.field.cell, spent.field.cell, operating.field.cell],
        terms: [
          term({ label: named('basicExpenditure'), field: basicField }, '+'),
          term(
            { label: cellLabel(named('operating'), 'finalAccounts'), field: operatingField },
            '-',
          ),
          term(
            { label: named('basicAdjustment'), field: adjustmentField },
            level.equals(staff) ? '=' : isAlike ? '≈' : '≠',
          ),
        ],
        data: {
          adjustment: printed(adjustment.stored, [adjustment]),
          spent: printed(spent.stored, [spent]),
          staff: printed(assumed ? staff.dividedBy(assumed) : staff, [spent, operating], assumed),
        },
        path: 'basic.rows.basicAdjustment.finalAccounts',
        values: [adjustment, operating, spent].map(({ field }) => field.text),
      },
    ];
  },
});
