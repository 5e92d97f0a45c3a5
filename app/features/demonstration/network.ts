/** The demonstration's own network: a page of this very site that takes what a webhook brings (features/networks/webhook). */
export const NETWORK_PAGE = "/demonstration/reseau";
export const NETWORK_RECEPTION = `${NETWORK_PAGE}/reception`;

/** Known to all, as everything of the demonstration: it only shows that what is signed is signed well. */
export const NETWORK_SECRET = "the demonstration's webhook";

/** A post's place on the page. */
export const placeOf = (id: string) => `post-${id}`;
