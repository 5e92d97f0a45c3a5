import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { AtpAgent } from "@atproto/api";

export interface RealPds {
  url: string;
  /** A new account, as its person opens it. */
  createAccount: (name: string) => Promise<Member>;
  stop: () => Promise<void>;
}

export interface Member {
  did: string;
  handle: string;
  /** Signed in with the account's own password. */
  agent: AtpAgent;
  /** A new application's password. */
  appPassword: (name: string) => Promise<string>;
  revoke: (name: string) => Promise<void>;
}

/** @atproto/pds in a process of its own; `alone` without an AppView behind it. */
export async function startPds(...options: "alone"[]): Promise<RealPds> {
  const script = fileURLToPath(new URL("pds-process.ts", import.meta.url));
  const child = spawn(process.execPath, [script, ...options], {
    env: { ...process.env, LOG_ENABLED: "false", NODE_ENV: "production", NODE_NO_WARNINGS: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const url = await firstLine(child);
  return {
    url,
    createAccount: (name) => createAccount(url, name),
    stop: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the PDS cannot be listened to");
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error("the PDS ended before it said its address");
}

async function createAccount(url: string, name: string): Promise<Member> {
  const agent = new AtpAgent({ service: url });
  const handle = `${name}.test`;
  const { data } = await agent.createAccount({ handle, email: `${name}@mail.test`, password: `password of ${name}` });
  return {
    did: data.did,
    handle,
    agent,
    appPassword: async (app) => {
      const created = await agent.com.atproto.server.createAppPassword({ name: app });
      return created.data.password;
    },
    revoke: async (app) => void (await agent.com.atproto.server.revokeAppPassword({ name: app })),
  };
}
