/** What these tests look at in the records of a PDS, whichever their kind. */
export interface Post {
  text?: string;
  createdAt: string;
  displayName?: string;
  facets?: { features: { did?: string; uri?: string }[] }[];
  reply?: { root: { uri: string }; parent: { uri: string } };
  embed?: { record?: { uri: string } };
  subject?: { uri?: string };
  /** The subject of a follow is a DID alone. */
  follows?: string;
}

export interface RecordOf {
  did: string;
  handle: string;
  collection: string;
  uri: string;
  cid: string;
  value: Post;
}

/** Every record of every account, as anybody may read them there. */
export async function readRecords(pdsUrl: string): Promise<RecordOf[]> {
  const { repos } = await ask<{ repos: { did: string }[] }>(pdsUrl, "com.atproto.sync.listRepos?limit=1000");
  const found = await Promise.all(repos.map(({ did }) => recordsOf(pdsUrl, did)));
  return found.flat();
}

async function recordsOf(pdsUrl: string, did: string): Promise<RecordOf[]> {
  const described = `com.atproto.repo.describeRepo?repo=${did}`;
  const { handle, collections } = await ask<{ handle: string; collections: string[] }>(pdsUrl, described);
  const lists = await Promise.all(collections.map((name) => listOf(pdsUrl, did, name)));
  return lists.flat().map(({ uri, cid, value }) => {
    const follows = typeof value.subject === "string" ? value.subject : undefined;
    const subject = typeof value.subject === "string" ? {} : value.subject;
    return { did, handle, collection: uri.split("/")[3] ?? "", uri, cid, value: { ...value, subject, follows } };
  });
}

type Listed = Pick<RecordOf, "uri" | "cid"> & { value: Post };

async function listOf(pdsUrl: string, did: string, collection: string): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let cursor = ""; ; ) {
    const query = `repo=${did}&collection=${collection}&limit=100${cursor && `&cursor=${cursor}`}`;
    const page = await ask<{ records: Listed[]; cursor?: string }>(pdsUrl, `com.atproto.repo.listRecords?${query}`);
    found.push(...page.records);
    if (!page.cursor) return found;
    cursor = page.cursor;
  }
}

async function ask<Body>(pdsUrl: string, what: string): Promise<Body> {
  const answer = await fetch(`${pdsUrl}/xrpc/${what}`);
  if (!answer.ok) throw new Error(`the PDS answers ${what} with ${answer.status}`);
  return answer.json();
}
