export const goal = [] as const;
