import type { Quantity, Reading } from '../../src/amount';

/** A reading in one line, so that tests read as tables: `>=95.0 %`, `by -11-`, `words 优 achieved`. */
export function describeReading(reading: Reading): string {
  switch (reading.kind) {
    case 'blank':
    case 'error':
      return reading.kind;
    case 'unreadable':
      return `unreadable ${reading.reason}`;
    case 'words':
      return ['words', reading.lead, reading.grade].filter(Boolean).join(' ');
    case 'date': {
      const from = reading.from
        ? `${reading.from.year ?? ''}-${reading.from.month ?? ''}-${reading.from.day ?? ''}..`
        : '';
      return (
        `${reading.bound} ${from}${reading.year ?? ''}-${reading.month ?? ''}-${reading.day ?? ''}` +
        (reading.partly ? ' partly' : '') +
        (reading.tail === undefined ? '' : ` |${reading.tail}`)
      );
    }
    case 'range':
      return `range ${figure(reading.from)} .. ${figure(reading.to)}`;
    case 'quantity':
      return (
        [reading, ...(reading.also ?? [])].map(figure).join(' & ') +
        (reading.tail === undefined ? '' : ` |${reading.tail}`)
      );
  }
}

function figure(quantity: Quantity): string {
  const { comparator, value, places, unit, lead, change } = quantity;
  const start = lead === undefined ? '' : `${lead}| `;
  const sign = change === undefined ? '' : change === 'up' ? '↑' : '↓';
  return start + sign + (comparator ?? '') + value.toFixed(places) + (unit ? ` ${unit.name}` : '');
}
