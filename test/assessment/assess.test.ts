import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/assessment';
import { OUTCOMES, type Finding } from '../../src/findings';
import { readWorkbook } from '../../src/hosts/file';
import { builtInRubric, PACKS } from '../../src/rubrics';
import { warnings } from '../../src/output';
import {
  formatCell,
  formatKept,
  formatPosition,
  NOTHING_KEPT,
  type CellRef,
  type CellValue,
  type KeptSettings,
  type Snapshot,
} from '../../src/workbook';
import { allFixtures } from '../families/all';
import { drawing, snapshotOf } from '../families/grid';
import { inject } from './inject';

function sample(name: string): Snapshot {
  return readWorkbook(readFileSync(join(__dirname, '../../assets/samples', name)));
}

const seed = sample('hunan-2023.xlsx');
const right = sample('hunan-correct.xlsx');

function withSettings(snapshot: Snapshot, settings: KeptSettings): Snapshot {
  return { ...snapshot, kept: formatKept({ ...NOTHING_KEPT, settings }) };
}

function fixture(family: string, name: string): Snapshot {
  const found = allFixtures
    .find((one) => one.family === family)
    ?.fixtures.find((one) => one.name === name);
  return snapshotOf(...found!.sheets);
}

function outcomes(snapshot: Snapshot, rule: string): string[] {
  return assess({ snapshot })
    .units.flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ outcome }) => outcome);
}

describe('the rubric', () => {
  test('is suggested from the form', () => {
    expect(assess({ snapshot: seed })).toMatchObject({
      rubric: { id: 'hunan' },
      rubricSuggested: true,
    });
  });

  test.each([
    ['sichuan', 'right', 'sichuan'],
    ['hubei', 'right', 'hubei'],
    ['national-project', 'right', 'mof-2020-10'],
    ['hunan-criteria', 'right', 'hunan-criteria'],
  ])('%s %s: %s', (family, name, id) => {
    expect(assess({ snapshot: fixture(family, name) }).rubric.id).toBe(id);
  });

  test('is the one the caller gives', () => {
    const given = assess({ snapshot: seed, rubric: builtInRubric('sichuan') });
    expect(given).toMatchObject({ rubric: { id: 'sichuan' }, rubricSuggested: false });
  });

  test('is the one kept with the workbook', () => {
    const kept = withSettings(seed, { rubric: 'mof-2021-101' });
    expect(assess({ snapshot: kept })).toMatchObject({
      rubric: { id: 'mof-2021-101' },
      rubricSuggested: false,
    });
  });

  test('is the user’s own, with its name and version', () => {
    const own = JSON.stringify({ ...PACKS.hunan, id: '我局', version: '7' });
    const kept = withSettings(seed, { rubric: 'sichuan', ownRubric: own });
    expect(assess({ snapshot: kept }).rubric).toMatchObject({ id: '我局', version: '7' });
  });

  test('that is broken is not used, and that is told', () => {
    const kept = withSettings(seed, { ownRubric: '{"id":"x"}', rubric: 'nowhere' });
    const assessment = assess({ snapshot: kept });
    expect(assessment).toMatchObject({ rubric: { id: 'hunan' }, rubricRefused: true });
    expect(warnings(assessment, 'zh-CN')[0]).toContain('自备评分办法不合格式');
    // The caller's own choice needs no word on it.
    const given = assess({ snapshot: kept, rubric: builtInRubric('sichuan') });
    expect(given).not.toHaveProperty('rubricRefused');
    // Of the form, which is another province's, not of the scheme that is kept.
    expect(warnings(given, 'zh-CN')).toEqual([expect.stringMatching(/^所选评分办法与表不合/)]);
  });

  test('carries the citations of every finding', () => {
    const { rubric, units } = assess({ snapshot: seed });
    for (const { basis } of units.flatMap(({ findings }) => findings)) {
      expect(basis.startsWith('form:') || basis in rubric.citations).toBe(true);
    }
  });
});

function ownWith(threshold: keyof typeof PACKS.hunan.thresholds, value: string): string {
  const own = structuredClone(PACKS.hunan);
  own.thresholds[threshold].value = value;
  return JSON.stringify({ ...own, id: '我局' });
}

