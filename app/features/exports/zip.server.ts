import { eq } from "drizzle-orm";
import { strToU8, zipSync } from "fflate";
import type { ExportSite } from "./build-export.server.ts";
import { pageOf } from "./page-of.server.ts";
import type { PersonalData } from "./parts.server.ts";

/** donnees.json for programmes, donnees.html for people, and their picture. */
export async function zipOf({ store, now, env, brand }: ExportSite, memberId: number, data: PersonalData) {
  const { members, avatars } = store.tables;
  const [member] = await store.read.select({ lang: members.lang }).from(members).where(eq(members.id, memberId));
  const [avatar] = await store.read.select().from(avatars).where(eq(avatars.memberId, memberId));
  const about = { site: env.publicUrl.origin, brand: (await brand()).name, madeAt: now() };
  const page = pageOf(data, { ...about, lang: member?.lang ?? "fr", picture: avatar !== undefined });
  return zipSync({
    "donnees.json": strToU8(`${JSON.stringify({ ...about, ...data }, null, 2)}\n`),
    "donnees.html": strToU8(page),
    ...(avatar && { "portrait.webp": new Uint8Array(Buffer.from(avatar.picture, "base64")) }),
  });
}
