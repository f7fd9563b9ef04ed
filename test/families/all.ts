import type { Fixture } from './fixture';
import { fixtures as hunan } from './hunan/fixtures';
import { fixtures as nationalProject } from './national-project/fixtures';
import { fixtures as sichuan } from './sichuan/fixtures';

export const allFixtures: readonly { family: string; fixtures: readonly Fixture[] }[] = [
  { family: 'hunan', fixtures: hunan },
  { family: 'national-project', fixtures: nationalProject },
  { family: 'sichuan', fixtures: sichuan },
];
