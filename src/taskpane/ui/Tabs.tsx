import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useShared } from './styles';

const useStyles = makeStyles({
  tab: {
    position: 'relative',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      '::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    },
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover': { '::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover } },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
});

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly title?: string;
  readonly content: ReactNode;
}

interface TabsProps<Value extends string> {
  readonly items: readonly TabItem<Value>[];
  readonly selected: Value;
  readonly label: string;
  readonly className?: string;
  readonly tabClassName?: string;
  /** Id of the panel that the tabs lead to; the tabs' own ids begin with it. */
  readonly panel?: string;
  readonly onSelect: (value: Value) => void;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function tabId(panel: string, value: string): string {
  return `${panel}-tab-${value}`;
}

/** A row of tabs: one stop for the Tab key, arrow keys from one to the next. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { items, selected, label, panel, onSelect } = props;
  const styles = useStyles();
  const shared = useShared();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const index = items.findIndex(({ value }) => value === selected);
    const next = step && items[step(index, items.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[items.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={props.className}
      onKeyDown={onKeyDown}
    >
      {items.map(({ value, title, content }) => (
        <button
          key={value}
          type="button"
          role="tab"
          title={title}
          {...(panel && { id: tabId(panel, value), 'aria-controls': panel })}
          aria-selected={value === selected}
          tabIndex={value === selected ? 0 : -1}
          className={mergeClasses(
            shared.plainButton,
            styles.tab,
            value === selected && styles.selected,
            props.tabClassName,
          )}
          onClick={() => {
            onSelect(value);
          }}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
