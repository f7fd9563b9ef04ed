import type { GroupTexts } from '../texts';

export const staffing: GroupTexts<'staffing'> = {};
