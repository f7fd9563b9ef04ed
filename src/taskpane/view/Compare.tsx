import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Passage } from '../../findings';
import { isCell, REPORT } from '../state/select';
import { useBusy, useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { Disclosure } from './Disclosure';
import { FileDrop } from './FileDrop';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quote: { overflowWrap: 'anywhere' },
});

function InUse({ name, onRemove }: { name: string; onRemove: () => void }) {
  const words = useWords();
  const shared = useShared();
  return (
    <div className={mergeClasses(shared.row, shared.spread)}>
      <span className={shared.body}>{words.compare.using(name || words.compare.pasted)}</span>
      <Button size="small" onClick={onRemove}>
        {words.compare.remove}
      </Button>
    </div>
  );
}

/** Figures of the report that stand in no form, or of which nobody can tell what they are: the reader's own to check. */
function NotCompared({ places }: { places: readonly Passage[] }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  if (places.length === 0) return null;
  return (
    <Disclosure summary={words.compare.notCompared(String(places.length))}>
      <p className={mergeClasses(shared.body, shared.caption)}>{words.compare.notComparedHint}</p>
      <ul className={styles.list}>
        {places.map(({ paragraph, quote }, index) => (
          <li key={index} className={styles.item}>
            <span className={shared.caption}>{words.finding.paragraph(String(paragraph + 1))}</span>
            <span className={styles.quote}>{quote}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Findings of some rules about the unit that is open, and those of them that ask for a look. */
function useFindingsOf(isMeant: (rule: string) => boolean) {
  const unit = usePane(({ answer, unit: index }) =>
    index === null ? undefined : answer?.assessment.units[index],
  );
  const findings = (unit?.findings ?? []).filter(({ rule }) => isMeant(rule));
  const asking = findings.filter(
    ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
  );
  return { findings, asking };
}

interface FoundProps {
  readonly text: string;
  readonly asking: readonly Finding[];
  /** Name of a sheet, or `REPORT`, that the list is narrowed to. */
  readonly sheet?: string;
}

/** What the comparison came to, and the way to it. */
function Found({ text, asking, sheet = '' }: FoundProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const shared = useShared();
  const [first] = asking;
  const show = () => {
    if (!first || first.outcome === 'not-applicable') return;
    dispatch({ type: 'filtered', filter: { outcome: first.outcome, query: '', sheet } });
    dispatch({ type: 'opened finding', id: first.fingerprint });
    dispatch({ type: 'left screen', from: `finding ${first.fingerprint}` });
  };
  return (
    <div className={mergeClasses(shared.row, shared.spread)} role="status">
      <span>{text}</span>
      {first && (
        <Button size="small" appearance="primary" onClick={show}>
          {words.compare.show}
        </Button>
      )}
    </div>
  );
}

/** The narrative report, dropped, chosen or pasted, against the forms. */
export function CompareReport() {
  const words = useWords();
  const { takeReport } = useController();
  const shared = useShared();
  const report = usePane((state) => state.report);
  const { findings, asking } = useFindingsOf((rule) => rule.startsWith('report/'));
  const busy = useBusy();
  const [text, setText] = useState('');
  const left = findings
    .filter(({ rule }) => rule === 'report/uncompared')
    .flatMap(({ cells }) => cells.flatMap((place) => (isCell(place) ? [] : [place])));
  return (
    <ScreenFrame title={words.actions.compare} from="compare">
      <p className={shared.body}>{words.compare.reportIntro}</p>
      {report ? (
        <>
          <InUse name={report.name} onRemove={() => void takeReport(null)} />
          <Found text={words.compare.found(String(asking.length))} asking={asking} sheet={REPORT} />
          <NotCompared places={left} />
        </>
      ) : (
        <>
          <FileDrop
            text={words.compare.drop}
            accept=".docx,.txt,.md"
            disabled={busy}
            onFile={(file) => void takeReport(file)}
          />
          <Field label={words.compare.paste}>
            <Textarea
              value={text}
              rows={6}
              resize="vertical"
              onChange={(_, { value }) => {
                setText(value);
              }}
            />
          </Field>
          <div>
            <Button
              disabledFocusable={busy || text.trim() === ''}
              onClick={() => void takeReport(text)}
            >
              {words.compare.pasteUse}
            </Button>
          </div>
        </>
      )}
    </ScreenFrame>
  );
}

/** Last year's workbook against this year's columns of last year. */
export function ComparePrevious() {
  const words = useWords();
  const { takePrevious } = useController();
  const shared = useShared();
  const previous = usePane((state) => state.previous);
  const { findings, asking } = useFindingsOf((rule) => rule === 'basic/previous-year');
  const result =
    asking.length > 0
      ? words.compare.differs(String(asking.length))
      : findings.some(({ outcome }) => outcome === 'pass')
        ? words.compare.agrees
        : words.compare.nothingToCompare;
  const busy = useBusy();
  return (
    <ScreenFrame title={words.actions.previous} from="previous">
      <p className={shared.body}>{words.compare.previousIntro}</p>
      {previous ? (
        <>
          <InUse name={previous.name} onRemove={() => void takePrevious(null)} />
          <Found text={result} asking={asking} />
        </>
      ) : (
        <FileDrop
          text={words.compare.dropWorkbook}
          accept=".xlsx,.xlsm"
          disabled={busy}
          onFile={(file) => void takePrevious(file)}
        />
      )}
    </ScreenFrame>
  );
}
