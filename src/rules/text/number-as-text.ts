import { LIST } from '../field-names';
import { isText, oddFigureFields, type PlacedField } from '../odd-fields';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

type Key = 'one' | 'few' | 'many';

/** A bare 0.93 is a rate as well, by its place. */
const RATE = /Rate$/;

/** 预算执行得分（10分）: what a row is called, with its points. */
const LABEL = /[\u4e00-\u9fff]{3,}\s*[（(][^（）()]*\d[^（）()]*[)）]\s*$/;

/** So many are named; the cells of all are given. */
const NAMED = 3;

/** A figure stored as text, which Excel leaves out of every sum. One finding for each block of a form. */
export default rule({
  id: 'text/number-as-text',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['one', 'few', 'many'],
  examples: {
    right: [{ 三级指标: '加固堤防', 分值: '10', 得分: '10' }],
    wrong: [{ 三级指标: '加固堤防', 分值: '10分', 得分: '10' }],
  },
  check(subject) {
    if (!subject.basic && !subject.evaluation) return NOT_APPLICABLE;
    const blocks = new Map<string, PlacedField[]>();
    for (const placed of oddFigureFields(subject)) {
      // A target such as ≥50 is a text by nature.
      const { block: of, path, field } = placed;
      if (of === 'values' || RATE.test(path) || !isText(field) || LABEL.test(field.text)) continue;
      const block = blocks.get(placed.block);
      if (block) block.push(placed);
      else blocks.set(placed.block, [placed]);
    }
    return [...blocks].map(([block, placed]) => told(block, placed));
  },
});

function told(block: string, placed: readonly PlacedField[]): Verdict<Key> {
  const named = placed.slice(0, NAMED);
  return {
    outcome: 'note',
    key: keyOf(placed.length),
    cells: placed.map(({ field }) => field.cell),
    terms: named.map(({ label, field }) => ({
      label,
      cell: field.cell,
      value: field.text,
      sign: '，',
    })),
    data: {
      count: String(placed.length),
      which: named.map(({ label }) => label).join(LIST),
      text: placed[0]?.field.text ?? '',
    },
    path: block,
    values: placed.map(({ path, field }) => `${path}=${field.text}`),
  };
}

function keyOf(count: number): Key {
  if (count === 1) return 'one';
  return count <= NAMED ? 'few' : 'many';
}
