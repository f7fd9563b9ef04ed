import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatCell } from '../../hosts/host';
import type { WriteBackLine } from '../engine/engine';
import { CellLink } from '../ui/CellLink';
import { useController, useDispatch, usePane, useWords } from '../ui/context';
import { useShared } from '../ui/styles';
import { Values } from './Change';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
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

/** All computed cells that would be written, before → after; nothing is written that was not shown here. */
export function WriteBack() {
  const words = useWords();
  const controller = useController();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  const busy = usePane(({ work }) => work !== null && !work.background);
  const answer = usePane((state) => state.answer);
  const language = usePane((state) => state.language);
  /** Lines whose tick the user has turned. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const lines = answer ? controller.writeBackLines(answer, language) : [];
  const chosen = lines.filter(
    ({ edit, weightsOff = false }) => turned.has(formatCell(edit.cell)) === weightsOff,
  );
  const choose = (given: readonly WriteBackLine[], checked: boolean) => {
    const next = new Set(turned);
    for (const { edit, weightsOff = false } of given) {
      if (checked === weightsOff) next.add(formatCell(edit.cell));
      else next.delete(formatCell(edit.cell));
    }
    setTurned(next);
  };
  return (
    <ScreenFrame title={words.writeBack.title} from="write-back">
      {lines.length === 0 ? (
        <p className={shared.body}>{words.writeBack.nothing}</p>
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
                {group.map((line) => {
                  const place = formatCell(line.edit.cell);
                  return (
                    <div key={place} className={styles.line}>
                      <Checkbox
                        checked={chosen.includes(line)}
                        aria-label={`${line.label} ${place}`}
                        onChange={(_, { checked: on }) => {
                          choose([line], on === true);
                        }}
                      />
                      <span className={styles.text}>
                        <span>{line.label}</span>
                        <Values edit={line.edit} />
                        {line.weightsOff && (
                          <span className={shared.caption}>{words.writeBack.weightsOff}</span>
                        )}
                      </span>
                      <span className={styles.cell}>
                        <CellLink cell={line.edit.cell} label={line.label} />
                      </span>
                    </div>
                  );
                })}
              </section>
            );
          })}
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
