/** Words by the part they play; one list is written as one text, a blank between words. */
export type Listed<Part> = readonly (readonly [Part, readonly string[]])[];

export const words = (text: string): readonly string[] => text.split(' ');
