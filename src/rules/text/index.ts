import numberAsText from './number-as-text';

export const text = [numberAsText] as const;
