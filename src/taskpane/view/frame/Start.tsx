import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useController, useParts, useWords } from '../../ui/context';
import { LANDING } from '../../ui/keepFocus';
import { Body } from '../../ui/Landmarks';
import { useShared } from '../../ui/styles';
import { TextLink } from '../../ui/TextLink';
import { TickedList } from '../../ui/TickedList';

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
});

/** Nothing was checked yet: what this is, and one button. */
export function Start({ onCheck }: { onCheck: () => void }) {
  const words = useWords();
  const { openSample } = useController();
  const { embedded } = useParts();
  const styles = useStyles();
  const shared = useShared();
  return (
    <Body className={styles.start}>
      <div className={shared.stack}>
        <h2 className={styles.title}>{words.start.title}</h2>
        <p className={shared.body}>{words.start.intro}</p>
      </div>
      <Button {...LANDING} appearance="primary" size="large" onClick={onCheck}>
        {words.check}
      </Button>
      <TickedList points={words.start.points} />
      <p className={mergeClasses(shared.body, shared.caption)}>{words.start.readOnly}</p>
      {!embedded && (
        <div>
          <TextLink onClick={() => void openSample()}>{words.start.sample}</TextLink>
        </div>
      )}
    </Body>
  );
}
