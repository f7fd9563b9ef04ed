import type { Writable } from '../amount';
import type { Explanation, Finding, Outcome } from '../findings';
import type { Rubric } from '../rubrics';
import { fallenAmong, type Fall } from './doubts';
import { explanationFor, mayBeExplained } from './explained';
import { LIST, titled } from './field-names';
import { fingerprint } from './fingerprint';
import { foldFollowers } from './followers';
import {
  NOT_APPLICABLE,
  told,
  type AnyRule,
  type Result,
  type Subject,
  type Verdict,
} from './rule';

/** What a rule found: its outcome, and the finding, which is put together when somebody asks. */
export interface Judgement {
  /** The rule's id. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** A deviation that an adequate reason turned into a pass. */
  readonly isExplained?: boolean;
  finding(): Finding;
  /** What the rule said; of a plain pass there is nothing to say. */
  verdict?(): Verdict;
}

/**
 * Every rule of `rules` on one unit. A rule that found nothing to say gives one `pass` (with the first equation it checked)
 * or one `not-applicable`; a pass whose deviation was explained stays, for its reason travels with the submission. What follows
 * from a figure that another finding shows to be misread is not told besides; checks that cannot be made for want of the same
 * figure are told in one finding.
 */
export function judge(subject: Subject, rules: readonly AnyRule[]): readonly Judgement[] {
  return judgeTogether([subject], rules).flat();
}

/**
 * The same for several units, rule by rule: a processor that has the code of one rule at hand judges the next unit by it in little
 * time, while that of all the rules is more than it can hold.
 */
export function judgeTogether(
  subjects: readonly Subject[],
  rules: readonly AnyRule[],
): readonly (readonly Judgement[])[] {
  return runAll(subjects, rules).map((run) => foldFollowers(left(run, rules)));
}

/** The same of one unit, but that a check which cannot be made is told by itself, whatever it wants for. */
export function standing(subject: Subject, rules: readonly AnyRule[]): readonly Judgement[] {
  return runAll([subject], rules).flatMap((run) => left(run, rules));
}

/** What the rules found in one unit. */
interface Run {
  readonly subject: Subject;
  readonly judgements: Judgement[];
  /** Passes that give way to what else their rule found. */
  readonly aside: Judgement[];
}

function runAll(subjects: readonly Subject[], rules: readonly AnyRule[]): readonly Run[] {
  const runs = subjects.map((subject): Run => ({ subject, judgements: [], aside: [] }));
  for (const rule of rules) for (const run of runs) runRule(rule, run);
  return runs;
}

/** What is left where some judgements fall with what others show. */
function left(
  { subject, judgements, aside }: Run,
  rules: readonly AnyRule[],
): readonly Judgement[] {
  const fallen = fallenAmong(judgements);
  if (fallen.size === 0) return judgements;
  return rules.flatMap((rule) => {
    const own = judgements.filter((one) => one.rule === rule.id && !fallen.has(one));
    if (own.length > 0) return own;
    const passed = aside.find((one) => one.rule === rule.id);
    return [passed ?? besides(rule, subject, judgements, fallen)];
  });
}

/**
 * What is left of a rule of which all else fell: a pass that says on what it rests, for the figures in the cells are not those
 * that it holds with.
 */
function besides(
  rule: AnyRule,
  subject: Subject,
  judgements: readonly Judgement[],
  fallen: ReadonlyMap<Judgement, Fall>,
): Judgement {
  const { pass } = plainOf(rule, subject);
  const own = judgements.flatMap((judgement) => {
    const fall = judgement.rule === rule.id ? fallen.get(judgement) : undefined;
    return fall ? [{ judgement, fall }] : [];
  });
  if (own.length === 0) return pass;
  const finding = (): Finding => ({
    ...pass.finding(),
    key: own.every(({ fall }) => fall.isMended) ? 'mended' : 'resting',
    data: { rule: [...new Set(own.map(({ fall }) => titled(fall.cause.rule)))].join(LIST) },
    cells: own.flatMap(({ judgement }) => judgement.verdict?.().cells[0] ?? []),
  });
  return { rule: rule.id, outcome: 'pass', finding };
}

/** The same, told in full. */
export function runRules(subject: Subject, rules: readonly AnyRule[]): Finding[] {
  return judge(subject, rules).map((judgement) => judgement.finding());
}

