import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Passage } from '../../../findings';
import { isCell, REPORT } from '../../state/select';
import { useBusy, useController, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { Comparison, useFindingsOf } from './Comparison';
import { Disclosure } from '../frame/Disclosure';
import { FileDrop } from './FileDrop';

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

/** The report as a file, dropped or chosen, or its text. */
function ReportChoice() {
  const words = useWords();
  const { takeReport } = useController();
  const busy = useBusy();
  const [text, setText] = useState('');
  return (
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
  );
}

/** The narrative report, dropped, chosen or pasted, against the forms. */
export function CompareReport() {
  const words = useWords();
  const { takeReport } = useController();
  const report = usePane((state) => state.report);
  const { findings, asking } = useFindingsOf((rule) => rule.startsWith('report/'));
  const isCompared = findings.some(
    ({ rule, key }) => rule === 'report/uncompared' && key !== 'no-report',
  );
  const left = findings
    .filter(({ rule }) => rule === 'report/uncompared')
    .flatMap(({ cells }) => cells.flatMap((place) => (isCell(place) ? [] : [place])));
  const found = isCompared ? words.compare.found(String(asking.length)) : words.compare.ofOthers;
  return (
    <Comparison
      title={words.actions.compare}
      from="compare"
      intro={words.compare.reportIntro}
      name={report ? report.name || words.compare.pasted : undefined}
      found={{ text: found, asking, isCompared, sheet: REPORT }}
      onRemove={() => void takeReport(null)}
      choice={<ReportChoice />}
      more={<NotCompared places={left} />}
    />
  );
}
