import { remembered } from '../amount';
import {
  nameInTitle,
  officeEndings,
  type BasicData,
  type ProjectList,
  type SelfEvaluation,
} from '../forms';

/** What a unit is called, and whose it is: its forms name a department, a project and offices, or only their titles and sheets. */
export function namesOf(
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): { name: string; organisation: string } {
  const title = said(evaluation?.title?.text) || said(basic?.title?.text);
  const department = office(evaluation?.department?.text) || office(basic?.department?.text);
  const organisation = office(evaluation?.implementer?.text) || office(evaluation?.authority?.text);
  const project = said(evaluation?.projectName?.text);
  const isProject = evaluation?.kind === 'project-self-evaluation';
  const sheet = evaluation?.sheet ?? basic?.sheet ?? '';
  const titled = organisation || department ? '' : officeIn(title);
  const name =
    (isProject && project) || department || organisation || titled || project || title || sheet;
  return { name, organisation: organisation || department || titled };
}

/** What an office is called by its end: a title may begin with a place or a project as well. */
const OFFICE = new RegExp(
  `(?:${officeEndings()}|[社室司团园]|[大中小]学)(?:[（(][^（()）]{2,6}[)）])?$`,
);

function officeIn(title: string): string {
  const name = nameInTitle(title).trim();
  return OFFICE.test(name) ? name : '';
}

/** Whose list it is by the same signs. */
export function namesOfList({ department, title, sheet }: ProjectList): {
  name: string;
  organisation: string;
} {
  const organisation = office(department?.text) || officeIn(said(title?.text));
  return { name: organisation || titleAlone(said(title?.text)) || sheet, organisation };
}

/** 附件3：2024年度项目支出绩效自评汇总表: number and year stand elsewhere. */
function titleAlone(title: string): string {
  return title
    .replace(/^附[件表][一二三四五六七八九十\d-]*[:：]? ?/, '')
    .replace(/^20\d\d年度?/, '');
}

/** An office without the year that its form is of: 某局（2021年度）. */
function office(text: string | undefined): string {
  return said(text).replace(/ ?[(（]20\d\d ?年度?[)）]$/, '');
}

/** A name without the spaces that fill its cell, and without the seal's place: 某局（公章）. */
function said(text: string | undefined): string {
  return text === undefined ? '' : unsealed(text);
}

const unsealed = remembered((text) =>
  text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ ?[(（](?:公章|盖章|签章|章)[)）] ?$/, '')
    .trim(),
);
