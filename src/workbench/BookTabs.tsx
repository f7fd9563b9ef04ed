import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { PaneWords } from '../taskpane';
import { isChanged, type Book } from './books';
import { useTabInView } from './useTabInView';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    padding: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    listStyleType: 'none',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    maxWidth: '22em',
  },
  active: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2 },
  name: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  dot: { color: tokens.colorBrandForeground1, paddingLeft: tokens.spacingHorizontalXS },
});

interface BookTabsProps {
  readonly books: readonly Book[];
  readonly active: number | null;
  readonly words: PaneWords;
  readonly onActivate: (id: number) => void;
  readonly onClose: (id: number) => void;
}

/** The open workbooks, side by side. */
export function BookTabs({ books, active, words, onActivate, onClose }: BookTabsProps) {
  const styles = useStyles();
  const strip = useTabInView<HTMLUListElement>(active);
  if (books.length === 0) return null;
  return (
    <ul ref={strip} className={styles.tabs} aria-label={words.workbench.books}>
      {books.map((book) => (
        <li key={book.id} className={mergeClasses(styles.tab, book.id === active && styles.active)}>
          <Button
            size="small"
            appearance="transparent"
            className={mergeClasses(styles.name, book.id === active && styles.chosen)}
            aria-current={book.id === active ? 'true' : undefined}
            onClick={() => {
              onActivate(book.id);
            }}
          >
            {book.name}
            {isChanged(book) && (
              <span
                role="img"
                className={styles.dot}
                title={words.workbench.unsaved}
                aria-label={words.workbench.unsaved}
              >
                ●
              </span>
            )}
          </Button>
          {books.length > 1 && (
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.workbench.closeBook(book.name)}
              onClick={() => {
                onClose(book.id);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
