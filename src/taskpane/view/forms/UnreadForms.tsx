import { Button, makeStyles, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  sheetsBeside,
  unitsAside,
  type Assessment,
  type UnitAssessment,
} from '../../../assessment';
import type { PaneWords } from '../../../messages';
import type { FormHint } from '../../../workbook';
import type { Answer } from '../../state/model';
import { rowTexts } from '../../state/rows';
import { TABS } from '../../state/select';
import { Linked } from '../../ui/Linked';
import { useController, useDispatch, usePane, useWords } from '../../ui/context';
import { focusKey } from '../../ui/focus';
import { NoticeBar } from '../../ui/NoticeBar';
import { useShared } from '../../ui/styles';
import { Disclosure } from '../frame/Disclosure';

type FormDoubt = Assessment['unread'][number]['doubts'][number];

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

function doubtSentence(
  { forms }: PaneWords,
  kind: FormDoubt['kind'],
  field: string,
  place: string,
): string {
  switch (kind) {
    case 'missing-label':
      return place === '' ? forms.missing(field) : forms.missingNear(field, place);
    case 'doubtful-label':
      return forms.doubtful(field, place);
    case 'doubled-label':
      return forms.doubled(field, place);
    case 'unread-row':
      return forms.unreadRow(place);
    case 'sideways':
      return forms.sideways(place);
    case 'other-table':
      return forms.otherTable(place);
  }
}

/** What is missing or doubtful, and at which cell. */
function DoubtLine({ doubt: { kind, field, cell } }: { doubt: FormDoubt }) {
  const words = useWords();
  const { fieldName } = useController();
  const language = usePane((state) => state.language);
  const name = fieldName(field, language);
  return <Linked cell={cell} say={(place) => doubtSentence(words, kind, name, place)} />;
}

/** Sheets that the user pointed at and in which no form was found all the same. */
function inVain({ forms, unread }: Assessment, hints: readonly FormHint[]): readonly FormHint[] {
  const known = new Set([...forms, ...unread].map(({ sheet }) => sheet));
  return hints.filter(
    ({ sheet, kind, headerRow }) =>
      !known.has(sheet) && kind !== 'none' && (kind !== undefined || headerRow !== undefined),
  );
}

interface AsideProps {
  readonly unit: UnitAssessment;
  readonly forms: Assessment['forms'];
}

/** A unit of hidden forms beside visible ones: where it stands, and what there is to say of it. */
function AsideLine({ unit, forms }: AsideProps) {
  const words = useWords();
  const sheets = new Set(unit.forms.flatMap((index) => forms[index]?.sheet ?? []));
  const year = unit.year === null ? words.verdict.noYear : words.units.year(String(unit.year));
  const counts = TABS.flatMap((tab) =>
    tab === 'pass' || unit.checks[tab] === 0 ? [] : `${words.outcomes[tab]} ${unit.checks[tab]}`,
  );
  return (
    <div>
      {words.forms.aside(
        [...sheets].join(words.comma),
        `${unit.name || words.verdict.unnamed} · ${year}`,
        counts.join(words.comma) || words.unitList.clean,
      )}
    </div>
  );
}

interface UnreadProps {
  readonly answer: Answer;
}

/** A sheet that the user pointed at in vain, with what stands in the row of headings. */
function InVain({ hint: { sheet, headerRow }, answer }: UnreadProps & { hint: FormHint }) {
  const { forms } = useWords();
  if (headerRow === undefined) return <div>{forms.inVain(sheet)}</div>;
  const found = answer.snapshot.sheets.find(({ name }) => name === sheet);
  const there = rowTexts(found).find(({ row }) => row === headerRow)?.text;
  return (
    <div>
      {forms.inVainAt(sheet, String(headerRow + 1))}
      {there !== undefined && <div>{forms.headingsThere(there)}</div>}
    </div>
  );
}

/** Forms that were seen and not read, or not read whole: never skipped in silence. */
export function UnreadForms({ answer }: UnreadProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const shared = useShared();
  const { assessment, kept } = answer;
  const { unread, forms, leftOut } = assessment;
  const partly = forms.flatMap(({ sheet, doubts }) => (doubts ? [{ sheet, doubts }] : []));
  const vain = inVain(assessment, kept.settings.hints ?? []);
  const isDoubtful = unread.length + partly.length + vain.length > 0;
  const aside = unitsAside(assessment);
  if (!isDoubtful && leftOut.length + aside.length === 0) return null;
  return (
    <NoticeBar intent={isDoubtful ? 'warning' : 'info'} layout="multiline">
      <div className={shared.stack}>
        {unread.length > 0 && <MessageBarTitle>{words.forms.unreadTitle}</MessageBarTitle>}
        <DoubtfulForms forms={unread} say={words.forms.unread} />
        <DoubtfulForms forms={partly} say={words.forms.partlyRead} />
        {vain.map((hint) => (
          <InVain key={hint.sheet} hint={hint} answer={answer} />
        ))}
        <SheetsLeftOut leftOut={leftOut} />
        {aside.map((unit, index) => (
          <AsideLine key={`${unit.name} ${index}`} unit={unit} forms={forms} />
        ))}
        {isDoubtful && assessment.units.length > 0 && (
          <div>
            <Button
              {...focusKey('forms')}
              size="small"
              onClick={() => {
                dispatch({ type: 'went to', screen: 'forms' });
              }}
            >
              {words.forms.choose}
            </Button>
          </div>
        )}
      </div>
    </NoticeBar>
  );
}

/** Sheets beside the forms that are told of in full; more would push the answer out of sight, and unfold. */
const MOST_LEFT_OUT = 3;

function SheetsLeftOut({ leftOut }: Pick<Assessment, 'leftOut'>) {
  const words = useWords();
  const { unchecked, held } = sheetsBeside({ leftOut });
  return (
    <>
      <Unfolding summary={words.forms.moreLeftOut}>
        {unchecked.map(({ sheet, why, of, cell }, index) => (
          <div key={`${sheet} ${index}`}>
            <Linked cell={cell} say={(place) => words.forms.leftOut[why](sheet, of ?? place)} />
          </div>
        ))}
      </Unfolding>
      <Unfolding summary={words.forms.moreHeld}>
        {held.map(({ sheet, cell, rows, compared }, index) => (
          <div key={`${sheet} ${index}`}>
            <Linked
              cell={cell}
              say={(place) => words.forms.heldList(sheet, place, String(rows), String(compared))}
            />
          </div>
        ))}
      </Unfolding>
    </>
  );
}

interface UnfoldingProps {
  readonly summary: (count: string) => string;
  readonly children: readonly ReactNode[];
}

/** The first lines, and the others where somebody asks for them. */
function Unfolding({ summary, children }: UnfoldingProps) {
  if (children.length <= MOST_LEFT_OUT + 1) return children;
  const more = children.slice(MOST_LEFT_OUT);
  return (
    <>
      {children.slice(0, MOST_LEFT_OUT)}
      <Disclosure summary={summary(String(more.length))}>{more}</Disclosure>
    </>
  );
}

interface DoubtfulProps {
  readonly forms: readonly { readonly sheet: string; readonly doubts: readonly FormDoubt[] }[];
  readonly say: (sheet: string) => string;
}

/** Each form with what is missing or doubtful in it. */
function DoubtfulForms({ forms, say }: DoubtfulProps) {
  const styles = useStyles();
  return forms.map(({ sheet, doubts }, index) => (
    <div key={`${sheet} ${index}`}>
      {say(sheet)}
      <ul className={styles.list}>
        {doubts.map((doubt, number) => (
          <li key={number}>
            <DoubtLine doubt={doubt} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
