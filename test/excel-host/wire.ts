import { InternalService, Workbook } from './book';
import type { TestExcel } from './excel';
import { query, Refusal, type Remote } from './remote';

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { Select?: readonly string[]; Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number };
}

const enum Step {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

const enum Path {
  Root = 1,
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** Carries out the actions of a request in their order; at the first error the rest is left undone, and what was done stays. */
export function perform(excel: TestExcel, { Actions, ObjectPaths }: RequestBody): ResponseBody {
  const found = new Map<number, Remote | null>();

  function resolve(id: number): Remote | null {
    let remote = found.get(id);
    if (remote === undefined) {
      const path = ObjectPaths[id];
      if (!path) throw excel.complain(`no path ${id} in the request`);
      remote = follow(path);
      found.set(id, remote);
    }
    return remote;
  }

  function parent(path: ObjectPath): Remote | null {
    return path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
  }

  function follow(path: ObjectPath): Remote | null {
    const args = (): unknown[] => read(path.ArgumentInfo);
    switch (path.ObjectPathType as Path) {
      case Path.Root:
        return new Workbook(excel);
      case Path.New:
        if (path.Name.endsWith('AddinInternalService')) return new InternalService(excel);
        throw excel.complain(`no new ${path.Name} in this Excel`);
      case Path.Method:
        return parent(path)?.make(path.Name, args()) ?? null;
      case Path.Property:
        return parent(path)?.open(path.Name) ?? null;
      case Path.Indexer:
        return parent(path)?.item(args()[0]) ?? null;
      case Path.Reference:
        return excel.kept(path.Name);
      case Path.Null:
        return null;
    }
  }

  function read(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? resolve(id) : value;
    });
  }

  function act(action: Action): unknown {
    const remote = action.ObjectPathId ? resolve(action.ObjectPathId) : null;
    switch (action.ActionType as Step) {
      case Step.Instantiate:
        return remote && remote.identity();
      case Step.Query:
        return remote && query(remote, action.QueryInfo?.Select ?? []);
      case Step.Method:
        // On a null object nothing happens.
        return remote && remote.call(action.Name, read(action.ArgumentInfo));
      case Step.SetProperty:
        remote?.set(action.Name, read(action.ArgumentInfo)[0]);
        return null;
      case Step.Trace:
        return null;
      default:
        throw excel.complain(`no action of type ${action.ActionType} in this Excel`);
    }
  }

  const response: ResponseBody = { Results: [] };
  for (const [index, action] of Actions.entries()) {
    try {
      excel.trouble.before?.(action, index);
      response.Results.push({ ActionId: action.Id, Value: act(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) excel.complain(String(error));
      const code = error instanceof Refusal ? error.code : 'GeneralException';
      response.Error = {
        Code: code,
        Message: error instanceof Error ? error.message : String(error),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return response;
}
