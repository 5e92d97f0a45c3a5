import type { Brand } from "#app/features/brand/brand.ts";
import { readLogo } from "#app/features/brand/read-brand.server.ts";
import type { Store } from "#db/store.ts";
import { cardVersion } from "./card-address.server.ts";
import type { CardView } from "./card-view.ts";
import { drawCard } from "./draw-card.server.ts";
import { keepCard, type KeptCard } from "./keep-cards.server.ts";

/** The PNG of a card, drawn once for each of its versions. */
export function cardOf(store: Store, brand: Brand, view: CardView): Promise<KeptCard> {
  const { name, light } = brand;
  return keepCard(cardVersion(view, brand.version), async () => {
    const logo = brand.logo === null ? null : await readLogo(store);
    const address = logo && `data:${logo.type};base64,${logo.bytes.toString("base64")}`;
    return drawCard(view, { name, light, logo: address });
  });
}
