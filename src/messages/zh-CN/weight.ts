import type { GroupTexts } from '../texts';

export const weight: GroupTexts<'weight'> = {};
