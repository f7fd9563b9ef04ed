import copied from './copied';
import duplicated from './duplicated';
import unreported from './unreported';

export const goal = [copied, duplicated, unreported] as const;
