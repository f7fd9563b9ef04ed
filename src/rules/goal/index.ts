import contradicted from './contradicted';
import copied from './copied';
import duplicated from './duplicated';
import unreported from './unreported';

export const goal = [contradicted, copied, duplicated, unreported] as const;
