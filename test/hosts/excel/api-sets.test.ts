import { join } from 'node:path';
import ts from 'typescript';

// It reads the whole of Office.js's types.
jest.setTimeout(120_000);

const root = join(__dirname, '../../..');
const FLOOR = 14;
/** Newer calls that stand behind `isSetSupported`. */
const GUARDED = ['mergeUndoGroup'];

/** The API set that a declaration names in its documentation: `ExcelApi 1.13` → 13. */
function setOf(declaration: ts.Declaration): number | undefined {
  const text = ts
    .getJSDocCommentsAndTags(declaration)
    .map((each) => each.getText())
    .join('\n');
  const found = /Api set: ExcelApi 1\.(\d+)/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** Every call and property of Excel that the host uses, with the version it came with. */
function used(): Map<string, number> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.convertCompilerOptionsFromJson(
    (config as { compilerOptions: unknown }).compilerOptions,
    root,
  );
  const program = ts.createProgram([join(root, 'src/hosts/excel/index.ts')], options);
  const checker = program.getTypeChecker();
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        if (!/office-js/.test(declaration.getSourceFile().fileName)) continue;
        const version = setOf(declaration);
        if (version !== undefined) found.set(node.text, version);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('/src/hosts/excel/')) visit(source);
  }
  return found;
}

test('nothing newer than ExcelApi 1.14 is called without a guard', () => {
  const calls = used();
  // The walk does find them: one of the floor itself, one of long ago.
  expect(calls.get('onProtectionChanged')).toBe(14);
  expect(calls.get('getUsedRangeOrNullObject')).toBe(4);
  const newer = [...calls].filter(([name, version]) => version > FLOOR && !GUARDED.includes(name));
  expect(newer).toEqual([]);
});