function runRule(rule: AnyRule, { subject, judgements, aside }: Run): void {
  const results = rule.check(subject);
  if (results === NOT_APPLICABLE) {
    const isWithout = rule.id.startsWith('report/') && !subject.report;
    judgements.push(plainOf(rule, subject)[isWithout ? 'no-report' : 'not-applicable']);
    return;
  }
  let passed: Judgement | undefined;
  let spoken = false;
  for (const result of results) {
    const judgement = new Judged(rule, subject, result);
    // A second equation that holds is told by none: only the first is kept.
    if (judgement.outcome === 'pass' && !judgement.isExplained) passed ??= judgement;
    else {
      judgements.push(judgement);
      spoken = true;
    }
  }
  if (!spoken) judgements.push(passed ?? plainOf(rule, subject).pass);
  else if (passed) aside.push(passed);
}

class Judged implements Judgement {
  readonly outcome: Outcome;
  #explanation: Explanation | undefined;
  #finding: Finding | undefined;

  constructor(
    private readonly source: AnyRule,
    private readonly subject: Subject,
    private readonly result: Result,
  ) {
    this.outcome = this.#isGiven() ? 'pass' : result.outcome;
  }

  get rule(): string {
    return this.source.id;
  }

  get isExplained(): boolean {
    return this.outcome === 'pass' && this.result.outcome === 'explain';
  }

  verdict(): Verdict {
    return told(this.result);
  }

  finding(): Finding {
    if (this.#finding) return this.#finding;
    const verdict = this.verdict();
    const explanation = verdict.explanation ?? this.#explained(verdict);
    return (this.#finding = findingOf(this.source, this.subject, verdict, explanation));
  }

  /** Only an adequate reason makes an outcome another one, and it is looked for without telling what it is the reason of. */
  #isGiven(): boolean {
    const { result, subject } = this;
    if (result.outcome !== 'explain') return false;
    const own = 'tell' in result ? undefined : result.explanation;
    if (own) return own.status === 'given';
    return mayBeExplained(subject, result.asks) && this.#explained(result)?.status === 'given';
  }

  #explained({ outcome, asks }: Pick<Result, 'outcome' | 'asks'>): Explanation | undefined {
    if (!asks || outcome !== 'explain') return undefined;
    return (this.#explanation ??= explanationFor(this.subject, asks, () =>
      printOf(this.source, this.verdict()),
    ));
  }
}

interface PlainFindings {
  readonly basis: string;
  readonly pass: Judgement;
  readonly 'not-applicable': Judgement;
  /** Not applicable because there is no report to compare with. */
  readonly 'no-report': Judgement;
}

/** Findings that say nothing of a place are the same for every unit under one rubric. */
const plainFindings = new WeakMap<Rubric, Map<AnyRule, PlainFindings>>();

function plainOf(rule: AnyRule, { rubric }: Subject): PlainFindings {
  let known = plainFindings.get(rubric);
  if (!known) plainFindings.set(rubric, (known = new Map<AnyRule, PlainFindings>()));
  let findings = known.get(rule);
  if (!findings) {
    // The first citation of the rule that the rubric knows; the form itself is always known.
    const basis =
      rule.basis.find((id) => id.startsWith('form:') || id in rubric.citations) ?? rule.basis[0];
    const make = (outcome: 'pass' | 'not-applicable', key: string = outcome): Judgement => {
      const finding: Finding = {
        rule: rule.id,
        outcome,
        key,
        data: {},
        cells: [],
        basis,
        fingerprint: fingerprint(rule.id, outcome, []),
      };
      return { rule: rule.id, outcome, finding: () => finding };
    };
    findings = {
      basis,
      pass: make('pass'),
      'not-applicable': make('not-applicable'),
      'no-report': make('not-applicable', 'no-report'),
    };
    known.set(rule, findings);
  }
  return findings;
}

function findingOf(
  rule: AnyRule,
  subject: Subject,
  verdict: Verdict,
  explanation: Explanation | undefined,
): Finding {
  const { outcome, key, terms, expected, actual, difference, suggestion } = verdict;
  // No reason is ever looked for under a check that holds, so it needs no fingerprint of its own.
  const holds = outcome === 'pass' && !verdict.explanation;
  const print = holds ? plainOf(rule, subject).pass.finding().fingerprint : printOf(rule, verdict);
  const explained = explanation?.status === 'given' && outcome === 'explain';
  const finding: Writable<Finding> = {
    rule: rule.id,
    outcome: explained ? 'pass' : outcome,
    key,
    data: verdict.data ?? {},
    cells: verdict.cells,
    terms,
    expected,
    actual,
    difference,
    suggestion,
    basis: verdict.basis ?? plainOf(rule, subject).basis,
    fingerprint: print,
  };
  if (explanation) finding.explanation = explanation;
  return finding;
}

function printOf(rule: AnyRule, { path, values }: Verdict): string {
  return fingerprint(rule.id, path, values);
}
