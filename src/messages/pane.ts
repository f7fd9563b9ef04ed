import { pane as en } from './en/pane';
import type { Language } from './texts';
import { pane as zh, type PaneWords } from './zh-CN/pane';

export type { PaneWords };

/** The words of the task pane and the workbench. */
export function paneWords(language: Language): PaneWords {
  return language === 'en' ? en : zh;
}
