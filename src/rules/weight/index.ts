export const weight = [] as const;
