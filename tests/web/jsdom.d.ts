/** jsdom brings no types of its own; this is all that the tests ask of it. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: Pick<typeof globalThis, "DOMParser" | "FormData">;
  }
}
