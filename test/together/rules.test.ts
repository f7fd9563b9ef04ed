import { runTogether } from './together';

runTogether('rules');
