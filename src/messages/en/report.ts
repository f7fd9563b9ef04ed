import type { GroupTexts } from '../texts';

export const report: GroupTexts<'report'> = {};