describe('thresholds of the user’s own', () => {
  test('take the place of the rubric’s', () => {
    expect(outcomes(seed, 'funds/budget-adjustment')).toEqual(['explain']);
    const changed = withSettings(seed, { thresholds: { budgetAdjustment: '0.80' } });
    expect(outcomes(changed, 'funds/budget-adjustment')).toEqual(['pass']);
  });

  test('are left alone where they are no decimals', () => {
    const changed = withSettings(seed, { thresholds: { budgetAdjustment: '很大', nothing: '1' } });
    expect(outcomes(changed, 'funds/budget-adjustment')).toEqual(['explain']);
  });

  test.each<[string, Parameters<typeof withSettings>[1], string]>([
    ['none is changed', {}, 'mof-2013-53'],
    ['in the workbook', { thresholds: { yearOnYear: '0.10' } }, 'user-setting'],
    ['in a scheme', { ownRubric: ownWith('yearOnYear', '0.10') }, 'own-scheme'],
    ['the floor alone', { ownRubric: ownWith('yearOnYearFloor', '0.50') }, 'own-scheme'],
    ['another one', { ownRubric: ownWith('underExecuted', '0.95') }, 'mof-2013-53'],
  ])('are cited: %s', (_, settings, basis) => {
    const { units, rubric } = assess({ snapshot: withSettings(seed, settings) });
    const moved = units[0]!.findings.filter(
      ({ rule, outcome }) => rule === 'basic/year-on-year' && outcome === 'explain',
    );
    expect(moved.length).toBeGreaterThan(5);
    expect([...new Set(moved.map((finding) => finding.basis))]).toEqual([basis]);
    expect(rubric.citations).toHaveProperty([basis]);
  });
});

describe('reasons kept with the workbook', () => {
  const asked = assess({ snapshot: seed }).units[0]!.findings.find(
    ({ rule }) => rule === 'funds/budget-adjustment',
  )!;
  const reasons = {
    [asked.fingerprint]: {
      cause: '年中追加防汛抗旱和应急救援物资经费435.04万元',
      measure: '下年将可预见的防汛经费编入年初预算',
    },
  };
  const kept = formatKept({ ...NOTHING_KEPT, reasons });

  test('answer the finding they were written for', () => {
    const [answered] = assess({ snapshot: { ...seed, kept } }).units[0]!.findings.filter(
      ({ rule }) => rule === asked.rule,
    );
    expect(answered).toMatchObject({ outcome: 'pass', explanation: { status: 'given' } });
    expect(answered!.fingerprint).toBe(asked.fingerprint);
  });

  test('survive an inserted row, and go stale when the figure changes', () => {
    const down = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
        merges: sheet.merges.map((area) => ({
          ...area,
          top: area.top + 1,
          bottom: area.bottom + 1,
        })),
      })),
    });
    expect(outcomes(down({ ...seed, kept }), asked.rule)).toEqual(['pass']);
    const changed = inject({ ...seed, kept }, { '自评表!D5': 500 });
    expect(outcomes(changed, asked.rule)).toEqual(['explain']);
  });
});

describe('last year’s workbook', () => {
  const lastYear = inject(right, {
    '基础数据表!A1': '2022年度部门整体支出绩效评价基础数据表',
    '基础数据表!D2': '2022年实际在职人数',
    '基础数据表!B4': '2021年决算数',
    '基础数据表!D4': '2022年预算数',
    '基础数据表!F4': '2022年决算数',
    '基础数据表!F18': 38.2,
    '自评表!A2': '2022年度部门整体支出绩效自评表',
  });
  const found = (previous: Snapshot) =>
    assess({ snapshot: right, previous }).units[0]!.findings.filter(
      ({ rule }) => rule === 'basic/previous-year',
    );

  test('is compared with the column of last year', () => {
    const cells = found(lastYear).map(({ outcome, cells: [cell] }) => [
      outcome,
      formatCell(cell as CellRef),
    ]);
    expect(cells).toContainEqual(['fail', '基础数据表!B11']);
    expect(cells).not.toContainEqual(['fail', '基础数据表!B18']);
  });

  test('of another year says nothing', () => {
    expect(found(right).map(({ outcome }) => outcome)).toEqual(['undetermined']);
  });

  test('without this unit is said, not passed over', () => {
    const found = assess({ snapshot: right, previous: fixture('national-project', 'right') });
    const [said] = found.units[0]!.findings.filter(({ rule }) => rule === 'basic/previous-year');
    expect(said).toMatchObject({ outcome: 'undetermined', key: 'unmatched' });
  });

  test('is not needed', () => {
    expect(outcomes(right, 'basic/previous-year')).toEqual(['not-applicable']);
  });
});

test('a form whose indicators nobody has named passes nothing', () => {
  const blank = drawing(
    '自评表',
    '2023年度项目支出绩效自评表||||||\n项目名称||||||\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|||||\n效益指标|社会效益指标|||||\n总分|||||100|',
  );
  const [unit] = assess({ snapshot: snapshotOf(blank) }).units;
  expect(unit?.findings.filter(({ outcome }) => outcome === 'undetermined')).toMatchObject([
    { rule: 'indicator/missing-actual', key: 'none' },
  ]);
});

test.each<[string, string]>([
  ['execution and total', '96'],
  ['the total alone', ''],
])('a form of headings alone that gives points for %s is not scored', (_, execution) => {
  const headings = drawing(
    '自评表',
    `2023年度项目支出绩效自评表||||||\n项目名称|甲|||||\n||年初预算数|全年预算数|全年执行数|分值|得分\n年度资金总额||100|100|100|10|${execution}\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n总分|||||100|96`,
  );
  const [unit] = assess({ snapshot: snapshotOf(headings) }).units;
  expect(unit?.score).toBeNull();
  const found = (rule: string) => unit?.findings.filter((finding) => finding.rule === rule);
  expect(found('indicator/missing-actual')).toMatchObject([
    { outcome: 'undetermined', key: 'rowless' },
  ]);
  expect(found('score/total')).toMatchObject([{ outcome: 'not-applicable' }]);
});

