import type { GroupTexts } from '../texts';

export const score: GroupTexts<'score'> = {};
