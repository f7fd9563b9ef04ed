export const cross = [] as const;
