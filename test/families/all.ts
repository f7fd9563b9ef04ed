import { fixtures as anhui } from './anhui/fixtures';
import { fixtures as chongqing } from './chongqing/fixtures';
import { fixtures as hebei } from './hebei/fixtures';
import { fixtures as hubei } from './hubei/fixtures';
import { fixtures as hubeiReview } from './hubei-review/fixtures';
import { fixtures as hunan } from './hunan/fixtures';
import { fixtures as hunanCriteria } from './hunan-criteria/fixtures';
import { fixtures as innerMongolia } from './inner-mongolia/fixtures';
import { fixtures as nationalDepartment } from './national-department/fixtures';
import { fixtures as nationalProject } from './national-project/fixtures';
import { fixtures as ningxia } from './ningxia/fixtures';
import { fixtures as noScore } from './no-score/fixtures';
import { fixtures as published } from './published/fixtures';
import { fixtures as sichuan } from './sichuan/fixtures';
import { fixtures as yunnan } from './yunnan/fixtures';
import { fixtures as elsewhere } from './elsewhere/fixtures';
import { departments } from './elsewhere/departments';
import { drawn } from './elsewhere/drawn';
import { mistakes } from './elsewhere/mistakes';
import { oddPlaces } from './elsewhere/odd-places';
import { toldOnce } from './elsewhere/told-once';
import type { Fixture } from './fixture';

export const allFixtures: readonly { family: string; fixtures: readonly Fixture[] }[] = [
  { family: 'anhui', fixtures: anhui },
  { family: 'chongqing', fixtures: chongqing },
  { family: 'elsewhere', fixtures: elsewhere },
  { family: 'elsewhere, departments', fixtures: departments },
  { family: 'elsewhere, drawn', fixtures: drawn },
  { family: 'elsewhere, mistakes', fixtures: mistakes },
  { family: 'elsewhere, odd places', fixtures: oddPlaces },
  { family: 'elsewhere, told once', fixtures: toldOnce },
  { family: 'hebei', fixtures: hebei },
  { family: 'hubei', fixtures: hubei },
  { family: 'hubei-review', fixtures: hubeiReview },
  { family: 'hunan', fixtures: hunan },
  { family: 'hunan-criteria', fixtures: hunanCriteria },
  { family: 'inner-mongolia', fixtures: innerMongolia },
  { family: 'national-department', fixtures: nationalDepartment },
  { family: 'national-project', fixtures: nationalProject },
  { family: 'ningxia', fixtures: ningxia },
  { family: 'no-score', fixtures: noScore },
  { family: 'published', fixtures: published },
  { family: 'sichuan', fixtures: sichuan },
  { family: 'yunnan', fixtures: yunnan },
];
