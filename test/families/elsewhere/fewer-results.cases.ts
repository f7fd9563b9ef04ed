import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../grid';

/** What is said of a row with such a target and such a result, full marks typed. */
function told(target: string, actual: string): string[] {
  const form = drawing(
    '自评表',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|改造数|${target}|${actual}|60|60|
效益指标|安全事故数|0起|0起|40|40|
总分|<|<|<|100|100|
`,
  );
  const [unit] = assess({ snapshot: snapshotOf(form) }).units;
  const found = (unit?.findings ?? []).filter(
    ({ rule, outcome }) =>
      outcome !== 'pass' && outcome !== 'not-applicable' && rule !== 'score/all-full',
  );
  return [
    `${unit?.indicators[0]?.method}`,
    ...found.map(({ outcome, rule, key }) => `${outcome} ${rule} ${key}`),
  ];
}

const OPEN = ['undetermined', 'undetermined indicator/unreadable fewer'];

test.each<[string, string, string[]]>([
  ['1.≥600个~2.≥40处', '1.612个~2.40处', ['achieved']],
  ['1.≥600个~2.≥40处', '1.612个', OPEN],
  ['1.≥600个~2.≥40处', '612个', OPEN],
  ['1.≥600个~2.≥40处~3.≥5座', '1.612个~2.40处', OPEN],
  ['1.≥600个~2.≥40处~3.≥5座', '1.612个~3.5座', OPEN],
  ['≥600个~≥40处~≥5座', '612个~40处', OPEN],
  ['1.≥600个；2.≥40处；3.≥5座', '1.612个；2.40处', OPEN],
  ['1.≥3次~2.≥4次~3.≥2次', '1.3次~2.4次', OPEN],
  ['1.新建≥600个~2.改造≥40处', '1.新建612个', OPEN],
  // One figure in the unit of all may be meant for all, as may a word.
  ['1.≥95%~2.≥98%', '100%', ['band']],
  ['1.完成率≥95%~2.合格率≥98%', '100%', ['band']],
  ['1.≥600个~2.≥40处', '全部完成', ['band']],
  ['0起~0件', '0', ['zero-target']],
  // As many figures as targets, in one line.
  ['≥600个~≥40处', '612个、40处', ['achieved']],
])('%s answered by %s', (target, actual, expected) => {
  expect(told(target, actual)).toEqual(expected);
});
