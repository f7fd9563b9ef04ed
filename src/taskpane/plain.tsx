import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { paneWords, type Language } from '../messages';
import type { TroubleCode } from './state/model';
import { isTroubleCode } from './state/trouble';

const useStyles = makeStyles({
  plain: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** What a window of its own can say: a trouble, or that there were no marks to clear. */
export type Saying = TroubleCode | 'no-marks';

/** Whether there is a sentence for a code that stands in an address. */
export function isSaying(code: unknown): code is Saying {
  return code === 'no-marks' || isTroubleCode(code);
}

interface PlainProps {
  readonly say: Saying;
  readonly language: Language;
}

/** One sentence and the way on, where there is no workbook to show a pane for. */
export function Plain({ say, language }: PlainProps) {
  const styles = useStyles();
  const words = paneWords(language);
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.plain}>
        <h1 className={styles.title}>{words.product}</h1>
        <p className={styles.text}>
          {say === 'no-marks' ? words.notices.noMarks : words.troubles[say]}
        </p>
        {(say === 'not-excel' || say === 'old-excel') && (
          <Link href="workbench/index.html">{words.workbench.title}</Link>
        )}
      </main>
    </FluentProvider>
  );
}
