import { generateSync } from "otplib";

/** What an authenticator shows at that moment, made by another library than the site's. */
export function oneTimeCode(key: string, at: Date): string {
  return generateSync({ secret: key.replace(/\s/g, ""), epoch: Math.floor(+at / 1000) });
}

/** As many seconds later. */
export function secondsAfter(at: Date, seconds: number): Date {
  return new Date(+at + seconds * 1000);
}
