export const secret = process.env["X"]; export async function f() { return 1; } export function g() { f(); }
