import type { parseArea } from '../../src/workbook';
import { parseCell } from '../../src/workbook';
import { calculate, recalculate } from './calculate';
import { Events, type EventMessage } from './events';
import { loadWorkbook } from './load';
import type { CellModel, SheetModel, WorkbookModel } from './model';
import { addressOf, typeInto } from './range';
import { Refusal, type Remote } from './remote';
import { saveWorkbook } from './save';
import { perform, type Action, type RequestBody, type ResponseBody } from './wire';

export interface ExcelOptions {
  /** Version of the Excel API that it says it has. */
  readonly api?: string;
  readonly language?: string;
  /** Colours as Office gives them. */
  readonly theme?: OfficeTheme;
  readonly user?: string;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** One request as it came in. */
export interface RequestRecord {
  /** Names of what it asked for: `Query Range`, `Set Values`, `Add` … */
  readonly steps: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  readonly error?: string;
}

/** What goes wrong in this Excel, as tests want it. */
export interface Trouble {
  /** Called before each action; throws to break the request off there. */
  before?: ((action: Action, index: number) => void) | undefined;
  /** Called as a request arrives, before anything of it is done: the place for a co-author's edit. */
  arriving?: ((request: RequestBody, number: number) => void) | undefined;
  /** Called when a request has been carried out, before its answer goes out. */
  answered?: ((number: number) => void) | undefined;
  /** Answers every request with this status of the common API instead. */
  status?: number | undefined;
  /** Number of the request from which on it never answers. */
  silentFrom?: number | undefined;
  /** Milliseconds before an answer. */
  delay?: number | undefined;
  /** Bytes of the largest request and response; Excel on the web has 5 MB. */
  limit?: number | undefined;
  /** Over the limit, gives null for the largest grids instead of an error. */
  nulls?: boolean | undefined;
  refuseNewWorkbooks?: boolean | undefined;
  /** Formula of a conditional format that Excel lists but cannot read. */
  unreadableFormula?: string | undefined;
  /** Number of a slice of the file that cannot be had. */
  failingSlice?: number | undefined;
}

const UNDO_FLAG_DELAY = 64;

/** An Excel that the genuine Office.js client talks to: one workbook, and whatever trouble a test wants. */
export class TestExcel {
  book: WorkbookModel;
  readonly user: string;
  readonly requests: RequestRecord[] = [];
  /** Calls that this Excel does not know; a test that leaves any of them fails. */
  readonly complaints: string[] = [];
  /** Workbooks opened by `createWorkbook`. */
  readonly opened: Uint8Array[] = [];
  readonly events = new Events();
  trouble: Trouble = {};
  activeSheet = '';
  selection = '';
  readOnly = false;
  /** How many files handed out by `getFileAsync` have not been closed. */
  openFiles = 0;
  filesRead = 0;

  private readonly references = new Map<string, Remote>();
  private numbers = 0;
  private editing: { done: Promise<void>; leave: () => void } | undefined;
  private deliver: ((messages: EventMessage[]) => void) | undefined;
  private ours = false;

  constructor(
    bytes: Uint8Array,
    readonly options: ExcelOptions = {},
  ) {
    this.user = options.user ?? '张三';
    this.book = loadWorkbook(bytes);
    this.newSession();
  }

  /** Another workbook in the same Excel. */
  open(bytes: Uint8Array): void {
    this.book = loadWorkbook(bytes);
    this.newSession();
  }

  /** Forgets all that happened, and all trouble; the workbook stays as it is. */
  reset(): void {
    this.endEdit();
    this.trouble = {};
    this.readOnly = false;
    this.requests.length = 0;
    this.complaints.length = 0;
    this.opened.length = 0;
    this.newSession();
  }

  /** What a reload of the pane brings: other sheet ids, no references, no events. */
  newSession(): void {
    for (const sheet of this.book.sheets) sheet.id = this.newId();
    this.references.clear();
    this.events.clear();
    this.activeSheet =
      this.book.sheets.find(({ visibility }) => visibility === 'Visible')?.name ?? '';
  }

  newId(): string {
    const tail = (++this.numbers).toString(16).toUpperCase().padStart(12, '0');
    return `{7E5A0000-0000-4000-8000-${tail}}`;
  }

  complain(message: string): Refusal {
    this.complaints.push(message);
    return new Refusal('ApiNotFound', message);
  }

  keep(remote: Remote): string {
    const id = `R${++this.numbers}`;
    this.references.set(id, remote);
    return id;
  }

