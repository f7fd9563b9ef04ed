import type { GroupTexts } from '../texts';

export const text: GroupTexts<'text'> = {};
