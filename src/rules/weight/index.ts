import section from './section';
import total from './total';

export const weight = [section, total] as const;
