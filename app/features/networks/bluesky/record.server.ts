import { type Agent, AppBskyRichtextFacet, type AppBskyFeedPost, type BlobRef, RichText } from "@atproto/api";
import { CARD } from "../../cards/card-layout.ts";
import type { Piece } from "../port.ts";

type Post = AppBskyFeedPost.Record;

/** A post as the network keeps it; the same piece gives the same record. */
export async function postOf(agent: Agent, piece: Piece, picture: BlobRef | null): Promise<Post> {
  const facets = await facetsOf(agent, piece.text);
  const embed = embedOf(piece, picture);
  return {
    $type: "app.bsky.feed.post",
    text: piece.text,
    langs: [piece.lang],
    createdAt: piece.at.toISOString(),
    ...(facets.length > 0 && { facets }),
    ...(embed && { embed }),
    ...(piece.replyTo && { reply: replyOf(piece.replyTo) }),
  };
}

/** Links, mentions and tags, at the bytes of UTF-8 where they stand. A handle that nobody knows stays plain text. */
async function facetsOf(agent: Agent, text: string): Promise<AppBskyRichtextFacet.Main[]> {
  const rich = new RichText({ text });
  await rich.detectFacets(agent);
  return (rich.facets ?? []).filter(({ features }) =>
    features.every((feature) => !AppBskyRichtextFacet.isMention(feature) || feature.did !== ""),
  );
}

/** A post carries one thing: its card, or else the link that the network draws one for. */
function embedOf({ picture, link }: Piece, image: BlobRef | null): Post["embed"] | null {
  if (picture && image) {
    return { $type: "app.bsky.embed.images", images: [{ image, alt: picture.alt, aspectRatio: CARD }] };
  }
  if (!link) return null;
  const { href, title, description } = link;
  return { $type: "app.bsky.embed.external", external: { uri: href, title, description } };
}

function replyOf({ root, parent }: NonNullable<Piece["replyTo"]>): NonNullable<Post["reply"]> {
  return {
    root: { uri: root.id, cid: root.revision ?? "" },
    parent: { uri: parent.id, cid: parent.revision ?? "" },
  };
}
