import type { PaneWords } from '../taskpane';
import { Notice } from './Notice';
import type { SheetWriting } from './writing';

interface SheetNoticesProps {
  readonly words: PaneWords;
  /** What there is to say about the sample; gone once that was read. */
  readonly greeting: string | null;
  readonly onGreeted: () => void;
  readonly writing: SheetWriting;
  /** The cell whose formula somebody tried to type over, `A1`. */
  readonly formula: string | null;
  readonly onFormulaRead: () => void;
}

/** What there is to say about the sheet in sight, over it. */
export function SheetNotices(props: SheetNoticesProps) {
  const { words, greeting, writing, formula } = props;
  return (
    <>
      {greeting !== null && (
        <Notice
          intent="info"
          text={greeting}
          close={words.workbench.dismiss}
          onClose={props.onGreeted}
        />
      )}
      {writing.trouble !== null && (
        <Notice
          intent="error"
          text={writing.trouble}
          close={words.close}
          onClose={() => {
            writing.setTrouble(null);
          }}
        />
      )}
      {formula !== null && (
        <Notice
          intent="info"
          text={words.workbench.formulaElsewhere(formula)}
          close={words.close}
          onClose={props.onFormulaRead}
        />
      )}
      {writing.warned && (
        <Notice
          intent="warning"
          text={words.workbench.notRecalculated}
          close={words.workbench.dismiss}
          onClose={() => {
            writing.setWarned(false);
          }}
        />
      )}
    </>
  );
}
