import type { BasicData, SelfEvaluation } from '../forms';

/** What a unit is called, and whose it is: its forms name a department, a project and offices, or only their sheets. */
export function namesOf(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): { name: string; organisation: string } {
  const department = said(evaluation?.department?.text) || said(basic?.department?.text);
  const organisation = said(evaluation?.implementer?.text) || said(evaluation?.authority?.text);
  const project = said(evaluation?.projectName?.text);
  const isProject = evaluation?.kind === 'project-self-evaluation';
  const title = said(evaluation?.title?.text) || said(basic?.title?.text);
  const sheet = evaluation?.sheet ?? basic?.sheet ?? '';
  const name = (isProject && project) || department || organisation || project || title || sheet;
  return { name, organisation: organisation || department };
}

/** A name without the spaces that fill its cell, and without the seal's place: 某局（公章）. */
function said(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ ?[(（](?:公章|盖章|签章|章)[)）] ?$/, '')
    .trim();
}
