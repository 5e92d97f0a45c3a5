/** What went wrong with a mail, without any address or word of it. */
export interface Trouble {
  /** The server's reply code, with the enhanced one where it gave it; else what failed: ECONNREFUSED. */
  said: string;
  /** Nobody will ever take this mail. */
  permanent: boolean;
  /** No mail can leave at present: the server is not there, or does not know us. */
  ofServer: boolean;
}

/** Only what is said of the recipient or the message ends a mail: a wrong password or sender of ours does not. */
const OF_MAIL = ["EENVELOPE", "EMESSAGE"];

export function troubleOf(error: unknown): Trouble {
  const code = textOf(error, "code");
  const reply = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(textOf(error, "response"));
  const said = reply ? reply.slice(1).filter(Boolean).join(" ") : /^[A-Z_]{2,30}$/.exec(code)?.[0];
  const ofMail = OF_MAIL.includes(code) && textOf(error, "command") !== "MAIL FROM";
  return { said: said ?? "unknown", permanent: ofMail && reply?.[1]?.startsWith("5") === true, ofServer: !ofMail };
}

function textOf(error: unknown, key: "code" | "response" | "command"): string {
  if (typeof error !== "object" || error === null) return "";
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
}
