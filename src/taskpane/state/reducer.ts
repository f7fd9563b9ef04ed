import type { Language } from '../../messages';
import type { Previous, ReadReport, RubricWords } from '../engine/engine';
import { firstTab, unitToOpen } from './select';
import type {
  Answer,
  CopyMade,
  Draft,
  Filter,
  FindingId,
  HistoryItem,
  Notice,
  PaneState,
  Screen,
  Step,
  UnitOrder,
  Work,
} from './model';

export type Action =
  | { readonly type: 'began'; readonly work: Work }
  | { readonly type: 'stepped'; readonly step: Step; readonly cancellable: boolean }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'kept waiting' }
  | { readonly type: 'ended' }
  | {
      readonly type: 'answered';
      readonly answer: Answer;
      readonly earlier: readonly HistoryItem[];
      readonly rubrics: readonly RubricWords[];
    }
  | { readonly type: 'went stale' }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'wrote'; readonly item: HistoryItem; readonly notice: Notice }
  | { readonly type: 'undid'; readonly id: string; readonly notice: Notice }
  | { readonly type: 'went to'; readonly screen: Screen }
  | { readonly type: 'left screen'; readonly from: string }
  | { readonly type: 'showed more'; readonly more: boolean }
  | { readonly type: 'opened unit'; readonly unit: number | null }
  | { readonly type: 'sought units'; readonly query?: string; readonly order?: UnitOrder }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'opened finding'; readonly id: FindingId | null }
  | { readonly type: 'drafted'; readonly place: string; readonly draft: Draft | null }
  | { readonly type: 'chose language'; readonly language: Language }
  | { readonly type: 'took report'; readonly report: ReadReport | null }
  | { readonly type: 'took previous'; readonly previous: Previous | null }
  | { readonly type: 'made copy'; readonly copy: CopyMade | null };

function answered(state: PaneState, answer: Answer, earlier: readonly HistoryItem[]): PaneState {
  const { units } = answer.assessment;
  const unit = unitToOpen(answer.assessment, state.answer && state.unit);
  const known = new Set(state.history.map(({ id }) => id));
  const opened = unit === null ? undefined : units[unit];
  const first = state.answer === null;
  return {
    ...state,
    answer,
    unit,
    stale: false,
    notice: state.notice?.kind === 'trouble' ? null : state.notice,
    history: [...earlier.filter(({ id }) => !known.has(id)), ...state.history],
    language: answer.kept.settings.language ?? state.language,
    screen: state.screen === 'forms' ? 'main' : state.screen,
    filter: first && opened ? { ...state.filter, outcome: firstTab(opened) } : state.filter,
  };
}

/** Every change of what the pane shows; pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'began':
      return { ...state, work: action.work, ...(!action.work.background && { notice: null }) };
    case 'stepped': {
      const { step, cancellable } = action;
      return state.work
        ? { ...state, work: { ...state.work, step, cancellable, done: 0, total: 0, slow: false } }
        : state;
    }
    case 'progressed':
      return state.work
        ? { ...state, work: { ...state.work, done: action.done, total: action.total, slow: false } }
        : state;
    case 'kept waiting':
      return state.work ? { ...state, work: { ...state.work, slow: true } } : state;
    case 'ended':
      return { ...state, work: null };
    case 'answered':
      return { ...answered(state, action.answer, action.earlier), rubrics: action.rubrics };
    case 'went stale':
      return state.answer ? { ...state, stale: true } : state;
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'wrote':
      return { ...state, history: [...state.history, action.item], notice: action.notice };
    case 'undid':
      return {
        ...state,
        notice: action.notice,
        history: state.history.map((item) =>
          item.id === action.id ? { ...item, undone: true } : item,
        ),
      };
    case 'went to':
      return {
        ...state,
        screen: action.screen,
        notice: null,
        ...(action.screen === 'copy' && { copy: null }),
      };
    case 'left screen':
      return { ...state, screen: 'main', returnTo: action.from };
    case 'showed more':
      return { ...state, more: action.more };
    case 'opened unit': {
      const opened = action.unit === null ? undefined : state.answer?.assessment.units[action.unit];
      return {
        ...state,
        screen: 'main',
        unit: action.unit,
        returnTo: action.unit === null ? `unit ${state.unit ?? 0}` : 'verdict',
        open: null,
        filter: { outcome: opened ? firstTab(opened) : state.filter.outcome, query: '', sheet: '' },
      };
    }
    case 'sought units':
      return {
        ...state,
        units: {
          query: action.query ?? state.units.query,
          order: action.order ?? state.units.order,
        },
      };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'opened finding':
      return { ...state, open: action.id };
    case 'drafted': {
      const { [action.place]: _, ...rest } = state.drafts;
      return { ...state, drafts: action.draft ? { ...rest, [action.place]: action.draft } : rest };
    }
    case 'chose language':
      return { ...state, language: action.language };
    case 'took report':
      return { ...state, report: action.report };
    case 'took previous':
      return { ...state, previous: action.previous };
    case 'made copy':
      return { ...state, copy: action.copy };
  }
}
