import { runTogether } from './together';

runTogether('rubrics', 'scoring', 'families/families.test.ts', 'families/elsewhere.test.ts');
