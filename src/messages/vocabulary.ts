import type { Explanation, Outcome } from '../findings';
import type { HostErrorCode } from '../hosts/host';
import type { RubricProblemKey } from '../rubrics';
import type { FieldName, Lack } from '../rules';
import type { AllRuleTexts } from './texts';

/** Why a file or a workbook could not be checked. */
export type FileErrorCode =
  | 'not-found'
  | 'not-a-file'
  | 'empty'
  | 'not-xlsx'
  | 'corrupt'
  | 'unreadable'
  | 'not-report'
  | 'legacy-doc'
  | 'encrypted'
  | 'legacy-xls'
  | 'too-large'
  | 'unsafe'
  | 'no-form';

/** Everything that a person reads, by key: a language that misses one does not compile. */
export interface Vocabulary {
  readonly rules: AllRuleTexts;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /**
   * What a rule says that found nothing to say, or of which all that it found follows from a figure that `{rule}` shows to be
   * wrong: by how much is known (mended) or not (resting).
   */
  readonly common: Readonly<
    Record<'pass' | 'not-applicable' | 'no-report' | 'mended' | 'resting', string>
  >;
  /** Which other checks a figure leaves undone; `{unchecked}` lists their titles. */
  readonly unchecked: string;
  /** What to do about a finding that stays open. */
  readonly openTodo: string;
  /** The state of a reason, after the sentence of a finding; `{lacks}`, and of a report `{paragraph}` or `{sheet}`, are filled. */
  readonly explanation: Readonly<
    Record<
      Explanation['status'] | 'no-cause' | `${'inadequate' | 'given'}-in-${'report' | 'sheet'}`,
      string
    >
  >;
  readonly lacks: Readonly<Record<Exclude<Lack, 'consistent'>, string>>;
  readonly listMark: string;
  /** How a field's name stands beside a row's: `项目支出（本年决算数）`. `{words}` is filled. */
  readonly aside: string;
  readonly hostErrors: Readonly<Record<HostErrorCode, string>>;
  /** `{file}` is the file's name. */
  readonly fileErrors: Readonly<Record<FileErrorCode, string>>;
  /** What is wrong with a part of a rubric file; `{given}` stands there, `{choices}` may. */
  readonly rubricProblems: Readonly<Record<RubricProblemKey, string>>;
}
