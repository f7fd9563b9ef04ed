import type { GroupTexts } from '../texts';

export const indicator: GroupTexts<'indicator'> = {};
