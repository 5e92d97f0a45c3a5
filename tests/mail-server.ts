import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Received {
  to: string;
  /** As it came over the wire. */
  raw: string;
  mail: ParsedMail;
}

/** What the server answers to a mail; 250 without. It may wait, or see to it that nobody hears the answer. */
type Answer = (received: Received) => Promise<number | undefined> | number | undefined;

export interface MailServer {
  url: string;
  port: number;
  received: Received[];
  /** Those that were taken. */
  taken: Received[];
  answer: Answer;
  /** The next mail, whatever was answered to it. */
  next: () => Promise<Received>;
  close: () => Promise<void>;
}

const REPLIES: Record<number, string> = {
  451: "451 4.3.0 Try again, said someone@private.example",
  550: "550 5.1.1 <nobody@private.example> does not live here",
};

/** A real SMTP server on loopback. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const waiting: ((received: Received) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      void read(stream).then(async (raw) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const received = { to, raw, mail: await simpleParser(raw) };
        opened.received.push(received);
        const code = await opened.answer(received);
        if (code === undefined) opened.taken.push(received);
        callback(code === undefined ? null : refusal(code));
        waiting.shift()?.(received);
      });
    },
  });
  // A client that was killed leaves in the middle of a word.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const { port: given } = portOf(server.server.address());
  const opened: MailServer = {
    url: `smtp://127.0.0.1:${given}`,
    port: given,
    received: [],
    taken: [],
    answer: () => undefined,
    next: () => new Promise((resolve) => void waiting.push(resolve)),
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
  return opened;
}

function portOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the mail server has no port");
  return address;
}

function refusal(code: number): Error {
  return Object.assign(new Error((REPLIES[code] ?? "").replace(/^\d+ /, "")), { responseCode: code });
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}
