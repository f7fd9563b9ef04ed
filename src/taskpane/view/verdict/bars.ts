import type { SectionSummary } from '../../../assessment';

/** One bar as shares of the picture's width. */
export interface Bar {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly self: number | null;
  /** The self score is within what the rules allow. */
  readonly within: boolean;
  /** The self score is above the weight. */
  readonly over: boolean;
  /** The self score is beyond the picture's edge. */
  readonly beyond: boolean;
}

/** Points for drawing only; nothing is worked out from them. */
function drawn(points: string): number {
  const value = Number(points);
  return Number.isFinite(value) ? value : 0;
}

/** How many points the whole width is: the heaviest section. A self score beyond it stands at the edge. */
export function scaleOf(sections: readonly SectionSummary[]): number {
  return Math.max(1, ...sections.flatMap(({ weight, high }) => [drawn(weight), drawn(high)]));
}

export function barOf(section: SectionSummary, scale: number): Bar {
  const share = (points: string) => Math.min(1, Math.max(0, drawn(points) / scale));
  const { reported, weight, low, high } = section;
  const self = reported === null ? null : drawn(reported);
  return {
    weight: share(weight),
    low: share(low),
    high: share(high),
    self: reported === null ? null : share(reported),
    within: self === null || (self >= drawn(low) && self <= drawn(high)),
    over: self !== null && self > drawn(weight),
    beyond: self !== null && self > scale,
  };
}
