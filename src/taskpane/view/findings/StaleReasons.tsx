import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import type { Kept } from '../../../workbook';
import { parseCell } from '../../../hosts/host';
import { reasonsToReview } from '../../state/kept';
import { CellLink } from '../../ui/CellLink';
import { useController, useWords } from '../../ui/context';
import { useShared } from '../../ui/styles';
import { TextLink } from '../../ui/TextLink';
import { useFindingWords } from '../../ui/useFindingWords';

const useStyles = makeStyles({
  box: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Reasons whose figures have changed since: a person must say whether they still hold. */
export function StaleReasons({ assessment, kept }: { assessment: Assessment; kept: Kept }) {
  const words = useWords();
  const { forget } = useController();
  const styles = useStyles();
  const shared = useShared();
  const say = useFindingWords();
  const old = reasonsToReview(assessment, kept);
  if (old.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.box}>
      <MessageBarBody>
        {words.reason.staleList(String(old.length))}
        <ul className={styles.list}>
          {old.map(({ key, reason, finding }) => {
            const cell = reason.about?.cell ? parseCell(reason.about.cell) : undefined;
            const title = finding ? say(finding).title : '';
            return (
              <li key={key}>
                <span className={shared.row}>
                  <span>{title || reason.cause}</span>
                  {cell && <CellLink cell={cell} label={title} />}
                  <TextLink onClick={() => void forget(key, title || reason.cause)}>
                    {words.reason.drop}
                  </TextLink>
                </span>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
