import { isShortFor, type BasicData, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { bare } from './bare-name';
import { coverDate } from './cover-date';
import { PERIOD_KEYS, periodOf, type PeriodKey } from './period';
import { NAMED_KEYS, namedOtherwise, type NamedKey } from './named-otherwise';
import { SIBLING_KEYS, siblingsOf, type SiblingKey } from './siblings';
import { STAFF_KEYS, staffOf, type StaffKey } from './staff';
import { staffWorked } from './staff-worked';
import { STRAY_KEYS, strayForm, type StrayKey } from './stray';
import { untilOf } from './until';
import { YEAR_KEYS, yearsOf, type YearKey } from './years';

type Key =
  | 'name'
  | 'short-name'
  | StaffKey
  | YearKey
  | PeriodKey
  | SiblingKey
  | StrayKey
  | NamedKey
  | 'staff-worked'
  | 'until';

/** The two forms of a unit name the same department, year and staff, and nothing in them belies it. A name cut short is worth a look. */
export default rule({
  id: 'cross/identity',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [
    'name',
    'short-name',
    ...STAFF_KEYS,
    ...YEAR_KEYS,
    ...PERIOD_KEYS,
    ...SIBLING_KEYS,
    ...STRAY_KEYS,
    ...NAMED_KEYS,
    'staff-worked',
    'until',
  ],
  examples: {
    right: [
      {
        预算部门: '清河县水利局　',
        '基础数据表 单位': '清河县水利局（本级）',
        年度: '2023',
        '基础数据表 年度': '2023',
      },
    ],
    wrong: [
      { 预算部门: '清河县水利局', '基础数据表 单位': '青河县水务局' },
      { 年度: '2023', '基础数据表 年度': '2022' },
      { 起止时间: '2023年12月-2023年1月' },
    ],
  },
  check(subject) {
    const { basic, evaluation, department, siblings, stray } = subject;
    const own: Verdict<Key>[] = [
      ...(stray ? [strayForm(stray) ?? []].flat() : []),
      ...yearsOf(basic, evaluation, department),
      ...namedOtherwise(subject),
      ...coverDate(subject),
      ...(evaluation ? periodOf(evaluation) : []),
      ...(evaluation ? untilOf(evaluation) : []),
      ...(evaluation ? siblingsOf(evaluation, siblings, department) : []),
    ];
    if (!basic || !evaluation) return own.length > 0 ? own : NOT_APPLICABLE;
    const staff = [...staffOf(basic, evaluation), ...staffWorked(basic, evaluation)];
    const comparable =
      evaluation.staff !== undefined ||
      (isFilled(basic) && isFilled(evaluation)) ||
      (basic.year !== undefined && evaluation.year !== undefined);
    if (!comparable && own.length === 0) return NOT_APPLICABLE;
    return [...names(basic, evaluation), ...staff, ...own];
  },
});

function isFilled({ department }: BasicData | SelfEvaluation): boolean {
  return department !== undefined && bare(department.text) !== '';
}

function names(basic: BasicData, evaluation: SelfEvaluation): Verdict<Key>[] {
  const [own, other] = [evaluation.department, basic.department];
  if (!own || !other || !isFilled(basic) || !isFilled(evaluation)) return [];
  const [a, b] = [bare(own.text), bare(other.text)];
  if (a === b) return [];
  const isShort = isShortFor(a, b);
  return [
    {
      outcome: isShort ? 'note' : 'fail',
      key: isShort ? 'short-name' : 'name',
      cells: [own.cell, other.cell],
      terms: [
        { label: named('department'), cell: own.cell, value: own.text },
        {
          label: named('department'),
          cell: other.cell,
          value: other.text,
          sign: isShort ? '，' : '=',
        },
      ],
      data: { own: own.text.trim(), other: other.text.trim() },
      path: 'evaluation.department',
      values: [a, b],
    },
  ];
}
