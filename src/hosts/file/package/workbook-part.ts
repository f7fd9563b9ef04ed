import type { Sheet } from '../../../workbook';
import { FileError } from '../file-error';
import { firstOfKind, partText, relationshipsOf, type Relationship } from './open';
import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';
import type { ZipArchive } from '../zip/archive';

/** A tab of the workbook, of any kind. */
export interface Tab {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** The part behind the tab. */
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly kind: string;
}

/** What `xl/workbook.xml` and its relationships say. */
export interface WorkbookPart {
  readonly name: string;
  readonly text: string;
  readonly relationships: readonly Relationship[];
  readonly tabs: readonly Tab[];
  readonly date1904: boolean;
}

/** Finds the workbook by the relationships of the package, never by a fixed name. */
export function readWorkbookPart(archive: ZipArchive): WorkbookPart {
  const root = firstOfKind(relationshipsOf(archive, ''), 'officeDocument');
  const text = root && partText(archive, root.target);
  if (!root || text === undefined) throw new FileError('not-xlsx', 'no workbook in the package');
  const scanner = new XmlScanner(text);
  while (scanner.next() !== Token.Open) {
    if (scanner.end >= text.length) throw new FileError('not-xlsx', 'empty workbook part');
  }
  if (!scanner.is('workbook')) throw new FileError('not-xlsx', scanner.local);
  const prefix = scanner.prefix;
  const relationships = relationshipsOf(archive, root.target);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs: Tab[] = [];
  let date1904 = false;
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open) continue;
    if (scanner.is('extLst') || scanner.is('AlternateContent')) scanner.skip();
    else if (scanner.prefix !== prefix) continue;
    else if (scanner.is('workbookPr')) date1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.is('sheet')) {
      const target = byId.get(scanner.prefixedAttribute('id') ?? '');
      const state = scanner.attribute('state');
      if (!target || target.external) throw new FileError('corrupt', 'a sheet without a part');
      tabs.push({
        name: scanner.attribute('name') ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        part: target.target,
        kind: target.kind,
      });
    }
  }
  return { name: root.target, text, relationships, tabs, date1904 };
}
