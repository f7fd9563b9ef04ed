import type { GroupTexts } from '../texts';

export const cell: GroupTexts<'cell'> = {};
