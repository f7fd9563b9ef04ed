import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitAssessment } from '../../../assessment';
import type { Answer } from '../../state/model';
import { usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { Disclosure } from '../frame/Disclosure';

const useStyles = makeStyles({
  basis: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What the verdict stands on: the scheme, how the forms were put together, what is hidden, which indicators decide. */
export function VerdictBasis({ unit, answer }: { unit: UnitAssessment; answer: Answer }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const { assessment } = answer;
  const rubrics = usePane((state) => state.rubrics);
  const language = usePane((state) => state.language);
  // A unit whose form suggests another rubric than the workbook's first is scored by that one.
  const rubric = unit.rubric
    ? rubrics.find(({ id }) => id === unit.rubric?.id)?.title
    : assessment.rubric.title[language];
  const deciding = unit.indicators.filter(({ decides }) => decides).map(({ name }) => name);
  const by =
    rubric !== undefined ? words.verdict.rubric(rubric, assessment.rubricSuggested) : undefined;
  const hidden = unit.forms.flatMap((index) => {
    const { sheet = '', hiddenLines: lines } = assessment.forms[index] ?? {};
    return lines ? [words.forms.hiddenLines(sheet, lines.rows, lines.columns)] : [];
  });
  const notes = [
    ...(deciding.length > 0 ? [words.verdict.deciding(deciding.join(words.comma))] : []),
    ...(unit.pairing === 'name' || unit.pairing === 'year'
      ? [words.verdict.pairing[unit.pairing]]
      : []),
  ];
  return (
    <div className={styles.basis}>
      {!unit.score && <p className={shared.body}>{words.verdict.noScore}</p>}
      {unit.pairing === 'order' && (
        <p className={mergeClasses(shared.body, shared.caption)}>{words.verdict.pairing.order}</p>
      )}
      {hidden.map((line) => (
        <p key={line} className={mergeClasses(shared.body, shared.caption)}>
          {line}
        </p>
      ))}
      {by !== undefined && notes.length === 0 && <span className={shared.caption}>{by}</span>}
      {notes.length > 0 && (
        <Disclosure summary={by ?? words.verdict.how}>
          <ul className={mergeClasses(styles.notes, shared.caption)}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
