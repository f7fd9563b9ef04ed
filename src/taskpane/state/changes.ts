import type { PaneWords } from '../../messages';
import type { FormHint, KeptChange, KeptSettings, ValueEdit } from '../../workbook';
import { THRESHOLDS } from '../engine/engine';
import type { HistoryItem, Undoing } from './model';
import { joinReason } from './reason-text';
import { toShown } from './thresholds';

/** One thing that a write changed: a cell, or what is kept with the workbook under a name; an empty text was not there. */
export type Change =
  | { readonly kind: 'cell'; readonly edit: ValueEdit }
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly before: string;
      readonly after: string;
    };

export interface ChangeWords {
  readonly words: PaneWords;
  /** The title of the rubric that the settings name. */
  readonly rubric: (settings: KeptSettings) => string;
}

/** What a write changed, before → after, in its order. A reason that stands in a cell is kept as well, and told once. */
export function changesOf(item: HistoryItem, say: ChangeWords): readonly Change[] {
  const changes = item.undoing.flatMap((step) => stepChanges(step, say));
  const inCells = new Set(
    changes.map((change) => (change.kind === 'cell' ? change.edit.after.value : null)),
  );
  return changes.filter((change) => change.kind === 'cell' || !inCells.has(change.after));
}

function stepChanges(step: Undoing, say: ChangeWords): readonly Change[] {
  switch (step.by) {
    case 'receipt':
      return step.receipt.written.map(cellChange);
    case 'recovery':
      return step.entry.edits.map(cellChange);
    case 'marks': {
      const { parts, cells } = say.words.historyScreen;
      const count = (things: readonly unknown[]) => cells(String(things.length));
      return (['marks', 'notes'] as const)
        .map((part) => named(parts[part], count(step.before[part]), count(step.after[part])))
        .filter(differs);
    }
    case 'kept':
      return keptChanges(step.change, say);
  }
}

function cellChange(edit: ValueEdit): Change {
  return { kind: 'cell', edit };
}

type Named = Extract<Change, { kind: 'named' }>;

function named(name: string, before: string, after: string): Named {
  return { kind: 'named', name, before, after };
}

function differs({ before, after }: Named): boolean {
  return before !== after;
}

function keptChanges(change: KeptChange, say: ChangeWords): readonly Change[] {
  const { parts } = say.words.historyScreen;
  switch (change.part) {
    case 'reasons': {
      const [before, after] = [change.before, change.after].map((one) =>
        one ? joinReason(one) : '',
      );
      return [named(parts.reason, before ?? '', after ?? '')].filter(differs);
    }
    case 'acknowledged':
      return [named(parts.acknowledged, change.before ?? '', change.after ?? '')];
    case 'settings': {
      const { standard } = say.words.historyScreen;
      const [before, after] = [settingTexts(change.before, say), settingTexts(change.after, say)];
      return [...new Set([...before.keys(), ...after.keys()])]
        .map((name) => named(name, before.get(name) ?? standard, after.get(name) ?? standard))
        .filter(differs);
    }
  }
}

/** Settings as the screen of settings says them, name → text. */
function settingTexts(
  settings: KeptSettings,
  { words, rubric }: ChangeWords,
): ReadonlyMap<string, string> {
  const { settingsScreen: screen, historyScreen: history } = words;
  const { language, thresholds } = settings;
  return new Map([
    [screen.rubric, rubric(settings)],
    ...THRESHOLDS.map((name): [string, string] => {
      const own = thresholds?.[name];
      const unit = name === 'yearOnYearFloor' ? ` ${screen.money}` : screen.percent;
      return [
        screen.threshold[name],
        own === undefined ? history.standard : `${toShown(name, own)}${unit}`,
      ];
    }),
    [screen.language, language ? screen.languages[language] : history.standard],
    [screen.recheck, settings.recheck === false ? history.off : history.on],
    ...(settings.hints ?? []).map((hint): [string, string] => [hint.sheet, hintText(hint, words)]),
  ]);
}

function hintText({ kind, headerRow }: FormHint, { forms, historyScreen }: PaneWords): string {
  const name = kind ? forms.kinds[kind] : historyScreen.standard;
  return headerRow === undefined ? name : historyScreen.atRow(name, String(headerRow + 1));
}
