import { fixtures as anhui } from './anhui/fixtures';
import type { Fixture } from './fixture';
import { fixtures as hubei } from './hubei/fixtures';
import { fixtures as hunan } from './hunan/fixtures';
import { fixtures as nationalProject } from './national-project/fixtures';
import { fixtures as sichuan } from './sichuan/fixtures';
import { fixtures as yunnan } from './yunnan/fixtures';

export const allFixtures: readonly { family: string; fixtures: readonly Fixture[] }[] = [
  { family: 'anhui', fixtures: anhui },
  { family: 'hubei', fixtures: hubei },
  { family: 'hunan', fixtures: hunan },
  { family: 'national-project', fixtures: nationalProject },
  { family: 'sichuan', fixtures: sichuan },
  { family: 'yunnan', fixtures: yunnan },
];
