import type { Context } from "@fedify/fedify";
import { type Actor, Endpoints, Image, Organization, Service } from "@fedify/fedify/vocab";
import { readLogo } from "#app/features/brand/read-brand.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { isStanding, OFFICIAL } from "./actors.ts";
import type { ActorView } from "./read-actor.server.ts";

/** An actor as other servers see it: what it speaks of, in the site's first language. */
export async function actorObject(ctx: Context<Site>, view: ActorView): Promise<Actor> {
  const { actor, path } = view;
  const { env } = ctx.data;
  const keys = await ctx.getActorKeyPairs(actor);
  const described = {
    id: ctx.getActorUri(actor),
    preferredUsername: actor,
    ...(await wordsOf(ctx.data, view)),
    url: new URL(path, env.publicUrl),
    inbox: ctx.getInboxUri(actor),
    outbox: ctx.getOutboxUri(actor),
    followers: ctx.getFollowersUri(actor),
    endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
    publicKey: keys[0]?.cryptographicKey ?? null,
    assertionMethods: keys.map(({ multikey }) => multikey),
    icon: await iconOf(ctx.data),
    manuallyApprovesFollowers: false,
    discoverable: true,
    indexable: true,
  };
  return actor === OFFICIAL ? new Organization(described) : new Service(described);
}

async function wordsOf({ brand }: Site, { actor, theme }: ActorView): Promise<{ name: string; summary: string }> {
  const { t } = i18nOf("fr");
  const names = { brand: (await brand()).name, theme: theme ?? "" };
  const which = isStanding(actor) ? actor : "theme";
  return {
    name: t(`federation:actors.${which}.name`, names),
    summary: `<p>${t(`federation:actors.${which}.summary`, { ...names, interpolation: { escapeValue: true } })}</p>`,
  };
}

/** Servers take no drawing (SVG) for a face: then the site's own picture. */
async function iconOf({ env, store, brand }: Site): Promise<Image> {
  const { logo } = await brand();
  const png = logo !== null && (await readLogo(store))?.type === "image/png";
  return new Image({ url: new URL(png ? logo : "/share-card.png", env.publicUrl), mediaType: "image/png" });
}
