import type { GroupTexts } from '../texts';

export const explanation: GroupTexts<'explanation'> = {};
