import type { BasicData, SelfEvaluation } from '../forms';

/** What a unit is called, and whose it is: its forms name a department, a project and offices, or only their sheets. */
export function namesOf(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): { name: string; organisation: string } {
  const department = office(evaluation?.department?.text) || office(basic?.department?.text);
  const organisation = office(evaluation?.implementer?.text) || office(evaluation?.authority?.text);
  const project = said(evaluation?.projectName?.text);
  const isProject = evaluation?.kind === 'project-self-evaluation';
  const title = said(evaluation?.title?.text) || said(basic?.title?.text);
  const sheet = evaluation?.sheet ?? basic?.sheet ?? '';
  const name = (isProject && project) || department || organisation || project || title || sheet;
  return { name, organisation: organisation || department };
}

/** An office without the year that its form is of: 某局（2021年度）. */
function office(text: string | undefined): string {
  return said(text).replace(/ ?[(（]20\d\d ?年度?[)）]$/, '');
}

/** A name without the spaces that fill its cell, and without the seal's place: 某局（公章）. */
function said(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ ?[(（](?:公章|盖章|签章|章)[)）] ?$/, '')
    .trim();
}
