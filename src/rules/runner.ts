import type { Explanation, Finding } from '../findings';
import { fingerprint } from './fingerprint';
import { judgeReason } from './reason';
import { NOT_APPLICABLE, type AnyRule, type Asks, type Subject, type Verdict } from './rule';

/**
 * Every rule of `rules` on one unit. A rule that found nothing to say gives one `pass` (with the first equation it checked)
 * or one `not-applicable`; a pass whose deviation was explained stays, for its reason travels with the submission.
 */
export function runRules(subject: Subject, rules: readonly AnyRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) runRule(rule, subject, findings);
  return findings;
}

/** One rule on one unit, as `runRules` does it. */
export function judgedBy(rule: AnyRule, subject: Subject): Finding[] {
  return runRules(subject, [rule]);
}

function runRule(rule: AnyRule, subject: Subject, findings: Finding[]): void {
  const result = rule.check(subject);
  if (result === NOT_APPLICABLE) {
    findings.push(plain(rule, subject, 'not-applicable'));
    return;
  }
  let passed: Finding | undefined;
  let spoken = false;
  for (const verdict of result) {
    // A second equation that holds is told by none: only the first is kept.
    if (verdict.outcome === 'pass' && !verdict.explanation && (passed || spoken)) continue;
    const finding = judge(rule, subject, verdict);
    if (finding.outcome === 'pass' && !finding.explanation) passed ??= finding;
    else {
      findings.push(finding);
      spoken = true;
    }
  }
  if (!spoken) findings.push(passed ?? plain(rule, subject, 'pass'));
}

/** Findings that say nothing of a place are the same for every unit. */
const plainFindings = new WeakMap<AnyRule, Map<string, Finding>>();

function plain(rule: AnyRule, subject: Subject, outcome: 'pass' | 'not-applicable'): Finding {
  const basis = basisOf(rule, subject);
  let known = plainFindings.get(rule);
  if (!known) plainFindings.set(rule, (known = new Map<string, Finding>()));
  const name = `${outcome} ${basis}`;
  let finding = known.get(name);
  if (!finding) {
    const print = fingerprint(rule.id, outcome, []);
    finding = {
      rule: rule.id,
      outcome,
      key: outcome,
      data: {},
      cells: [],
      basis,
      fingerprint: print,
    };
    known.set(name, finding);
  }
  return finding;
}

function judge(rule: AnyRule, subject: Subject, verdict: Verdict): Finding {
  const { path, values, asks, basis, data, ...rest } = verdict;
  // No reason is ever looked for under a check that holds, so it needs no fingerprint of its own.
  if (verdict.outcome === 'pass' && !verdict.explanation) {
    return { ...plain(rule, subject, 'pass'), ...rest, data: data ?? {} };
  }
  const print = fingerprint(rule.id, path, values);
  const explanation =
    verdict.explanation ??
    (asks && verdict.outcome === 'explain' ? explanationFor(subject, asks, print) : undefined);
  const explained = explanation?.status === 'given' && verdict.outcome === 'explain';
  return {
    ...rest,
    rule: rule.id,
    outcome: explained ? 'pass' : verdict.outcome,
    data: data ?? {},
    basis: basis ?? basisOf(rule, subject),
    ...(explanation && { explanation }),
    fingerprint: print,
  };
}

/**
 * The reason for a deviation: the row's own cell, else the sheet's, else the one kept with the workbook under the finding's
 * fingerprint. The first adequate one counts; without one, the first that says anything.
 */
export function explanationFor(subject: Subject, asks: Asks, print: string): Explanation {
  const { fields: asked, ...context } = asks;
  const fields = asked.flatMap((field) => (field ? [field] : []));
  let best: Explanation | undefined;
  for (const field of fields) {
    const { status, lacks } = judgeReason(field.text, context);
    if (status === 'missing') continue;
    const found: Explanation = {
      required: true,
      cell: field.cell,
      status,
      text: field.text,
      lacks,
    };
    if (status === 'given') return found;
    best ??= found;
  }
  const kept = subject.kept.reasons[print];
  if (kept) {
    const { status, lacks } = judgeReason(kept.cause, { ...context, measure: kept.measure });
    const text = [kept.cause, kept.measure].filter((part) => part.trim() !== '').join('；');
    const found: Explanation = { required: true, status, text, lacks };
    if (status === 'given') return found;
    if (status !== 'missing') best ??= found;
  }
  return best ?? { required: true, cell: fields[0]?.cell, status: 'missing' };
}

/** The first citation of the rule that the rubric knows; the form itself is always known. */
function basisOf(rule: AnyRule, { rubric }: Subject): string {
  return rule.basis.find((id) => id.startsWith('form:') || id in rubric.citations) ?? rule.basis[0];
}
