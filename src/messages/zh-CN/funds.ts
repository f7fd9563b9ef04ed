import type { GroupTexts } from '../texts';

export const funds: GroupTexts<'funds'> = {};
