import type { GroupTexts } from '../texts';

export const basic: GroupTexts<'basic'> = {};
