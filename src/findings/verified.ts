import type { Finding, Outcome } from '.';

/** What people marked 已核实: fingerprint → what they found. */
export type Acknowledged = Readonly<Record<string, string>>;

/** How many findings of each outcome still ask for something, and how many a person has verified. */
export interface Tally {
  readonly open: Readonly<Record<Outcome, number>>;
  readonly verified: Readonly<Record<Outcome, number>>;
}

/** `checks` counts every finding; what was verified is taken out of it and counted by itself. */
export function tally(
  checks: Readonly<Record<Outcome, number>>,
  findings: readonly Finding[],
  acknowledged: Acknowledged,
): Tally {
  const open = { ...checks };
  const verified = { ...checks };
  for (const outcome of Object.keys(verified) as Outcome[]) verified[outcome] = 0;
  for (const { outcome, fingerprint } of findings) {
    if (outcome === 'pass' || acknowledged[fingerprint] === undefined) continue;
    open[outcome] -= 1;
    verified[outcome] += 1;
  }
  return { open, verified };
}

/** A verified finding as it is said: it asks for no reason any more. */
export function withoutAsking(finding: Finding): Finding {
  const { explanation: _, ...rest } = finding;
  return rest;
}
