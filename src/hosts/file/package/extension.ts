import { openArchive, partText } from './open';

/** The extension under which Excel opens a package: a workbook with macros opens under no other than `.xlsm`. */
export function extensionOf(bytes: Uint8Array): '.xlsx' | '.xlsm' {
  const types = partText(openArchive(bytes), '[Content_Types].xml') ?? '';
  return types.includes('.macroEnabled.main+xml') ? '.xlsm' : '.xlsx';
}
