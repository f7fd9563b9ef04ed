import type {
  Field,
  Form,
  FormsReading,
  FundsRow,
  SelfEvaluation,
  BasicData,
  BasicRow,
} from '../../src/forms';
import { formatPosition, type Snapshot } from '../../src/workbook';

/** What a field means, short: `>=95%`, `520人`, `2023-10 by`, words as they are; `·` for blank, nothing for absent. */
export function meaning(field: Field | undefined): string {
  if (!field) return '';
  const { reading } = field;
  switch (reading.kind) {
    case 'blank':
      return '·';
    case 'quantity':
      return `${reading.comparator ?? ''}${reading.value.toString()}${reading.unit?.name ?? ''}`;
    case 'range':
      return reading.text;
    case 'date':
      return `${[reading.year, reading.month, reading.day].filter((part) => part !== undefined).join('-')} ${reading.bound}`;
    case 'words':
      return reading.text;
    case 'error':
    case 'unreadable':
      return `!${reading.kind}`;
  }
}

function reason(field: Field): string {
  return field.reading.kind === 'blank' ? '·' : field.text.trim().replace(/\n/g, '~');
}

function at(field: Field | undefined): string {
  return field ? formatPosition(field.cell.row, field.cell.column) : '';
}

function fundsRow(row: FundsRow): string {
  return [
    row.name,
    ...[
      row.initialBudget,
      row.annualBudget,
      row.executed,
      row.weight,
      row.executionRate,
      row.score,
    ].map(meaning),
  ].join(' | ');
}

function evaluationLines(form: SelfEvaluation): string[] {
  const lines: string[] = [];
  const say = (name: string, field: Field | undefined): void => {
    if (field) lines.push(`${name}: ${field.text.trim().replace(/\n/g, '~')} @${at(field)}`);
  };
  say('department', form.department);
  say('project', form.projectName);
  say('authority', form.authority);
  say('implementer', form.implementer);
  const { funds } = form;
  if (funds) {
    lines.push(
      `funds: ${fundsRow(funds.total)} @${formatPosition(funds.total.label.cell.row, funds.total.label.cell.column)}`,
    );
    for (const part of funds.parts) lines.push(`part: ${fundsRow(part)}`);
    for (const other of funds.others ?? []) lines.push(`beside: ${fundsRow(other)}`);
    for (const part of funds.source)
      lines.push(`source: ${part.name} | ${meaning(part.amount)} @${at(part.amount)}`);
    for (const part of funds.nature)
      lines.push(`nature: ${part.name} | ${meaning(part.amount)} @${at(part.amount)}`);
    if (funds.sourceTotal) lines.push(`sourceTotal: ${meaning(funds.sourceTotal)}`);
    if (funds.natureTotal) lines.push(`natureTotal: ${meaning(funds.natureTotal)}`);
    const unit = funds.total.annualBudget?.headingUnit;
    if (unit) lines.push(`unit: ${unit}`);
    say('funds reason', funds.reason);
  }
  for (const task of form.tasks?.rows ?? []) lines.push(`task: ${fundsRow(task)}`);
  if (form.tasks?.total) lines.push(`tasks: ${fundsRow(form.tasks.total)}`);
  if (form.goals.length > 0 || form.completions.length > 0) {
    lines.push(`goals: ${form.goals.length} → ${form.completions.length}`);
  }
  let section: number | undefined;
  for (const row of form.indicators) {
    if (row.section !== section) {
      section = row.section;
      const own = section === undefined ? undefined : form.sections[section];
      if (own) {
        lines.push(
          `# ${own.name} ${own.label.text.replace(/\s/g, '')}${own.statedWeight ? ` = ${meaning(own.statedWeight)}` : ''}`,
        );
      }
    }
    lines.push(
      [
        `${formatPosition(row.label.cell.row, row.label.cell.column)} ${row.category} ${row.name}`,
        ...[row.target, row.actual, row.weight, row.score].map(meaning),
        row.reason ? reason(row.reason) : '',
        [
          row.direction,
          row.group === undefined ? undefined : `g${row.group}`,
          row.skipped && 'skipped',
          row.coefficient && `coefficient ${meaning(row.coefficient)}`,
          row.convertedScore && `converted ${meaning(row.convertedScore)}`,
          row.reviewScore && `review ${meaning(row.reviewScore)}`,
        ]
          .filter(Boolean)
          .join(', '),
      ]
        .join(' | ')
        .replace(/[ |]+$/, ''),
    );
  }
  if (form.total)
    lines.push(
      `total: ${meaning(form.total.weight)} | ${meaning(form.total.score)} @${at(form.total.score)}`,
    );
  say('head total', form.headTotal);
  say('grade', form.grade);
  say('sheet reason', form.sheetReason);
  say('remarks', form.remarks);
  say('conclusion', form.conclusion);
  return lines;
}

