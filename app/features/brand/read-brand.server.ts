import { createHash } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Env } from "#app/server/env.server.ts";
import type { Store } from "#db/store.ts";
import { type Brand, BRAND_COLOURS, type Palette } from "./brand.ts";
import type { LogoType } from "./check-logo.server.ts";
import { isColour } from "./legibility.ts";

/** Under which names the table of settings keeps the brand. */
export const BRAND_SETTINGS = { name: "brand.name", logo: "brand.logo", colours: "brand.colours" } as const;

const HOUSE_NAME = "&vous";

/** Another node of the same site may have saved: nobody shows an old brand for longer than this. */
const KEPT_MS = 60_000;

declare global {
  var keptBrands: WeakMap<Store, { brand: Promise<Brand>; until: number }> | undefined;
}

// Global, since this module lives twice in the process: in the server, which reads, and in the built pages, which save.
const kept = (globalThis.keptBrands ??= new WeakMap());

/** The brand that every page wears: kept in the process, read anew after a save. */
export function readBrand(store: Store, env: Pick<Env, "brandName">): Promise<Brand> {
  const now = Date.now();
  const known = kept.get(store);
  if (known && now < known.until) return known.brand;
  const brand = selectBrand(store, env);
  kept.set(store, { brand, until: now + KEPT_MS });
  // A failure is not kept: the next page tries again.
  brand.catch(() => kept.delete(store));
  return brand;
}

export function forgetBrand(store: Store): void {
  kept.delete(store);
}

async function selectBrand(store: Store, env: Pick<Env, "brandName">): Promise<Brand> {
  const { settings } = store.tables;
  const rows = await store.read
    .select()
    .from(settings)
    .where(inArray(settings.key, Object.values(BRAND_SETTINGS)));
  const values = new Map(rows.map((row) => [row.key, row.value]));
  const logo = values.get(BRAND_SETTINGS.logo);
  const colours = readColours(values.get(BRAND_SETTINGS.colours));
  const name = values.get(BRAND_SETTINGS.name) ?? env.brandName ?? HOUSE_NAME;
  const version = createHash("sha256")
    .update(JSON.stringify([name, colours, logo ?? null]))
    .digest("base64url")
    .slice(0, 10);
  return { name, logo: logo === undefined ? null : `/marque/logo?v=${version}`, ...colours, version };
}

const Colours = z.object({
  light: z.partialRecord(z.enum(BRAND_COLOURS), z.string().refine(isColour)),
  dark: z.partialRecord(z.enum(BRAND_COLOURS), z.string().refine(isColour)),
});

/** They end in a style sheet: what is not a colour is left out, however it came into the table. */
function readColours(text: string | undefined): { light: Palette; dark: Palette } {
  const house = { light: {}, dark: {} };
  if (text === undefined) return house;
  try {
    return Colours.safeParse(JSON.parse(text)).data ?? house;
  } catch {
    return house;
  }
}

export interface Logo {
  type: LogoType;
  bytes: Buffer;
}

/** The uploaded picture; null when the name stands in letters. */
export async function readLogo(store: Store): Promise<Logo | null> {
  const { settings } = store.tables;
  const [row] = await store.read.select().from(settings).where(eq(settings.key, BRAND_SETTINGS.logo));
  const [, type, base64] = /^data:(image\/png|image\/svg\+xml);base64,(.+)$/.exec(row?.value ?? "") ?? [];
  if ((type !== "image/png" && type !== "image/svg+xml") || !base64) return null;
  return { type, bytes: Buffer.from(base64, "base64") };
}
