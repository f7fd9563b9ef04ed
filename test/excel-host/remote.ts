import type { TestExcel } from './excel';

/** An error as Excel answers it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An object of Excel's model as the client reaches it. Whatever a class does not name is refused, and remembered as a complaint. */
export abstract class Remote {
  abstract readonly type: string;

  constructor(readonly excel: TestExcel) {}

  /** What the client learns of the object when it comes to hold it. */
  identity(): Record<string, unknown> {
    return {};
  }

  get(name: string): unknown {
    throw this.unknown(`property ${name}`);
  }

  set(name: string, _value: unknown): void {
    throw this.unknown(`setting of ${name}`);
  }

  /** A property that is an object itself. */
  open(name: string): Remote | null {
    throw this.unknown(`object ${name}`);
  }

  /** A method that gives an object. */
  make(name: string, _args: readonly unknown[]): Remote | null {
    throw this.unknown(`method ${name}`);
  }

  /** A method that gives a plain value. */
  call(name: string, _args: readonly unknown[]): unknown {
    throw this.unknown(`method ${name}`);
  }

  items(): Remote[] {
    throw this.unknown('list of items');
  }

  item(key: unknown): Remote | null {
    throw this.unknown(`item ${String(key)}`);
  }

  unknown(what: string): Refusal {
    return this.excel.complain(`${this.type} has no ${what} in this Excel`);
  }
}

/** The answer to a load of some properties, paths into other objects among them. */
export function query(remote: Remote, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...remote.identity() };
  if (remote instanceof RemoteList) {
    return { ...answer, _Items: remote.items().map((item) => query(item, select)) };
  }
  const inner = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...tail] = path.split('/').filter((step) => step !== 'items');
    const name = pascal(head);
    if (tail.length === 0) answer[name] = remote.get(name);
    else inner.set(name, [...(inner.get(name) ?? []), tail.join('/')]);
  }
  for (const [name, paths] of inner) {
    const object = remote.open(name);
    answer[name] = object && query(object, paths);
  }
  return answer;
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A collection. */
export abstract class RemoteList extends Remote {}
