export const basic = [] as const;
