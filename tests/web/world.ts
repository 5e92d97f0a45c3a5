import { found } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, propose } from "./writing.ts";

/** People and things on which every form of the site can be tried. */
export interface World {
  visitor: Browser;
  member: Browser;
  moderator: Browser;
  admin: Browser;
  /** Somebody else's. */
  question: string;
  idea: string;
  answer: string;
  /** The member's own. */
  own: { question: string; idea: string; comment: string };
}

export async function openWorld(site: string): Promise<World> {
  const [member, author] = [await newMember(site, "Une membre"), await newMember(site, "Un autre")];
  const question = await ask(author, "Une question d’une autre personne");
  const answered = await answer(author, question, "Une réponse d’une autre personne.");
  const own = {
    question: await ask(member, "Ma propre question, avec un mot"),
    idea: await propose(member, "Ma propre idée, toute simple"),
  };
  const commented = await comment(member, own.question, "Mon propre commentaire.");
  const number = (text: string, pattern: RegExp) => found(pattern.exec(text)?.[1], String(pattern));
  return {
    visitor: openBrowser(site),
    member,
    moderator: await signedIn(site, "camille"),
    admin: await signedIn(site, "admin"),
    question,
    idea: await propose(author, "Une idée d’une autre personne"),
    answer: number(answered.text, /id="reponse-(\d+)"/),
    own: { ...own, comment: number(commented.text, /id="commentaire-(\d+)"/) },
  };
}