function basicLines(form: BasicData): string[] {
  const row = (name: string, own: BasicRow): string =>
    `${name} ${own.name} | ${[own.lastYear, own.budget, own.finalAccounts].map(meaning).join(' | ')}`;
  const { authorised, actual, controlRate } = form.staffing;
  const unit = Object.values(form.rows)[0]?.budget?.headingUnit;
  return [
    ...(form.department ? [`department: ${form.department.text.trim()}`] : []),
    `staff: ${[authorised, actual, controlRate].map(meaning).join(' | ')}`,
    `years: ${[form.columnYears.lastYear, form.columnYears.budget, form.columnYears.finalAccounts].map((year) => year ?? '?').join(' ')}`,
    ...Object.entries(form.rows).map(([name, own]) => row(name, own)),
    ...form.funds.map((own) => row('fund', own)),
    ...form.operatingParts.map((own) => row('part', own)),
    ...form.otherRows.map((own) => row('other', own)),
    ...form.buildings.map(
      (own) =>
        `building: ${[own.approvedSize, own.actualSize, own.sizeRate, own.budgetInvestment, own.actualInvestment, own.investmentRate].map(meaning).join(' | ')}`,
    ),
    ...(form.thrift ? [`thrift: ${form.thrift.text.slice(0, 20)}`] : []),
    ...(unit ? [`unit: ${unit}`] : []),
  ];
}

export function summary(form: Form): string {
  const lines = [
    `${form.layout} (${form.kind}) ${form.year ?? 'no year'}`,
    ...(form.kind === 'basic-data' ? basicLines(form) : evaluationLines(form)),
    ...form.doubts.map(
      ({ kind, field, cell }) =>
        `doubt: ${kind} ${field}${cell ? ` @${formatPosition(cell.row, cell.column)}` : ''}`,
    ),
  ];
  return lines.join('\n').replace(/  +/g, ' ').replace(/ +$/gm, '');
}

/** Every field of a form, however deep. */
export function fieldsOf(value: unknown, found: Field[] = []): Field[] {
  if (Array.isArray(value)) for (const one of value) fieldsOf(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('reading' in value && 'cell' in value) found.push(value as Field);
    else for (const one of Object.values(value)) fieldsOf(one, found);
  }
  return found;
}

/** A field's text is that of the cell it names, or a part of it. */
export function misplaced(reading: FormsReading, snapshot: Snapshot): string[] {
  const texts = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    for (const cell of sheet.cells)
      texts.set(`${sheet.name}!${cell.row},${cell.column}`, cell.text);
  }
  return fieldsOf(reading.forms).flatMap((field) => {
    const { sheet, row, column } = field.cell;
    const text = texts.get(`${sheet}!${row},${column}`) ?? '';
    const own = field.inside ? text.slice(field.inside.start, field.inside.end) : text;
    // Cause and measure of two columns are one text that begins with the first.
    return own === field.text || field.text.startsWith(`${own}\n`)
      ? []
      : [
          `${sheet}!${formatPosition(row, column)} holds ${JSON.stringify(own)}, not ${JSON.stringify(field.text)}`,
        ];
  });
}
