import type { Finding } from '../../findings';
import type { Language } from '../../messages';
import type {
  Engine,
  FindingWords,
  ReasonJudgement,
  RubricWords,
  ToWriteBack,
} from '../engine/engine';
import type { Core } from './core';
import type { Answer, Draft } from './model';
import { PaneError } from './trouble';

/** What the engine can say at once, without touching the workbook. */
export function sayings(core: Core) {
  const known = new Map<Language, WeakMap<Finding, FindingWords>>();

  /** Views that ask are shown only once there is an answer, and with it the engine. */
  const engine = (): Engine => {
    if (!core.engine) throw new PaneError('engine');
    return core.engine;
  };

  return {
    wordsOf: (finding: Finding, language: Language): FindingWords => {
      const said = known.get(language) ?? new WeakMap<Finding, FindingWords>();
      known.set(language, said);
      const before = said.get(finding);
      if (before) return before;
      const { answer } = core.store.get();
      if (!answer) throw new PaneError('engine');
      const words = engine().words(finding, answer.assessment, language);
      said.set(finding, words);
      return words;
    },
    judge: (finding: Finding, draft: Draft, { snapshot, assessment }: Answer): ReasonJudgement =>
      engine().judge(finding, draft, core.input(snapshot), assessment),
    toWriteBack: (answer: Answer, language: Language): ToWriteBack =>
      engine().writeBack(core.input(answer.snapshot), answer.assessment, language),
    copyName: (): string => engine().copyName(core.services.workbookName() ?? ''),
    fieldName: (field: string, language: Language): string => engine().fieldName(field, language),
    unfitOf: ({ assessment }: Answer, language: Language): readonly string[] =>
      engine().unfit(assessment, language),
    readRubric: (json: string, language: Language): RubricWords | readonly string[] =>
      engine().readRubric(json, language),
    rubricFileText: (bytes: Uint8Array): string => engine().rubricFileText(bytes),
  };
}
