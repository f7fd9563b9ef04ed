import type { GroupTexts } from '../texts';

export const cross: GroupTexts<'cross'> = {};
