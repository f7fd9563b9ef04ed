import { parseArea, parsePosition } from '../../src/workbook';
import type { TestExcel } from './excel';
import type { CommentModel, SheetModel, XmlPartModel } from './model';
import { quoted, Range, RangeAreas, WHOLE_SHEET } from './range';
import { Refusal, Remote, RemoteList } from './remote';

/** The root of all paths. */
export class Workbook extends Remote {
  readonly type = 'Workbook';

  override get(name: string): unknown {
    return name === 'ReadOnly' ? this.excel.readOnly : super.get(name);
  }

  override open(name: string): Remote | null {
    switch (name) {
      case 'Worksheets':
        return new Worksheets(this.excel);
      case 'CustomXmlParts':
        return new XmlParts(this.excel, undefined);
      case 'Comments':
        return new Comments(this.excel);
      case 'Functions':
        return new Functions(this.excel);
      case 'Application':
        return new Application(this.excel);
      default:
        return super.open(name);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== '_RemoveReference') return super.call(name, args);
    this.excel.release(String(args[0]));
    return null;
  }
}

class Worksheets extends RemoteList {
  readonly type = 'WorksheetCollection';

  override items(): Remote[] {
    return this.excel.book.sheets.map((sheet) => new Worksheet(this.excel, sheet));
  }

  private find(key: unknown): SheetModel | undefined {
    return this.excel.book.sheets.find(({ id, name }) => id === key || sameName(name, key));
  }

  override item(key: unknown): Remote | null {
    const sheet = this.find(key);
    if (!sheet) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return new Worksheet(this.excel, sheet);
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    const visible = this.excel.book.sheets.filter((sheet) => args[0] !== true || isVisible(sheet));
    switch (name) {
      case 'GetItem':
        return this.item(args[0]);
      case 'GetItemOrNullObject': {
        const sheet = this.find(args[0]);
        return sheet ? new Worksheet(this.excel, sheet) : null;
      }
      case 'GetFirst':
        return new Worksheet(this.excel, visible[0]!);
      default:
        return super.make(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return this.excel.events.register('Workbook', name) ? null : super.call(name, args);
  }
}

/** Excel takes names that differ in case only for the same. */
function sameName(name: string, key: unknown): boolean {
  return typeof key === 'string' && key.toLowerCase() === name.toLowerCase();
}

function isVisible(sheet: SheetModel): boolean {
  return sheet.visibility === 'Visible';
}

class Worksheet extends Remote {
  readonly type = 'Worksheet';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Id':
        return this.sheet.id;
      case 'Name':
        return this.sheet.name;
      case 'Visibility':
        return this.sheet.visibility;
      default:
        return super.get(name);
    }
  }

  override open(name: string): Remote | null {
    return name === 'Protection' ? new SheetProtection(this.excel, this.sheet) : super.open(name);
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    const { excel, sheet } = this;
    const [a, b, c, d] = args as number[];
    switch (name) {
      case 'GetRange': {
        const [address] = args;
        if (address === null) return new Range(excel, sheet, WHOLE_SHEET);
        const area = typeof address === 'string' ? parseArea(address) : undefined;
        if (!area) throw new Refusal('InvalidArgument', 'The argument is invalid.');
        return new Range(excel, sheet, area);
      }
      case 'GetRangeByIndexes':
        return new Range(excel, sheet, {
          top: a!,
          left: b!,
          bottom: a! + c! - 1,
          right: b! + d! - 1,
        });
      case 'GetCell':
        return new Range(excel, sheet, { top: a!, left: b!, bottom: a!, right: b! });
      case 'GetRanges':
        return this.ranges(String(args[0]));
      case 'GetUsedRangeOrNullObject': {
        const used = sheet.used(args[0] === true);
        return used && new Range(excel, sheet, used);
      }
      case 'GetNextOrNullObject': {
        const { sheets } = excel.book;
        const rest = sheets.slice(sheets.indexOf(sheet) + 1);
        const next = rest.find((other) => args[0] !== true || isVisible(other));
        return next ? new Worksheet(excel, next) : null;
      }
      default:
        return super.make(name, args);
    }
  }

