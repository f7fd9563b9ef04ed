import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SectionSummary } from '../../../assessment';
import { useWords } from '../../ui/context';
import { moveByArrows } from '../../ui/focus';
import { useShared } from '../../ui/styles';
import { useGo } from '../../ui/useFollow';
import { barOf, scaleOf, type Bar } from './bars';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', margin: 0 },
  bar: {
    display: 'grid',
    gridTemplateColumns: '5.25em minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { position: 'relative', height: '16px' },
  weight: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    left: 0,
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { border: '1px solid GrayText', boxSizing: 'border-box' },
  },
  sure: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    left: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  open: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    borderRadius: tokens.borderRadiusSmall,
    boxSizing: 'border-box',
    // Hatched, so that what is open differs from what is sure by more than its colour.
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 5px)`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px dashed Highlight', boxSizing: 'border-box' },
  },
  self: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '3px',
    marginLeft: '-1.5px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  // An arrow at the edge: further than the picture goes.
  beyond: {
    width: '9px',
    marginLeft: '-9px',
    borderRadius: 0,
    boxShadow: 'none',
    clipPath: 'polygon(0 0, 100% 50%, 0 100%)',
  },
  wrong: { backgroundColor: tokens.colorPaletteRedForeground1 },
  wrongText: { color: tokens.colorPaletteRedForeground1 },
  numbers: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    minWidth: '4.5em',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '16px',
    paddingTop: tokens.spacingVerticalXS,
  },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  axis: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  swatch: { position: 'relative', width: '16px', height: '16px', display: 'inline-block' },
});

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function Track({ bar }: { bar: Bar }) {
  const styles = useStyles();
  return (
    <span className={styles.track}>
      <span className={styles.weight} style={{ width: percent(bar.weight) }} />
      <span className={styles.sure} style={{ width: percent(bar.low) }} />
      {bar.high > bar.low && (
        <span
          className={styles.open}
          style={{ left: percent(bar.low), width: percent(bar.high - bar.low) }}
        />
      )}
      {bar.self !== null && (
        <span
          className={mergeClasses(
            styles.self,
            bar.beyond && styles.beyond,
            !bar.within && styles.wrong,
          )}
          style={{ left: percent(bar.self) }}
        />
      )}
    </span>
  );
}

/** A heading without its own figure: `产出指标(50分)` → `产出指标`. */
function shortLabel(label: string): string {
  return label.replace(/[\s(（][\s\S]*$/, '') || label;
}

/** The score by section: the weight as the track, what the rules allow on it, the self score as a line. */
export function ScorePicture({ sections }: { sections: readonly SectionSummary[] }) {
  const words = useWords();
  const styles = useStyles();
  const shared = useShared();
  const [pointed, setPointed] = useState<number | null>(null);
  const scale = scaleOf(sections);
  const shown = pointed === null ? undefined : sections[pointed];
  return (
    <figure className={styles.picture} aria-label={words.picture.title} onKeyDown={moveByArrows}>
      {sections.map((section, index) => (
        <SectionBar
          key={`${section.name} ${index}`}
          section={section}
          bar={barOf(section, scale)}
          onPoint={(on) => {
            setPointed(on ? index : null);
          }}
        />
      ))}
      <figcaption className={mergeClasses(styles.legend, shared.caption)}>
        {shown ? (
          words.picture.pointed(shown.weight, shown.low, shown.high, shown.reported)
        ) : (
          <Legend />
        )}
      </figcaption>
    </figure>
  );
}

interface SectionBarProps {
  readonly section: SectionSummary;
  readonly bar: Bar;
  /** The pointer or the focus comes, or goes. */
  readonly onPoint: (on: boolean) => void;
}

function SectionBar({ section, bar, onPoint }: SectionBarProps) {
  const words = useWords();
  const go = useGo();
  const styles = useStyles();
  const shared = useShared();
  const { weight, low, high, reported, cell } = section;
  const label = section.name === 'execution' ? words.picture.execution : section.label;
  const come = () => {
    onPoint(true);
  };
  const leave = () => {
    onPoint(false);
  };
  return (
    <button
      type="button"
      data-row
      className={mergeClasses(shared.plainButton, styles.bar)}
      onMouseEnter={come}
      onMouseLeave={leave}
      onFocus={come}
      onBlur={leave}
      onClick={() => {
        if (cell) go(cell);
      }}
    >
      <span className={styles.label}>{shortLabel(label)}</span>
      <Track bar={bar} />
      <span className={mergeClasses(styles.numbers, shared.figures)}>
        <span className={bar.within ? undefined : styles.wrongText}>{reported ?? '—'}</span>
        <span className={shared.quiet}> / {weight}</span>
      </span>
      <span className={shared.hidden}>
        {words.picture.bar(label, weight, low, high, reported)}
        {bar.over && words.picture.over}
      </span>
    </button>
  );
}

/** What weight, allowed range and self score look like. */
function Legend() {
  const { picture } = useWords();
  const styles = useStyles();
  const key = (swatch: ReactNode, text: string) => (
    <span className={styles.key}>
      <span className={styles.swatch}>{swatch}</span>
      {text}
    </span>
  );
  return (
    <>
      {key(<span className={styles.weight} style={{ width: '100%' }} />, picture.legend.weight)}
      {key(
        <>
          <span className={styles.sure} style={{ width: '50%' }} />
          <span className={styles.open} style={{ left: '50%', width: '50%' }} />
        </>,
        picture.legend.allowed,
      )}
      {key(<span className={styles.self} style={{ left: '50%' }} />, picture.legend.self)}
      <span className={styles.axis}>{picture.axis}</span>
    </>
  );
}
