import type { Field, FundsPart } from '../../forms';
import { cellLabel } from '../basic/columns';
import { isAtLeast, type BoundKey } from '../bound';
import { named } from '../field-names';
import { figure } from '../figure';
import { splitTies, type SplitKey } from '../funds/split';
import { NOT_APPLICABLE, told, type Result, type Subject } from '../rule';

/** 基本支出 ≥ 公用经费 决算数, as `cross/basic-covers-operating` judges it: by what was spent, where the form says it. */
export function coversOperating({ basic, evaluation }: Subject): Result<BoundKey> | undefined {
  const part = evaluation?.funds?.basicExpenditure;
  return isAtLeast(
    { label: named('basicExpenditure'), field: stated(part) },
    [
      {
        label: cellLabel(named('operating'), 'finalAccounts'),
        field: basic?.rows.operating?.finalAccounts,
      },
    ],
    'funds.basicExpenditure',
  );
}

function stated(part: FundsPart | undefined): Field | undefined {
  return figure(part?.executed) ? part?.executed : part?.amount;
}

/** Whether 公用经费 is more than a 基本支出 that ties: it is misread, its bound tells of it, and nothing follows from the figure. */
export function isOperatingMisread(subject: Subject): boolean {
  if (coversOperating(subject)?.outcome !== 'fail') return false;
  const split = natureSplit(subject);
  return split.length > 0 && split.every(({ outcome }) => outcome === 'pass');
}

/** Whether 基本支出 is misread, by as much as its split misses, and would cover 公用经费 without that. */
export function isBasicMisread(subject: Subject): boolean {
  const basic = figure(stated(subject.evaluation?.funds?.basicExpenditure));
  const operating = coversOperating(subject);
  const wrong = natureSplit(subject).find(({ outcome }) => outcome === 'fail');
  const off = wrong && told(wrong).difference?.replace('+', '');
  if (!basic || !off || operating?.outcome !== 'fail') return false;
  const { expected } = told(operating);
  return expected !== undefined && basic.stored.minus(off).greaterThanOrEqualTo(expected);
}

function natureSplit({ evaluation }: Subject): readonly Result<SplitKey>[] {
  const funds = evaluation?.funds;
  const results = splitTies(funds, 'nature', funds?.nature ?? [], funds?.natureTotal);
  return results === NOT_APPLICABLE ? [] : results;
}
