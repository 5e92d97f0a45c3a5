import {
  type AuthenticatedDocumentLoaderFactory,
  type DocumentLoader,
  getAuthenticatedDocumentLoader,
  getDocumentLoader,
  kvCache,
  type KvStore,
  preloadedContexts,
} from "@fedify/fedify";
import type { Env } from "#app/server/env.server.ts";

const MOST_REDIRECTIONS = 3;
const EMPTY = { "@context": {} };

/** How Fedify reads what stands on other servers. */
export function openDocuments({ privatePeers }: Pick<Env, "privatePeers">, kv: KvStore) {
  const bounds = { allowPrivateAddress: privatePeers, maxRedirection: MOST_REDIRECTIONS };
  const load = kvCache({ loader: getDocumentLoader(bounds), kv, prefix: ["_fedify", "remoteDocument"] });
  const contexts = knownContexts();
  const authenticatedDocumentLoaderFactory: AuthenticatedDocumentLoaderFactory = (identity) =>
    getAuthenticatedDocumentLoader(identity, bounds);
  return {
    documentLoaderFactory: () => load,
    contextLoaderFactory: () => contexts,
    authenticatedDocumentLoaderFactory,
  };
}

/**
 * The contexts that servers of today use come with Fedify. Any other is taken as empty, and never fetched: nobody makes
 * this site read an address by naming it in what they send, and words that nobody here would understand are left out.
 */
function knownContexts(): DocumentLoader {
  return (url) => Promise.resolve({ contextUrl: null, documentUrl: url, document: preloadedContexts[url] ?? EMPTY });
}
