import type { Area } from '../../src/workbook';
import type { TestExcel } from './excel';
import { intersect, type ConditionalFormatModel, type SheetModel } from './model';
import { Refusal, Remote, RemoteList } from './remote';

/** The conditional formats that touch some areas. Their ids are positions, so that they change as soon as one goes. */
export class ConditionalFormats extends RemoteList {
  readonly type = 'ConditionalFormatCollection';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  override items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((a) => this.areas.some((b) => intersect(a, b))))
      .map((format) => new ConditionalFormat(this.excel, this.sheet, format));
  }

  override item(key: unknown): Remote | null {
    const found = this.items().find((item) => item.id === key);
    if (!found) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    if (name !== 'Add') return super.make(name, args);
    this.excel.assertWritable();
    if (this.sheet.protection && !this.sheet.protection.allowFormatCells) {
      throw new Refusal('AccessDenied', 'You cannot perform the requested operation.');
    }
    if (args[0] !== 'Custom') throw this.unknown(`conditional format of type ${String(args[0])}`);
    const format: ConditionalFormatModel = {
      areas: [...this.areas],
      type: 'Custom',
      stopIfTrue: false,
    };
    // A new one takes the first place, and all others move on.
    this.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormat(this.excel, this.sheet, format);
  }
}

class ConditionalFormat extends Remote {
  readonly type = 'ConditionalFormat';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly format: ConditionalFormatModel,
  ) {
    super(excel);
  }

  get id(): string {
    const position = this.sheet.conditionalFormats.indexOf(this.format);
    return `{00000000-0000-0000-0000-${String(position).padStart(12, '0')}}`;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Id':
        return this.id;
      case 'Type':
        return this.format.type;
      default:
        return super.get(name);
    }
  }

  override open(name: string): Remote | null {
    const isCustom = this.format.type === 'Custom';
    switch (name) {
      case 'Custom':
        if (isCustom) return new Custom(this.excel, this.format);
        throw new Refusal(
          'InvalidOperation',
          'This operation is not permitted for the current object.',
        );
      case 'CustomOrNullObject':
        return isCustom ? new Custom(this.excel, this.format) : null;
      default:
        return super.open(name);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, args);
    this.excel.assertWritable();
    if (this.sheet.protection && !this.sheet.protection.allowFormatCells) {
      throw new Refusal('AccessDenied', 'You cannot perform the requested operation.');
    }
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (format) => format !== this.format,
    );
    return null;
  }
}

abstract class FormatPart extends Remote {
  constructor(
    excel: TestExcel,
    readonly model: ConditionalFormatModel,
  ) {
    super(excel);
  }
}

class Custom extends FormatPart {
  readonly type = 'CustomConditionalFormat';

  override open(name: string): Remote | null {
    switch (name) {
      case 'Rule':
        return new Rule(this.excel, this.model);
      case 'Format':
        return new LookOfFormat(this.excel, this.model);
      default:
        return super.open(name);
    }
  }
}

class Rule extends FormatPart {
  readonly type = 'ConditionalFormatRule';

  override get(name: string): unknown {
    if (name !== 'Formula') return super.get(name);
    const { formula = '' } = this.model;
    if (formula === this.excel.trouble.unreadableFormula) {
      throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    }
    return formula;
  }

  override set(name: string, value: unknown): void {
    if (name === 'Formula') this.model.formula = String(value);
    else super.set(name, value);
  }
}

class LookOfFormat extends FormatPart {
  readonly type = 'ConditionalRangeFormat';

  override open(name: string): Remote | null {
    return name === 'Fill' ? new Fill(this.excel, this.model) : super.open(name);
  }
}

class Fill extends FormatPart {
  readonly type = 'ConditionalRangeFill';

  override set(name: string, value: unknown): void {
    if (name === 'Color') this.model.fill = String(value);
    else super.set(name, value);
  }
}
