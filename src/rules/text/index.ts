import figures from './figures';
import numberAsText from './number-as-text';

export const text = [figures, numberAsText] as const;
