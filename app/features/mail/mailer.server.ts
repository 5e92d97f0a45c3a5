import { createTransport } from "nodemailer";
import type { Env } from "#app/server/env.server.ts";
import { sign } from "#app/server/signature.server.ts";
import type { Composed } from "./compose.server.ts";
import type { MailRow } from "./mail-rows.server.ts";

/** A server that says nothing for so long is not there. */
const SILENCE_MS = 15_000;
/** The longest that one mail can take: connecting, greeting, sending. */
export const SEND_MS = 3 * SILENCE_MS;

export interface Mailer {
  /** Throws what the server or the connection said. */
  send: (mail: Outgoing) => Promise<void>;
  close: () => void;
}

export interface Outgoing extends Composed {
  messageId: string;
  createdAt: Date;
  /** The sender's name, where the address in the settings has none. */
  brand: string;
}

/** One connection a mail: each stands or falls alone. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const { username, hostname } = new URL(smtpUrl);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    // A password never crosses a network in the clear.
    requireTLS: username !== "" && !local,
  });
  return {
    async send({ to, subject, text, html, stopLink, messageId, createdAt, brand }) {
      await transport.sendMail({
        messageId,
        // The same both times, like its identifier.
        date: createdAt,
        from: from.includes("<") ? from : { name: brand, address: from },
        // In parts: whatever stands in it, it is one address.
        to: { name: "", address: to },
        subject,
        text,
        html,
        headers: { "Auto-Submitted": "auto-generated", ...(stopLink && stopHeaders(stopLink)) },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

/** The button that mail programmes show beside the sender (RFC 8058). */
function stopHeaders(stopLink: string): Record<string, string> {
  return { "List-Unsubscribe": `<${stopLink}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/**
 * The same for the same message, whoever sends it and however often: after a crash between the server's yes and our
 * record of it, mail programmes see one mail. It says nothing of how many there are.
 */
export function messageIdOf({ id, createdAt }: MailRow["mail"], env: Pick<Env, "publicUrl" | "sessionSecret">): string {
  return `<${sign("message-id", `${id}-${+createdAt}`, env.sessionSecret)}@${env.publicUrl.hostname}>`;
}
