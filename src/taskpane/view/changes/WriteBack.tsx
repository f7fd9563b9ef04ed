import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useState } from 'react';
import { isUnfilled, type Assessment } from '../../../assessment';
import { formatCell } from '../../../hosts/host';
import type { ToWriteBack, WriteBackLine } from '../../engine/engine';
import { CellLink } from '../../ui/CellLink';
import { useBusy, useController, useDispatch, usePane, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { Values } from './Change';
import { ScreenFrame } from '../frame/ScreenFrame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  sheet: {
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  /** A line with nothing to tick. */
  left: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  text: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    overflowWrap: 'anywhere',
  },
  cell: { padding: `${tokens.spacingVerticalSNudge} 0` },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { width: '100%' },
});

const KINDS: readonly WriteBackLine['kind'][] = ['fill', 'correct'];

const NOTHING: ToWriteBack = { lines: [], texts: [] };

/** All computed cells that would be written, before → after; nothing is written that was not shown here. */
export function WriteBack() {
  const words = useWords();
  const controller = useController();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  const busy = useBusy();
  const answer = usePane((state) => state.answer);
  const language = usePane((state) => state.language);
  /** Lines whose tick the user has turned. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { lines, texts } = useMemo(
    () => (answer ? controller.toWriteBack(answer, language) : NOTHING),
    [answer, controller, language],
  );
  const severalSheets = new Set(lines.map(({ edit }) => edit.cell.sheet)).size > 1;
  const chosen = lines.filter(
    ({ edit, unsure }) => turned.has(formatCell(edit.cell)) === (unsure !== undefined),
  );
  const choose = (given: readonly WriteBackLine[], checked: boolean) => {
    const next = new Set(turned);
    for (const { edit, unsure } of given) {
      if (checked === (unsure !== undefined)) next.add(formatCell(edit.cell));
      else next.delete(formatCell(edit.cell));
    }
    setTurned(next);
  };
  return (
    <ScreenFrame title={words.writeBack.title} from="write-back">
      {lines.length === 0 ? (
        <>
          <p className={shared.body}>
            {texts.length > 0
              ? words.writeBack.nothingElse
              : answer?.assessment.units.some(isUnfilled)
                ? words.writeBack.unfilled
                : words.writeBack.nothing}
          </p>
          <Texts texts={texts} />
        </>
      ) : (
        <>
          <p className={shared.body}>{words.writeBack.intro}</p>
          {KINDS.map((kind) => {
            const group = lines.filter((line) => line.kind === kind);
            if (group.length === 0) return null;
            const checked = group.filter((line) => chosen.includes(line)).length;
            return (
              <section key={kind} className={styles.group}>
                <Checkbox
                  label={<strong>{words.writeBack[kind]}</strong>}
                  checked={checked === group.length ? true : checked === 0 ? false : 'mixed'}
                  onChange={(_, { checked: all }) => {
                    choose(group, all === true);
                  }}
                />
                {bySheet(group).map(([sheet, own]) => (
                  <Fragment key={sheet}>
                    {severalSheets && (
                      <span className={styles.sheet}>{nameOf(sheet, answer?.assessment)}</span>
                    )}
                    {own.map((line) => (
                      <Line
                        key={formatCell(line.edit.cell)}
                        line={line}
                        checked={chosen.includes(line)}
                        onChoose={(on) => {
                          choose([line], on);
                        }}
                      />
                    ))}
                  </Fragment>
                ))}
              </section>
            );
          })}
          <Texts texts={texts} />
          <p className={mergeClasses(shared.body, shared.caption)}>{words.writeBack.bands}</p>
          <div className={styles.foot}>
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={busy || chosen.length === 0}
              onClick={() => {
                void controller.writeBack(chosen.map(({ edit }) => edit)).then((done) => {
                  if (done) dispatch({ type: 'left screen', from: 'write-back' });
                });
              }}
            >
              {words.writeBack.write(String(chosen.length))}
            </Button>
          </div>
        </>
      )}
    </ScreenFrame>
  );
}

/** Among many units one looks for a name; the sheet stands behind it. */
function nameOf(sheet: string, assessment: Assessment | undefined): string {
  const unit = assessment?.units.find(({ forms }) =>
    forms.some((form) => assessment.forms[form]?.sheet === sheet),
  );
  return unit?.name ? `${unit.name} · ${sheet}` : sheet;
}

/** The lines of each sheet, in the order in which the sheets come. */
function bySheet(
  lines: readonly WriteBackLine[],
): readonly (readonly [string, readonly WriteBackLine[]])[] {
  const sheets = new Map<string, WriteBackLine[]>();
  for (const line of lines) {
    const { sheet } = line.edit.cell;
    const own = sheets.get(sheet);
    if (own) own.push(line);
    else sheets.set(sheet, [line]);
  }
  return [...sheets];
}

/** Cells that no figure is put into, since somebody wrote words there. */
function Texts({ texts }: Pick<ToWriteBack, 'texts'>) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  if (texts.length === 0) return null;
  return (
    <section className={styles.group} aria-label={words.writeBack.texts}>
      <strong>{words.writeBack.texts}</strong>
      {texts.map(({ cell, label, text, expected }) => (
        <div key={formatCell(cell)} className={mergeClasses(styles.line, styles.left)}>
          <span className={styles.text}>
            <span>{label}</span>
            <span className={shared.caption}>{words.writeBack.text(text, expected)}</span>
          </span>
          <span className={styles.cell}>
            <CellLink cell={cell} label={label} full />
          </span>
        </div>
      ))}
    </section>
  );
}

interface LineProps {
  readonly line: WriteBackLine;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
}

/** One cell: what it is, before → after, and where it stands. */
function Line({ line: { edit, label, unsure }, checked, onChoose }: LineProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={styles.line}>
      <Checkbox
        checked={checked}
        aria-label={`${label} ${formatCell(edit.cell)}`}
        onChange={(_, { checked: on }) => {
          onChoose(on === true);
        }}
      />
      <span className={styles.text}>
        <span>{label}</span>
        <Values edit={edit} />
        {unsure && <span className={shared.caption}>{words.writeBack.unsure[unsure]}</span>}
      </span>
      <span className={styles.cell}>
        <CellLink cell={edit.cell} label={label} />
      </span>
    </div>
  );
}
