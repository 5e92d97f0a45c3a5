import Bowser from "bowser";

/** What a browser says it runs on, as short as a person would say it: "Firefox, Linux". Empty when it says nothing. */
export function deviceOf(userAgent: string): string {
  if (!userAgent) return "";
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(", ");
}
