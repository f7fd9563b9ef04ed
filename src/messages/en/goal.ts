import type { GroupTexts } from '../texts';

export const goal: GroupTexts<'goal'> = {};