describe('findings', () => {
  const { findings } = assess({ snapshot: seed }).units[0]!;

  test('come worst first, then down the forms', () => {
    const ranks = findings.map(({ outcome }) => OUTCOMES.indexOf(outcome));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const fails = findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ cells }) => cells[0]!);
    const rows = fails.map((place) => ('row' in place ? place.row : -1));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test('have one fingerprint each', () => {
    const spoken = findings.filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    expect(new Set(spoken.map(({ fingerprint }) => fingerprint)).size).toBe(spoken.length);
  });

  test('name only cells that are there', () => {
    const there = new Set(
      seed.sheets.flatMap((sheet) =>
        sheet.cells.map(({ row, column }) => `${sheet.name}!${formatPosition(row, column)}`),
      ),
    );
    const named = findings
      .flatMap((finding: Finding) => finding.cells)
      .flatMap((place) => ('row' in place ? [formatCell(place)] : []));
    expect(named.filter((cell) => !there.has(cell))).toEqual([]);
  });

  test('every suggestion states what it replaces', () => {
    for (const { suggestion } of findings) {
      for (const edit of suggestion ?? []) {
        expect(edit.kind).toBe('value');
        if (edit.kind !== 'value') continue;
        const sheet = seed.sheets.find(({ name }) => name === edit.cell.sheet);
        const cell = sheet?.cells.find(
          ({ row, column }) => row === edit.cell.row && column === edit.cell.column,
        );
        expect(edit.before.value).toEqual(cell?.value ?? null);
        expect(edit.after).not.toEqual(edit.before);
      }
    }
  });
});

test('a workbook without a form gives no unit', () => {
  const empty: Snapshot = { sheets: [], date1904: false, kept: null, gaps: [] };
  expect(assess({ snapshot: empty })).toMatchObject({ units: [], forms: [], unread: [] });
});

test('a form without weights and scores is given none', () => {
  const { units } = assess({ snapshot: fixture('no-score', 'right') });
  expect(units[0]!.score).toBeNull();
});

test('criteria are a second score card', () => {
  const { units } = assess({ snapshot: right, rubric: builtInRubric('hunan-criteria') });
  expect(units[0]!.criteria).toMatchObject([
    { name: '在职人员控制率', weight: '5', low: '5.00', high: '5.00', how: '17 ÷ 18 = 94.44%' },
    { name: '三公经费变动率', low: '5.00' },
    { name: '预算调整率', low: '3.00' },
    { name: '三公经费控制率', low: '6.00' },
    { name: '资金使用合规性', low: '0.00', high: '3.00', how: '' },
  ]);
  expect(assess({ snapshot: right }).units[0]!.criteria).toBeUndefined();
});

describe('whatever stands in the cells', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      0,
      -1,
      1e15,
      0.1 + 0.2,
      '',
      '无',
      '—',
      '≥',
      '≥≥5%',
      '100%%',
      '#REF!',
      '１２３',
      '12..5',
      '优',
      '部分',
      { error: '#DIV/0!' },
      true,
      '5～10个',
      '2023年13月',
      '0%',
      '1/3',
      '约',
      '万元',
      '—5',
      '９６分',
    ),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.string({ maxLength: 12 }),
  );
  const snapshots = [
    seed,
    right,
    ...allFixtures.flatMap(({ fixtures }) => fixtures.map(({ sheets }) => snapshotOf(...sheets))),
  ];

  test('an assessment is made, and counts agree', () => {
    fc.assert(
      fc.property(
        fc.nat(snapshots.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(), value), { minLength: 1, maxLength: 6 }),
        (which, changes) => {
          const snapshot = snapshots[which]!;
          const cells = Object.fromEntries(
            changes.map(([sheetIndex, cellIndex, changed]) => {
              const sheet = snapshot.sheets[sheetIndex % snapshot.sheets.length]!;
              const cell = sheet.cells[cellIndex % sheet.cells.length]!;
              return [
                formatCell({ sheet: sheet.name, row: cell.row, column: cell.column }),
                changed,
              ];
            }),
          );
          const assessment = assess({ snapshot: inject(snapshot, cells) });
          for (const { checks, findings, score, indicators } of assessment.units) {
            expect(Object.values(checks).reduce((a, b) => a + b, 0)).toBe(findings.length);
            if (score) expect(Number(score.low)).toBeLessThanOrEqual(Number(score.high));
            for (const { low, high } of indicators) {
              if (low !== null && high !== null)
                expect(Number(low)).toBeLessThanOrEqual(Number(high));
            }
          }
        },
      ),
      { numRuns: 150, seed: 20231 },
    );
  });
});
