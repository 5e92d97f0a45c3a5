export const a = (b: unknown) => b as string;
