import { checks } from './checks';
import { Core } from './core';
import { files } from './files';
import { sayings } from './sayings';
import type { Services } from './services';
import type { Store } from './store';
import { writes } from './writes';

/** Everything the pane can do, over the port. */
export function createController(services: Services, store: Store) {
  const core = new Core(services, store);
  return { ...checks(core), ...writes(core), ...files(core), ...sayings(core) };
}

export type Controller = ReturnType<typeof createController>;
