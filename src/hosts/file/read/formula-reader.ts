import { parseArea } from '../../../workbook';
import type { XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';
import type { ArrayFormula } from './areas';
import { shiftFormula, shownFormula } from './formulas';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet, of which the file holds those of several cells only once. */
export class FormulaReader {
  readonly arrays: ArrayFormula[] = [];
  private readonly shared = new Map<string, SharedFormula>();

  /** The formula of the `<f>` element on which the scanner stands, as Excel shows it in this very cell. */
  read(scanner: XmlScanner, row: number, column: number, dynamic: boolean): string | undefined {
    const kind = scanner.attribute('t');
    const index = scanner.attribute('si') ?? '';
    const area = parseArea(scanner.attribute('ref') ?? '');
    const [first, second] = [scanner.attribute('r1') ?? '', scanner.attribute('r2') ?? ''];
    const rowInput = isTrue(scanner.attribute('dtr'));
    const text = scanner.readText();
    if (kind === 'shared') {
      const master = this.shared.get(index);
      if (text === '') {
        if (!master) return undefined;
        return shownFormula(shiftFormula(master.formula, row - master.row, column - master.column));
      }
      if (!master || area) this.shared.set(index, { row, column, formula: text });
      return shownFormula(text);
    }
    if (kind === 'dataTable') {
      return second === '' && !rowInput ? `=TABLE(,${first})` : `=TABLE(${first},${second})`;
    }
    if (text === '') return undefined;
    const shown = shownFormula(text);
    if (kind === 'array' && area && !dynamic) this.arrays.push({ area, formula: shown });
    return shown;
  }
}