  kept(id: string): Remote {
    const remote = this.references.get(id);
    if (!remote) throw new Refusal('InvalidReference', 'This reference is not valid.');
    return remote;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  get heldReferences(): number {
    return this.references.size;
  }

  assertWritable(): void {
    if (this.readOnly) throw new Refusal('AccessDenied', 'The workbook is read-only.');
  }

  calculate(formula: string): number | string {
    const sheet = this.activeSheet;
    return calculate(this.book, sheet, formula) ?? 0;
  }

  sheet(name: string): SheetModel {
    const sheet = this.book.sheets.find((other) => other.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** The cell at `sheet!A1`, made when it is not there. */
  cell(address: string): CellModel {
    const at = parseCell(address);
    if (!at) throw new Error(`no cell ${address}`);
    return this.sheet(at.sheet).touch(at.row, at.column);
  }

  /** What the user at the keyboard, or a co-author, does: types something into a cell. */
  type(
    address: string,
    input: string | number | boolean,
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    const at = parseCell(address);
    if (!at) throw new Error(`no cell ${address}`);
    const sheet = this.sheet(at.sheet);
    typeInto(sheet.touch(at.row, at.column), input, this);
    const { row, column } = at;
    const area = { top: row, left: column, bottom: row, right: column };
    recalculate(this.book, sheet, area);
    this.raise(sheet, addressOf(sheet, area), source, 'Unknown');
  }

  /** Called by every write of the add-in. */
  changed(sheet: SheetModel, area: NonNullable<ReturnType<typeof parseArea>>): void {
    recalculate(this.book, sheet, area);
    const trigger = this.ours ? 'ThisLocalAddin' : 'Unknown';
    this.raise(sheet, addressOf(sheet, area), 'Local', trigger);
  }

  private raise(sheet: SheetModel, address: string, source: string, triggerSource: string): void {
    const local = address.slice(address.lastIndexOf('!') + 1);
    const messages = this.events.messages('DataChanged', sheet.id, {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source,
      address: local,
      triggerSource,
    });
    if (messages.length > 0) setTimeout(() => this.deliver?.(messages), 0);
  }

  /** The user begins to edit a cell: writes fail at once, reads that may wait do. */
  beginEdit(): void {
    let leave = (): void => undefined;
    const done = new Promise<void>((resolve) => (leave = resolve));
    this.editing = { done, leave };
  }

  endEdit(): void {
    this.editing?.leave();
    this.editing = undefined;
  }

  bytes(): Uint8Array {
    return saveWorkbook(this.book);
  }

  /** Requests that did something, without the client's own at its start and its cleaning up at the end of a batch. */
  get roundTrips(): number {
    return this.requests.filter(({ steps }) => steps.length > 0).length;
  }

  forgetRequests(): void {
    this.requests.length = 0;
  }

  async request(text: string, flags: number): Promise<{ status: number; body: string }> {
    const { trouble } = this;
    const body = JSON.parse(text) as RequestBody;
    const steps = stepsOf(body);
    const requestBytes = new TextEncoder().encode(text).length;
    const number = this.roundTrips + 1;
    const record = (error: string | undefined, responseBytes = 0): void => {
      this.requests.push({ steps, requestBytes, responseBytes, flags, ...(error && { error }) });
    };
    if (trouble.status !== undefined && steps.length > 0) {
      record(String(trouble.status));
      return { status: trouble.status, body: '' };
    }
    if (this.editing && steps.length > 0) {
      if (flags & UNDO_FLAG_DELAY) await this.editing.done;
      else {
        record('InvalidOperationInCellEditMode');
        return answer({ Results: [], Error: editModeError() });
      }
    }
    if (steps.length > 0 && number >= (trouble.silentFrom ?? Infinity)) {
      record('no answer');
      return new Promise(() => undefined);
    }
    if (steps.length > 0) trouble.arriving?.(body, number);
    if (requestBytes > (trouble.limit ?? Infinity)) {
      record('RequestPayloadSizeLimitExceeded');
      return { status: 5103, body: '' };
    }
    this.ours = true;
    const response = perform(this, body);
    this.ours = false;
    let result = answer(response);
    let responseBytes = new TextEncoder().encode(result.body).length;
    if (responseBytes > (trouble.limit ?? Infinity)) {
      if (!trouble.nulls) {
        record('ResponsePayloadSizeLimitExceeded', responseBytes);
        return { status: 5104, body: '' };
      }
      dropGrids(response);
      result = answer(response);
      responseBytes = new TextEncoder().encode(result.body).length;
    }
    record(response.Error?.Code, responseBytes);
    if (steps.length > 0) {
      this.trouble.answered?.(number);
      if (this.trouble.delay) await pause(this.trouble.delay);
    }
    return result;
  }

  /** The handler of rich API events that the client registers at its start. */
  onEvents(deliver: (messages: EventMessage[]) => void): void {
    this.deliver = deliver;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function answer(response: ResponseBody): { status: number; body: string } {
  return { status: 0, body: JSON.stringify(response) };
}

function editModeError(): NonNullable<ResponseBody['Error']> {
  return {
    Code: 'InvalidOperationInCellEditMode',
    Message: 'Excel is in cell-editing mode.',
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
}

/** The steps of a request that are not the client's own housekeeping. */
function stepsOf({ Actions, ObjectPaths }: RequestBody): string[] {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return [];
  const names = ['', 'Instantiate', 'Query', 'Method', 'Set', 'Trace'];
  const steps = Actions.filter(
    ({ ActionType, Name }) =>
      ActionType !== 1 && Name !== '_RemoveReference' && Name !== '_KeepReference',
  ).map(({ ActionType, Name }) => `${names[ActionType] ?? ActionType} ${Name}`.trim());
  const onlyCleaning = Actions.some(({ Name }) => Name === '_RemoveReference');
  return steps.length > 0 || onlyCleaning ? steps : Actions.map(() => 'Instantiate');
}

/** What Excel does to an answer that is too large: the grids of values come back as null. */
function dropGrids(response: ResponseBody): void {
  for (const result of response.Results) {
    const value = result.Value as Record<string, unknown> | null;
    if (!value || typeof value !== 'object') continue;
    for (const name of ['Values', 'Formulas', 'ValueTypes', 'NumberFormat']) {
      if (Array.isArray(value[name])) value[name] = null;
    }
  }
}