  private ranges(address: string): RangeAreas {
    const areas = address.split(',').map((part) => parseArea(part));
    if (address.length > 8192 || areas.some((area) => !area)) {
      throw new Refusal('InvalidArgument', 'The argument is invalid.');
    }
    return new RangeAreas(
      this.excel,
      this.sheet,
      areas.flatMap((area) => area ?? []),
    );
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name === 'Activate') {
      if (!isVisible(this.sheet)) throw new Refusal('InvalidOperation', 'The sheet is hidden.');
      this.excel.activeSheet = this.sheet.name;
      return null;
    }
    return super.call(name, args);
  }
}

class SheetProtection extends Remote {
  readonly type = 'WorksheetProtection';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
  ) {
    super(excel);
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Protected':
        return this.sheet.protection !== null;
      case 'Options':
        return this.sheet.protection ?? { allowFormatCells: false, allowEditObjects: false };
      default:
        return super.get(name);
    }
  }
}

class XmlParts extends RemoteList {
  readonly type = 'CustomXmlPartCollection';

  constructor(
    excel: TestExcel,
    readonly namespace: string | undefined,
  ) {
    super(excel);
  }

  private parts(): XmlPartModel[] {
    const { namespace } = this;
    const all = this.excel.book.xmlParts;
    return namespace === undefined
      ? all
      : all.filter(({ xml }) => new RegExp(`^<[^>]*xmlns[^=]*="${namespace}"`).test(xml));
  }

  override items(): Remote[] {
    return this.parts().map((part) => new XmlPart(this.excel, part));
  }

  override item(key: unknown): Remote | null {
    const part = this.parts().find(({ id }) => id === key);
    if (!part) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return new XmlPart(this.excel, part);
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    switch (name) {
      case 'GetByNamespace':
        return new XmlParts(this.excel, String(args[0]));
      case 'GetItem':
        return this.item(args[0]);
      case 'GetOnlyItemOrNullObject': {
        const parts = this.parts();
        return parts.length === 1 ? new XmlPart(this.excel, parts[0]!) : null;
      }
      case 'Add': {
        this.excel.assertWritable();
        const part = { id: this.excel.newId(), xml: String(args[0]) };
        this.excel.book.xmlParts.push(part);
        return new XmlPart(this.excel, part);
      }
      default:
        return super.make(name, args);
    }
  }
}

class XmlPart extends Remote {
  readonly type = 'CustomXmlPart';

  constructor(
    excel: TestExcel,
    readonly part: XmlPartModel,
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }

  override get(name: string): unknown {
    return name === 'Id' ? this.part.id : super.get(name);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const { xmlParts } = this.excel.book;
    switch (name) {
      case 'GetXml':
        return this.part.xml;
      case 'SetXml':
        this.excel.assertWritable();
        this.part.xml = String(args[0]);
        return null;
      case 'Delete':
        this.excel.assertWritable();
        xmlParts.splice(xmlParts.indexOf(this.part), 1);
        return null;
      default:
        return super.call(name, args);
    }
  }
}

class Comments extends RemoteList {
  readonly type = 'CommentCollection';

  private all(): Comment[] {
    return this.excel.book.sheets.flatMap((sheet) =>
      sheet.comments.map((comment) => new Comment(this.excel, sheet, comment)),
    );
  }

  override items(): Remote[] {
    return this.all();
  }

  override item(key: unknown): Remote | null {
    const found = this.all().find(({ comment }) => comment.id === key);
    if (!found) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    if (name !== 'Add') return super.make(name, args);
    this.excel.assertWritable();
    const { sheet, area } = args[0] instanceof Range ? args[0] : this.at(String(args[0]));
    const { top: row, left: column } = area;
    const taken = (at: { row: number; column: number }): boolean =>
      at.row === row && at.column === column;
    if (sheet.comments.some(taken) || sheet.notes.some(taken)) {
      throw new Refusal('InvalidOperation', 'The cell already has a comment.');
    }
    if (sheet.protection && !sheet.protection.allowEditObjects) {
      throw new Refusal('AccessDenied', 'You cannot perform the requested operation.');
    }
    const id = this.excel.newId();
    const author = this.excel.user;
    const comment = { id, row, column, content: String(args[1]), author, replies: [] };
    sheet.comments.push(comment);
    return new Comment(this.excel, sheet, comment);
  }

