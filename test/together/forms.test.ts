import { runTogether } from './together';

runTogether('amount', 'workbook', 'findings', 'forms', 'narrative');
