import { decimal, formatDecimal } from '../amount';
import type { SectionSummary, UnitAssessment } from '../assessment';
import { outputWords, type Language } from '../messages';
import type { SheetWriter } from './opinion-writer';
import { LAST } from './opinion-writer';

/** The table stands at the right, under the widest column; what the unit scored in all stands at its left. */
const NAME_COLUMN = 4;
/** Rows that title and axis take, and each bar; the legend stands beside them. */
const CHART_ROWS = { frame: 3, bar: 1.5 };

/** What is certain, what is open, and what cannot be had; the three add up to the weight. */
function partsOf({ low, high, weight }: SectionSummary): readonly number[] {
  const open = decimal(high).minus(low);
  const lost = decimal(weight).minus(high);
  const parts = [decimal(low), open, lost.isNegative() ? decimal('0') : lost, decimal(weight)];
  return parts.map((part) => Number(formatDecimal(part, 2)));
}

function totals(unit: UnitAssessment, language: Language): string {
  const words = outputWords(language).opinion;
  const { score } = unit;
  if (!score) return '';
  const range = score.low === score.high ? score.low : `${score.low}–${score.high}`;
  return [`${words.reported} ${score.reported ?? '—'}`, `${words.low_high} ${range}`].join('\n');
}

/** Scores by section as a table, and the chart that is bound to it. */
export function scoreBlock(writer: SheetWriter, unit: UnitAssessment, language: Language) {
  const words = outputWords(language).opinion;
  const { sections, criteria = [] } = unit;
  if (sections.length > 0) {
    const first = writer.row;
    writer.heading(words.scores);
    const top = writer.row;
    writer.put(0, totals(unit, language), 'subtitle', {
      columns: NAME_COLUMN,
      rows: sections.length + 1,
    });
    const heads = [words.section, words.low, words.open, words.lost, words.weight, words.reported];
    heads.forEach((head, index) => {
      writer.put(NAME_COLUMN + index, head, 'label');
    });
    writer.row++;
    for (const section of sections) {
      writer.put(NAME_COLUMN, section.label.replace(/\s+/g, ''), 'text');
      partsOf(section).forEach((part, index) => {
        writer.put(NAME_COLUMN + 1 + index, part, 'figure');
      });
      writer.put(LAST, section.reported === null ? '' : Number(section.reported), 'figure');
      writer.row++;
    }
    const high = Math.ceil(CHART_ROWS.frame + CHART_ROWS.bar * sections.length);
    writer.charts.push({
      title: words.chart,
      source: { top, left: NAME_COLUMN, bottom: writer.row - 1, right: NAME_COLUMN + 3 },
      place: { top: writer.row, left: 0, bottom: writer.row + high - 1, right: LAST },
    });
    writer.row += high;
    writer.keep(first);
  }
  if (criteria.length > 0) {
    writer.heading(words.criteria);
    for (const { name, weight, low, high, how } of criteria) {
      writer.put(0, name, 'text', { columns: NAME_COLUMN });
      writer.put(NAME_COLUMN, how, 'text');
      [low, high, weight].forEach((points, index) => {
        writer.put(NAME_COLUMN + 1 + index, Number(points), 'figure');
      });
      writer.row++;
    }
  }
}
