import { decimal, formatDecimal, ZERO } from '../amount';
import type { SectionSummary, UnitAssessment } from '../assessment';
import { outputWords, type Language } from '../messages';
import type { SheetWriter } from './opinion-writer';
import { LAST } from './opinion-writer';

/** The table stands at the right, under the widest column; the chart at its left, as high as the table. */
const NAME_COLUMN = 4;
/** Points that the axis and legend of the chart take, each of its bars, and the least of a row. */
const POINTS = { frame: 44, bar: 18, row: 20 };

/** What is certain, what is open, and what cannot be had; the three add up to the weight. */
function partsOf({ low, high, weight }: SectionSummary): readonly number[] {
  const open = decimal(high).minus(low);
  const lost = decimal(weight).minus(high);
  const parts = [decimal(low), open, lost.isNegative() ? ZERO : lost, decimal(weight)];
  return parts.map((part) => Number(formatDecimal(part, 2)));
}

/** Scores by section as a table, and the chart that is bound to it. */
export function scoreBlock(writer: SheetWriter, unit: UnitAssessment, language: Language) {
  const words = outputWords(language).opinion;
  const { sections, criteria = [] } = unit;
  if (sections.length > 0) {
    const first = writer.row;
    writer.heading(words.scores);
    const top = writer.row;
    const high = (POINTS.frame + POINTS.bar * sections.length) / (sections.length + 1);
    const heads = [words.section, words.low, words.open, words.lost, words.weight, words.reported];
    writer.height(Math.max(POINTS.row, high));
    heads.forEach((head, index) => {
      writer.put(NAME_COLUMN + index, head, 'label');
    });
    writer.row++;
    for (const section of sections) {
      writer.height(Math.max(POINTS.row, high));
      const label = section.name === 'execution' ? words.execution : section.label;
      writer.put(NAME_COLUMN, label, 'text');
      partsOf(section).forEach((part, index) => {
        writer.put(NAME_COLUMN + 1 + index, part, 'figure');
      });
      writer.put(LAST, section.reported === null ? '' : Number(section.reported), 'figure');
      writer.row++;
    }
    writer.charts.push({
      title: words.chart,
      source: { top, left: NAME_COLUMN, bottom: writer.row - 1, right: NAME_COLUMN + 3 },
      place: { top, left: 0, bottom: writer.row - 1, right: NAME_COLUMN - 1 },
    });
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
