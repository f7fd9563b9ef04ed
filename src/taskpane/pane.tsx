import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { Language } from '../messages';
import { createController, type Controller } from './state/controller';
import { initialState } from './state/model';
import type { Services } from './state/services';
import { createStore, type Store } from './state/store';
import { PaneContext, useBusy, useController, usePane } from './ui/context';
import { Body } from './ui/Landmarks';
import { focusByKey } from './ui/focus';
import { keepFocus } from './ui/keepFocus';
import { ErrorBoundary } from './view/frame/ErrorBoundary';
import { Header } from './view/frame/Header';
import { Notices } from './view/frame/Notices';
import { Start } from './view/frame/Start';
import { Working } from './view/frame/Working';

export type PaneTheme = 'light' | 'dark' | 'contrast';

export interface PaneProps {
  readonly services: Services;
  /** The language of the office suite; a choice kept with the workbook wins. */
  readonly language: Language;
  readonly theme: PaneTheme;
  /** The page around the pane has landmarks of its own. */
  readonly embedded?: boolean;
  /** Whether the sheet is in sight beside the pane; it is, unless said otherwise. */
  readonly seesSheet?: () => boolean;
  /** Takes the focus into the sheet after a cell was gone to. */
  readonly onGo?: () => void;
  /** Hears of every answer. */
  readonly onAnswer?: () => void;
  /** Gives the entry point what it needs to pass on ribbon commands. */
  readonly onReady?: (controller: Controller) => void;
  /** Hears when the user, or what is kept with the workbook, chooses another language. */
  readonly onLanguage?: (language: Language) => void;
}

export const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** A sheet stays paper, whatever the theme around it. */
export const PAPER = webLightTheme;

const loadScreens = () => import(/* webpackChunkName: "screens" */ './view/frame/Screens');

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

/** The task pane: everything it shows and does, over the port. */
export function Pane(props: PaneProps) {
  const { services, language, theme, onReady, onLanguage, embedded = false } = props;
  const { seesSheet, onGo, onAnswer } = props;
  const [Screens, setScreens] = useState<ComponentType | null>(null);
  const [parts] = useState(() => {
    const store = createStore(initialState(language));
    // No answer comes before there is something to show it with: then its first frame has it.
    const engine = async () => {
      const [found, screens] = await Promise.all([services.engine(), loadScreens()]);
      setScreens(() => screens.Screens);
      return found;
    };
    return { store, engine, controller: createController({ ...services, engine }, store) };
  });
  const { controller } = parts;

  useEffect(() => controller.watch(), [controller]);
  useEffect(() => {
    onReady?.(controller);
  }, [controller, onReady]);
  useEffect(() => {
    // What the first answer needs is fetched, and the rubrics read, while the user reads the first sentence.
    parts.engine().then(
      (engine) => engine.rubrics(parts.store.get().language),
      () => undefined,
    );
  }, [parts]);
  useLanguage(parts.store, language, onLanguage);
  useAnswers(parts.store, onAnswer);
  const page = { embedded, ...(seesSheet && { seesSheet }), ...(onGo && { onGo }) };

  return (
    <PaneContext.Provider value={{ ...parts, ...page }}>
      <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }}>
        <ErrorBoundary onError={services.onError}>
          <Frame Screens={Screens} />
        </ErrorBoundary>
      </FluentProvider>
    </PaneContext.Provider>
  );
}

/** Takes over the language of what is around the pane, and tells it of another one chosen in the pane. */
function useLanguage(store: Store, language: Language, onLanguage: PaneProps['onLanguage']): void {
  const given = useRef(language);
  useEffect(() => {
    if (given.current === language) return;
    given.current = language;
    store.dispatch({ type: 'chose language', language });
  }, [store, language]);
  useEffect(() => {
    let known = store.get().language;
    return store.subscribe(() => {
      const { language: now } = store.get();
      if (now === known) return;
      known = now;
      given.current = now;
      onLanguage?.(now);
    });
  }, [store, onLanguage]);
}

function useAnswers(store: Store, onAnswer: PaneProps['onAnswer']): void {
  useEffect(() => {
    let known = store.get().answer;
    return store.subscribe(() => {
      const { answer } = store.get();
      if (answer === known) return;
      known = answer;
      onAnswer?.();
    });
  }, [store, onAnswer]);
}

/** Before the first answer: what this is, or how far the first check is. */
function First() {
  const { check } = useController();
  const working = useBusy();
  if (!working) return <Start onCheck={() => void check()} />;
  return (
    <Body>
      <Working />
    </Body>
  );
}

function Frame({ Screens }: { Screens: ComponentType | null }) {
  const styles = useStyles();
  const language = usePane((state) => state.language);
  const answered = usePane(({ answer }) => answer !== null);
  const screen = usePane((state) => state.screen);
  const unit = usePane((state) => state.unit);
  const returnTo = usePane((state) => state.returnTo);
  const root = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useEffect(() => {
    if (screen !== 'main') {
      scroll.current?.scrollTo({ top: 0 });
      return;
    }
    if (root.current && returnTo !== null) focusByKey(root.current, returnTo);
  }, [screen, unit, returnTo]);

  return (
    <div ref={root} className={styles.pane} lang={language}>
      <Header />
      <Notices />
      {answered && <Working />}
      <div ref={scroll} className={styles.scroll}>
        {answered && Screens ? <Screens /> : <First />}
      </div>
    </div>
  );
}
