import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Language, PaneTheme, PaneWords } from '../taskpane';
import type { Said } from './desk';
import { Notice } from './Notice';

/** Where sheet and pane take turns. */
const NARROW = '@media (max-width: 759px)';

/** Where all that one does with files has one short line. */
const PHONE = '@media (max-width: 399px)';
const CLOSE = {
  paddingLeft: tokens.spacingHorizontalXS,
  paddingRight: tokens.spacingHorizontalXS,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    [NARROW]: {
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalS,
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
  words: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    [NARROW]: { flexBasis: 'auto', minWidth: 'max-content' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
    // The pane says the same at its start, and a narrow screen has no line to spare.
    [NARROW]: { display: 'none' },
  },
  // Where it would take several lines beside the buttons, what is done with the files is what must be said.
  lead: { '@media (max-width: 1100px)': { display: 'none' } },
  tools: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    // In the same line as the name where there is room; else all of a line.
    [NARROW]: { flexGrow: 1, flexShrink: 1, minWidth: 0, gap: tokens.spacingHorizontalXS },
  },
  look: { minWidth: 0, flexShrink: 1, '& > select': { minWidth: 0, width: '100%' } },
  language: { minWidth: 'max-content', [NARROW]: { marginLeft: 'auto' }, [PHONE]: CLOSE },
  switch: { minWidth: 'max-content', '@media (min-width: 760px)': { display: 'none' } },
  plain: { minWidth: 'max-content', [PHONE]: CLOSE },
  // Alone, the icon leaves no room for words beside it.
  save: { [NARROW]: { '& > .fui-Button__icon': { marginRight: 0 } } },
  // The words come first where there is no room for both.
  open: {
    minWidth: 'max-content',
    [NARROW]: { '& > .fui-Button__icon': { display: 'none' } },
    [PHONE]: CLOSE,
  },
  wideOnly: { [NARROW]: { display: 'none' } },
});

const THEME_NAMES: readonly PaneTheme[] = ['light', 'dark', 'contrast'];

interface PageBarProps {
  readonly words: PaneWords;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly said: Said | null;
  readonly canSave: boolean;
  readonly narrowShows: 'pane' | 'grid';
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: PaneTheme) => void;
  readonly onNarrow: (shows: 'pane' | 'grid') => void;
  readonly onDismiss: () => void;
}

/** What this page is, in one sentence, and what one does with files. */
export function PageBar(props: PageBarProps) {
  const { words, language } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <header className={styles.bar}>
        <div className={styles.words}>
          <h1 className={styles.title}>{words.workbench.title}</h1>
          <p className={styles.what}>
            <span className={styles.lead}>{words.workbench.what}</span>
            {words.workbench.privacy}
          </p>
        </div>
        <Button
          size="small"
          className={styles.switch}
          onClick={() => {
            props.onNarrow(props.narrowShows === 'pane' ? 'grid' : 'pane');
          }}
        >
          {props.narrowShows === 'pane' ? words.workbench.showGrid : words.workbench.showPane}
        </Button>
        <div className={styles.tools}>
          <Button
            appearance="primary"
            size="small"
            className={styles.open}
            icon={<FolderOpenRegular />}
            onClick={() => {
              input.current?.click();
            }}
          >
            {words.workbench.open}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.xlsm"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) props.onOpen(file);
            }}
          />
          <Button
            size="small"
            icon={<SaveRegular />}
            className={mergeClasses(styles.plain, styles.save)}
            disabledFocusable={!props.canSave}
            aria-label={words.workbench.save}
            title={words.workbench.save}
            onClick={props.onSave}
          >
            <span className={styles.wideOnly}>{words.workbench.save}</span>
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.plain}
            onClick={props.onSample}
          >
            {words.workbench.sample}
          </Button>
          <Select
            size="small"
            className={styles.look}
            aria-label={words.workbench.theme}
            value={props.theme}
            onChange={(_, { value }) => {
              const theme = THEME_NAMES.find((name) => name === value);
              if (theme) props.onTheme(theme);
            }}
          >
            {THEME_NAMES.map((name) => (
              <option key={name} value={name}>
                {words.workbench.themes[name]}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            appearance="subtle"
            className={styles.language}
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => {
              props.onLanguage(language === 'en' ? 'zh-CN' : 'en');
            }}
          >
            {words.settingsScreen.languages[language === 'en' ? 'zh-CN' : 'en']}
          </Button>
        </div>
      </header>
      {props.said && <Notice {...props.said} close={words.close} onClose={props.onDismiss} />}
    </>
  );
}
