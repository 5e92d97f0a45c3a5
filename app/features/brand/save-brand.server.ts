import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import { BRAND_COLOURS, type BrandColour, type Palette } from "./brand.ts";
import { checkLogo, type LogoRefusal } from "./check-logo.server.ts";
import { colourField } from "./colour-fields.ts";
import { OWN_PALETTE } from "./own-palette.ts";
import { BRAND_SETTINGS, forgetBrand } from "./read-brand.server.ts";
import { type ColourRefusal, type FullPalette, refusalsOf, type Scheme, SCHEMES } from "./legibility.ts";

/** One thing at a time; null goes back to what the house has. */
export type BrandChange =
  | { part: "name"; name: string | null }
  | { part: "logo"; logo: Uint8Array | null }
  | { part: "colours"; colours: Record<Scheme, FullPalette> | null };

export interface BrandSaving {
  actor: { id: number; role: Role };
  change: BrandChange;
  at: Date;
}

export type ColourRefusals = Record<Scheme, Partial<Record<BrandColour, ColourRefusal>>>;

export type BrandOutcome =
  | { saved: true }
  | { saved: false; refusal: "not-allowed" | LogoRefusal }
  | { saved: false; refusal: "colours"; colours: ColourRefusals };

/** Changes the name, the logo or the colours. The next page shows them. */
export async function saveBrand(store: Store, { actor, change, at }: BrandSaving): Promise<BrandOutcome> {
  if (!may(actor.role, "admin.brand")) return { saved: false, refusal: "not-allowed" };
  const checked = valueOf(change);
  if (!checked.fine) return checked.outcome;
  const key = BRAND_SETTINGS[change.part];
  const { value } = checked;
  const { settings } = store.tables;
  await store.write(async (tx) => {
    if (value === null) await tx.delete(settings).where(eq(settings.key, key));
    else
      await tx
        .insert(settings)
        .values({ key, value, changedAt: at })
        .onConflictDoUpdate({ target: settings.key, set: { value, changedAt: at } });
  });
  forgetBrand(store);
  return { saved: true };
}

type Checked = { fine: true; value: string | null } | { fine: false; outcome: BrandOutcome };

/** What the table will hold, or why not. */
function valueOf(change: BrandChange): Checked {
  if (change.part === "name") return { fine: true, value: change.name };
  if (change.part === "logo") return logoValue(change.logo);
  if (change.colours === null) return { fine: true, value: null };
  const { light, dark } = change.colours;
  const colours = { light: refusalsOf(light, "light"), dark: refusalsOf(dark, "dark") };
  if (Object.keys({ ...colours.light, ...colours.dark }).length > 0)
    return { fine: false, outcome: { saved: false, refusal: "colours", colours } };
  return { fine: true, value: JSON.stringify({ light: ownTo(light, "light"), dark: ownTo(dark, "dark") }) };
}

function logoValue(logo: Uint8Array | null): Checked {
  if (logo === null) return { fine: true, value: null };
  const check = checkLogo(logo);
  if (!check.fine) return { fine: false, outcome: { saved: false, refusal: check.refusal } };
  return { fine: true, value: `data:${check.type};base64,${Buffer.from(logo).toString("base64")}` };
}

/** Only what differs from the house: the rest goes on following it. */
function ownTo(palette: FullPalette, scheme: Scheme): Palette {
  const own = BRAND_COLOURS.filter((name) => palette[name] !== OWN_PALETTE[scheme][name]);
  return Object.fromEntries(own.map((name) => [name, palette[name]]));
}

/** The same by field of the form: light-accent. */
export function colourErrors(refusals: ColourRefusals): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const scheme of SCHEMES)
    for (const name of BRAND_COLOURS) {
      const refusal = refusals[scheme][name];
      if (refusal) errors[colourField(scheme, name)] = [refusal];
    }
  return errors;
}
