import { Token, XmlScanner } from '../xml/scanner';

/** The names that a workbook defines, in small letters, with what they stand for; of two on different sheets the last one. */
export function definedNames(workbook: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const scanner = new XmlScanner(workbook);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open || !scanner.is('definedName')) continue;
    const name = scanner.attribute('name');
    if (name !== undefined) names.set(name.toLowerCase(), scanner.readText());
  }
  return names;
}
