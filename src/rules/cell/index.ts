export const cell = [] as const;
