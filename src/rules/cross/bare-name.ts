import { remembered } from '../../amount';

/** A name without spaces, marks that take no room, brackets and what stands in them, and without the code of the unit before it (102001-某局). */
export const bare = remembered((name): string =>
  name
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/^[\s[【(]*\d{3,}[\s\]】)_-]*(?=\p{L})/u, '')
    .replace(/\([^)]*\)|[\s()《》“”"'、,.。:-]/g, '')
    .replace(/(本级|机关)$/, ''),
);
