import type { Subject } from '../rule';
import type { Assertion } from './assertion';
import { assertionsOf } from './scan';
import { reasonStatements, type Statement } from './statement';

/** A reason in which the unit admits a breach, other than `besides`. */
export function admissionIn(
  subject: Subject,
  besides: Statement,
): { statement: Statement; quote: string } | undefined {
  for (const statement of reasonStatements(subject)) {
    if (statement.place === besides.place) continue;
    const said = assertionsOf(statement.text).find(isAdmission);
    if (said) return { statement, quote: said.quote };
  }
  return undefined;
}

function isAdmission(said: Assertion): boolean {
  if (said.denied || said.intended || said.past) return false;
  return said.predicate === 'misuse' || paysStaffFromProjects(said);
}

/** 项目资金支出人员经费, 人员工资在专项经费中列支 … but not a list of both (项目支出和人员经费). */
export function paysStaffFromProjects({ predicate, topics, around }: Assertion): boolean {
  if (predicate !== 'used' && predicate !== 'paid' && predicate !== 'misuse') return false;
  const isList = topics.includes('projectMoney') && topics.includes('staffMoney');
  return !isList && around.includes('projectMoney') && around.includes('staffMoney');
}