  private at(address: string): { sheet: SheetModel; area: Range['area'] } {
    const mark = address.lastIndexOf('!');
    const sheet = this.excel.book.sheets.find(
      ({ name }) => quoted(name) === address.slice(0, mark),
    );
    const at = parsePosition(address.slice(mark + 1));
    if (!sheet || !at) throw new Refusal('InvalidArgument', 'The argument is invalid.');
    const { row, column } = at;
    return { sheet, area: { top: row, left: column, bottom: row, right: column } };
  }
}

class Comment extends Remote {
  readonly type = 'Comment';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly comment: CommentModel,
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.comment.id };
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Id':
        return this.comment.id;
      case 'Content':
        return this.comment.content;
      default:
        return super.get(name);
    }
  }

  override open(name: string): Remote | null {
    return name === 'Replies' ? new Replies(this.excel, this.comment) : super.open(name);
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    if (name !== 'GetLocation') return super.make(name, args);
    const { row, column } = this.comment;
    return new Range(this.excel, this.sheet, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, args);
    this.excel.assertWritable();
    if (this.sheet.protection && !this.sheet.protection.allowEditObjects) {
      throw new Refusal('AccessDenied', 'You cannot perform the requested operation.');
    }
    this.sheet.comments = this.sheet.comments.filter((other) => other !== this.comment);
    return null;
  }
}

class Replies extends RemoteList {
  readonly type = 'CommentReplyCollection';

  constructor(
    excel: TestExcel,
    readonly comment: CommentModel,
  ) {
    super(excel);
  }

  override items(): Remote[] {
    return this.comment.replies.map((content, index) => new Reply(this.excel, index, content));
  }
}

class Reply extends Remote {
  readonly type = 'CommentReply';

  constructor(
    excel: TestExcel,
    readonly index: number,
    readonly content: string,
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { Id: `reply ${this.index}` };
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Id':
        return `reply ${this.index}`;
      case 'Content':
        return this.content;
      default:
        return super.get(name);
    }
  }
}

class Functions extends Remote {
  readonly type = 'Functions';

  override make(name: string, args: readonly unknown[]): Remote | null {
    if (name !== 'Date') return super.make(name, args);
    const [year, month, day] = args as number[];
    const days = Date.UTC(year!, month! - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(this.excel, this.excel.book.date1904 ? days - 1462 : days);
  }
}

class FunctionResult extends Remote {
  readonly type = 'FunctionResult';

  constructor(
    excel: TestExcel,
    readonly value: number,
  ) {
    super(excel);
  }

  override get(name: string): unknown {
    return name === 'Value' ? this.value : super.get(name);
  }
}

class Application extends Remote {
  readonly type = 'Application';

  override make(name: string, args: readonly unknown[]): Remote | null {
    if (name !== 'CreateWorkbook') return super.make(name, args);
    if (this.excel.trouble.refuseNewWorkbooks) {
      throw new Refusal('AccessDenied', 'The operation is not permitted.');
    }
    return new WorkbookCreated(this.excel, String(args[0]));
  }
}

class WorkbookCreated extends Remote {
  readonly type = 'WorkbookCreated';

  constructor(
    excel: TestExcel,
    readonly base64: string,
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { Id: 'new workbook' };
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Open') return super.call(name, args);
    const bytes = Uint8Array.from(atob(this.base64), (sign) => sign.charCodeAt(0));
    this.excel.opened.push(bytes);
    return null;
  }
}

/** What the client tells Excel at its start. */
export class InternalService extends Remote {
  readonly type = 'AddinInternalService';

  override call(name: string, args: readonly unknown[]): unknown {
    return name === 'NotifyActionHandlerReady' ? null : super.call(name, args);
  }
}
