import { runTogether } from './together';

runTogether('assessment', 'messages', 'output');
