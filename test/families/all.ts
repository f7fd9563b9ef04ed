import { fixtures as nationalProject } from './national-project/fixtures';
import type { Fixture } from './fixture';

export const allFixtures: readonly { family: string; fixtures: readonly Fixture[] }[] = [
  { family: 'national-project', fixtures: nationalProject },
];
