import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection, Remote } from "../../app/features/networks/port.ts";
import type { Answer } from "../../app/features/networks/trouble.ts";
import { aPiece, type BankAccount, openAnew } from "./bank-account.ts";
import { type Member, type RealPds, startPds } from "./real-pds.ts";

// What is heard was written by a second account on the real PDS, and is asked for through that PDS; the AppView behind
// it is a stand-in that computes its answers from these records (app-view-stand-in.ts).

let pds: RealPds;
let bank: Member;
let somebody: Member;
let account: BankAccount;
let connection: Connection;
let posted: Remote;

beforeAll(async () => {
  pds = await startPds();
  bank = await pds.createAccount("ourbank");
  somebody = await pds.createAccount("aclient");
  await somebody.agent.upsertProfile((profile) => ({ ...profile, displayName: "Une cliente" }));
  await bank.agent.follow(somebody.did);
  account = await openedBy(pds, bank);
  connection = openAnew(account);
  posted = valueOf(await connection.publish(aPiece({ key: "heard" })));
});

afterAll(() => pds.stop());

async function openedBy({ url }: RealPds, { handle, appPassword }: Member): Promise<BankAccount> {
  return { server: url, credentials: { identifier: handle, password: await appPassword("Et Vous") } };
}

function valueOf<Value>(answer: Answer<Value> | undefined): Value {
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

function refOf({ id, revision }: Remote) {
  return { uri: id, cid: revision ?? "" };
}

function reply(text: string, minutesAgo = 0) {
  const ref = refOf(posted);
  return somebody.agent.post({
    text,
    langs: ["fr"],
    reply: { root: ref, parent: ref },
    createdAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  });
}

const hear = async (since: string | null, from = connection) => valueOf(await from.hear?.(since));
const textsOf = ({ heard }: { heard: { text: string }[] }) => heard.map(({ text }) => text);

describe("what another account says on a real PDS, through the stand-in AppView", () => {
  let since: string | null = null;

  it("a reply is heard with who, where, reach and root", async () => {
    const { uri, cid } = await reply("Et pour le Canada ?", 5);
    const heard = await hear(null);
    expect(heard.more).toBe(false);
    expect(heard.heard).toMatchObject([
      {
        remote: {
          id: uri,
          revision: cid,
          url: `https://bsky.app/profile/${somebody.did}/post/${uri.split("/").at(-1)}`,
        },
        kind: "reply",
        parentId: posted.id,
        root: { id: posted.id, revision: posted.revision },
        author: { id: somebody.did, handle: "aclient.test", name: "Une cliente", reach: 1 },
        text: "Et pour le Canada ?",
        lang: "fr",
      },
    ]);
    since = heard.upTo;
  });

  it("nothing is heard twice, not by a process that has just started either", async () => {
    expect(textsOf(await hear(since))).toEqual([]);
    expect(textsOf(await hear(since, openAnew(account)))).toEqual([]);
  });

  it("a mention and a quote are heard as mentions, oldest first, and a like is not", async () => {
    const facets = [
      {
        index: { byteStart: 0, byteEnd: 13 },
        features: [{ $type: "app.bsky.richtext.facet#mention" as const, did: bank.did }],
      },
    ];
    await somebody.agent.post({ text: "@ourbank.test bonjour", facets });
    const record = refOf(posted);
    await somebody.agent.post({ text: "À lire", embed: { $type: "app.bsky.embed.record", record } });
    await somebody.agent.like(posted.id, posted.revision ?? "");
    const heard = await hear(since);
    expect(heard.heard.map(({ kind, parentId, text }) => [kind, parentId, text])).toEqual([
      ["mention", null, "@ourbank.test bonjour"],
      ["mention", posted.id, "À lire"],
    ]);
    since = heard.upTo;
  });

  it("one that is dated a little before what was heard already is not lost", async () => {
    await reply("Mon horloge retarde", 3);
    const heard = await hear(since);
    expect(textsOf(heard)).toEqual(["Mon horloge retarde"]);
    since = heard.upTo;
    expect(textsOf(await hear(since))).toEqual([]);
  });

  it("an answer of the bank reaches the one who replied", async () => {
    const { uri, cid } = await reply("Et au Japon ?");
    const parent = { id: uri, revision: cid, url: null };
    const answered = await connection.publish(
      aPiece({ key: "answer", text: "Oui.", replyTo: { parent, root: posted } }),
    );
    const { data } = await somebody.agent.app.bsky.notification.listNotifications({ limit: 1 });
    expect(data.notifications).toMatchObject([{ reason: "reply", uri: valueOf(answered).id }]);
  });

  it("figures count likes, reposts with quotes, and replies; null for what is gone", async () => {
    await somebody.agent.repost(posted.id, posted.revision ?? "");
    const gone = valueOf(await connection.publish(aPiece({ key: "gone" })));
    valueOf(await connection.remove(gone));
    expect(valueOf(await connection.measure?.([gone, posted]))).toEqual([null, { likes: 1, reposts: 2, replies: 3 }]);
  });
});

describe("more than is read at a time", () => {
  it("everything is heard once, whatever the order of the readings", async () => {
    const crowd = await pds.createAccount("ourcrowd");
    const self = await openedBy(pds, crowd);
    const at = (index: number) => new Date(Date.now() - index * 20_000).toISOString();
    const writes = Array.from({ length: 620 }, (_, index) => ({
      $type: "com.atproto.repo.applyWrites#create" as const,
      collection: "app.bsky.feed.post",
      value: {
        $type: "app.bsky.feed.post",
        text: `Message ${index}`,
        createdAt: at(index),
        facets: [
          {
            index: { byteStart: 0, byteEnd: 7 },
            features: [{ $type: "app.bsky.richtext.facet#mention", did: crowd.did }],
          },
        ],
      },
    }));
    for (let first = 0; first < writes.length; first += 200)
      await somebody.agent.com.atproto.repo.applyWrites({
        repo: somebody.did,
        writes: writes.slice(first, first + 200),
      });
    const texts: string[] = [];
    let since: string | null = null;
    let readings = 0;
    for (let more = true; more; readings++) {
      // Every reading is by a process that has just started.
      const heard = await hear(since, openAnew(self));
      texts.push(...textsOf(heard));
      since = heard.upTo;
      more = heard.more;
    }
    expect(readings).toBe(2);
    expect(new Set(texts).size).toBe(620);
    expect(texts).toHaveLength(620);
    expect(textsOf(await hear(since, openAnew(self)))).toEqual([]);
  });
});

describe("a PDS that stands alone, without an AppView", () => {
  it("posts, and tells at the check that it hears nobody", async () => {
    const alone = await startPds("alone");
    const opened = openAnew(await openedBy(alone, await alone.createAccount("ourbank")));
    const identity = valueOf(await opened.check());
    expect(identity.limits).toMatchObject({ hears: false, most: 300 });
    const remote = valueOf(await opened.publish(aPiece({})));
    expect(valueOf(await opened.hear?.(null))).toEqual({ heard: [], upTo: null, more: false });
    expect(valueOf(await opened.measure?.([remote]))).toEqual([null]);
    await alone.stop();
  });
});
