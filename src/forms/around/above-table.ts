/** What a self-evaluation states above its table: whose it is, its period, its tasks, its staff and its accounts. */
import type { Label, SelfEvaluation } from '../model';
import type { Region } from '../region';
import { readAccountsInHead } from './accounts-in-head';
import { findLabel, readIdentity, readStaff, type readMoneyUnit } from './head';
import { readOtherNames } from './other-names';
import { readPeriod } from './period';
import { readProjectName } from './project-name';
import { readWorks } from './works';

/** Whose form it is, and of which project. */
export function readNames(
  region: Region,
  title: Label | undefined,
  above: number,
): Pick<SelfEvaluation, 'department' | 'alsoNamed' | 'projectName' | 'authority' | 'implementer'> {
  const department = readIdentity(region, 'department', above);
  const projectName = readProjectName(region, title, above);
  const authority = readIdentity(region, 'authority', above);
  const implementer =
    readIdentity(region, 'implementer', above) ??
    // 预算单位 beneath its 主管部门 is whose project it is.
    (projectName && authority && isOfOneUnit(region, above) ? department : undefined);
  const alsoNamed = readOtherNames(region, title, above, department);
  return {
    ...(department && { department }),
    ...(alsoNamed.length > 0 && { alsoNamed }),
    ...(projectName && { projectName }),
    ...(authority && { authority }),
    ...(implementer && { implementer }),
  };
}

function isOfOneUnit(region: Region, above: number): boolean {
  const label = findLabel(region, 'department', region.top, above);
  return label !== undefined && !/主管|一级/.test(label.label.plain);
}

/** What else the form states above its table. */
export function readAboveTable(
  region: Region,
  above: number,
  year: number | undefined,
  unit: ReturnType<typeof readMoneyUnit>,
): Pick<SelfEvaluation, 'period' | 'works' | 'staff' | 'accountsInHead'> {
  const period = readPeriod(region, above);
  const works = readWorks(region, above);
  const staff = readStaff(region, above);
  const accountsInHead = readAccountsInHead(region, above, year, unit);
  return {
    ...(period && { period }),
    ...(works.length > 0 && { works }),
    ...(staff && { staff }),
    ...(accountsInHead.length > 0 && { accountsInHead }),
  };
}
