import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { FileDrop } from './FileDrop';
import { ScreenFrame } from './ScreenFrame';

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

/** The narrative report, dropped, chosen or pasted, against the forms. */
export function CompareReport() {
  const words = useWords();
  const dispatch = useDispatch();
  const { takeReport } = useController();
  const shared = useShared();
  const report = usePane((state) => state.report);
  const unit = usePane(({ answer, unit: index }) =>
    index === null ? undefined : answer?.assessment.units[index],
  );
  const busy = usePane(({ work }) => work !== null && !work.background);
  const [text, setText] = useState('');
  const about = (unit?.findings ?? []).filter(
    ({ rule, outcome }) =>
      rule.startsWith('report/') && outcome !== 'pass' && outcome !== 'not-applicable',
  );
  const show = () => {
    const first = about[0];
    if (!first || first.outcome === 'not-applicable') return;
    dispatch({ type: 'filtered', filter: { outcome: first.outcome, query: '', sheet: '' } });
    dispatch({ type: 'opened finding', id: first.fingerprint });
    dispatch({ type: 'left screen', from: `finding ${first.fingerprint}` });
  };
  return (
    <ScreenFrame title={words.actions.compare} from="compare">
      <p className={shared.body}>{words.compare.reportIntro}</p>
      {report ? (
        <>
          <InUse name={report.name} onRemove={() => void takeReport(null)} />
          <div className={mergeClasses(shared.row, shared.spread)} role="status">
            <span>{words.compare.found(String(about.length))}</span>
            {about.length > 0 && (
              <Button size="small" appearance="primary" onClick={show}>
                {words.compare.show}
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <FileDrop
            text={words.compare.drop}
            overText={words.compare.dropHere}
            chooseText={words.compare.choose}
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
  const busy = usePane(({ work }) => work !== null && !work.background);
  return (
    <ScreenFrame title={words.actions.previous} from="previous">
      <p className={shared.body}>{words.compare.previousIntro}</p>
      {previous ? (
        <InUse name={previous.name} onRemove={() => void takePrevious(null)} />
      ) : (
        <FileDrop
          text={words.compare.dropWorkbook}
          overText={words.compare.dropHere}
          chooseText={words.compare.choose}
          accept=".xlsx,.xlsm"
          disabled={busy}
          onFile={(file) => void takePrevious(file)}
        />
      )}
    </ScreenFrame>
  );
}
