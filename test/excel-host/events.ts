/** The events this Excel raises; the numbers are those of the client. */
const EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Added: 13,
  Deleted: 15,
  RowHiddenChanged: 22,
  NameChanged: 25,
  ProtectionChanged: 24,
};

const RICH_API_MESSAGE = 65_536;

/** A rich API event as it goes over the wire. */
export type EventMessage = [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

export class Events {
  private readonly targets = new Map<string, number>();

  /** Notes that a target wants an event; gives false for a method that is no registration. */
  register(target: string, method: string): boolean {
    const match = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(method);
    const number = EVENTS[match?.[2] ?? ''];
    if (!match || number === undefined) return false;
    const key = `${target} ${number}`;
    this.targets.set(key, (this.targets.get(key) ?? 0) + (match[1] ? -1 : 1));
    return true;
  }

  /** The messages to send for an event on a sheet: one for each target that wants it. */
  messages(name: string, sheetId: string, details: object): EventMessage[] {
    const number = EVENTS[name] ?? 0;
    return [sheetId, 'Workbook']
      .filter((target) => (this.targets.get(`${target} ${number}`) ?? 0) > 0)
      .map((target) => [
        RICH_API_MESSAGE,
        number,
        target,
        JSON.stringify({ worksheetId: sheetId, ...details }),
        0,
        false,
      ]);
  }

  clear(): void {
    this.targets.clear();
  }
}
