import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../findings';
import { useDispatch, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { ScreenFrame } from '../frame/ScreenFrame';

/** Findings of some rules about the unit that is open, and those of them that ask for a look. */
export function useFindingsOf(isMeant: (rule: string) => boolean) {
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
  /** What the comparison came to. */
  readonly text: string;
  /** Anything was: a file that has nothing in common with the workbook is not compared with it. */
  readonly isCompared: boolean;
  readonly asking: readonly Finding[];
  /** Name of a sheet, or `REPORT`, that the list is narrowed to. */
  readonly sheet?: string;
}

/** What the comparison came to, and the way to it. */
function Found({ text, asking, isCompared, sheet = '' }: FoundProps) {
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
      {first && isCompared && (
        <Button size="small" appearance="primary" onClick={show}>
          {words.compare.show}
        </Button>
      )}
    </div>
  );
}

interface ComparisonProps {
  readonly title: string;
  readonly from: string;
  readonly intro: string;
  /** Name of what the forms are compared with; `undefined` while nothing is chosen. */
  readonly name: string | undefined;
  readonly found: FoundProps;
  readonly onRemove: () => void;
  /** How to choose it. */
  readonly choice: ReactNode;
  /** What else there is to say of the comparison. */
  readonly more?: ReactNode;
}

/** The forms against something that the user chooses: its choice, or what came of it. */
export function Comparison(props: ComparisonProps) {
  const { title, from, intro, name, found, onRemove, choice, more } = props;
  const words = useWords();
  const shared = useShared();
  return (
    <ScreenFrame title={title} from={from}>
      <p className={shared.body}>{intro}</p>
      {name === undefined ? (
        choice
      ) : (
        <>
          <div className={mergeClasses(shared.row, shared.spread)}>
            <span className={shared.body}>
              {found.isCompared ? words.compare.using(name) : words.compare.notUsing(name)}
            </span>
            <Button size="small" onClick={onRemove}>
              {words.compare.remove}
            </Button>
          </div>
          <Found {...found} />
          {more}
        </>
      )}
    </ScreenFrame>
  );
}
