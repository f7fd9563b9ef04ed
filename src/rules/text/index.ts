import figures from './figures';
import numberAsText from './number-as-text';
import stillPrinted from './still-printed';

export const text = [figures, numberAsText, stillPrinted] as const;
