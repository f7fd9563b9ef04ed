import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { useFindingWords } from '../../ui/useFindingWords';
import { Comparison, useFindingsOf } from './Comparison';
import { FileDrop } from './FileDrop';

/** Last year's workbook against this year's columns of last year. */
export function ComparePrevious() {
  const words = useWords();
  const { takePrevious } = useController();
  const previous = usePane((state) => state.previous);
  const { findings, asking } = useFindingsOf((rule) => rule === 'basic/previous-year');
  const busy = useBusy();
  const say = useFindingWords();
  const isCompared = findings.some(({ outcome }) => outcome !== 'undetermined');
  const [first] = asking;
  const text = isCompared
    ? asking.length > 0
      ? words.compare.differs(String(asking.length))
      : words.compare.agrees
    : first
      ? say(first).sentence
      : words.compare.nothingToCompare;
  return (
    <Comparison
      title={words.actions.previous}
      from="previous"
      intro={words.compare.previousIntro}
      name={previous ? previous.name || words.compare.pasted : undefined}
      found={{ text, asking, isCompared }}
      onRemove={() => void takePrevious(null)}
      choice={
        <FileDrop
          text={words.compare.dropWorkbook}
          accept=".xlsx,.xlsm"
          disabled={busy}
          onFile={(file) => void takePrevious(file)}
        />
      }
    />
  );
}
