import type { Translated } from "../catalogue.ts";
import type french from "../fr/republish.ts";

export default {
  title: "Republish",
  intro:
    "Read what each of the bank’s accounts will say of this thread. Nothing leaves before you ask, and the person’s name does not appear.",
  back: { question: "Back to the question", idea: "Back to the idea" },
  told: { question: "The question", idea: "The idea" },
  lead: {
    answer: "{{brand}} answers:",
    confirmed: "Answer confirmed by {{brand}}:",
    decision: "{{status}}:",
    idea: "Idea: {{title}}",
    someone: "a member",
  },
  empty: {
    title: "No account is connected",
    admin: "Connect one of the bank’s accounts to a network: it will appear here.",
    team: "An administrator first has to connect the bank’s accounts to the networks.",
    connect: "Connect an account",
  },
  broken_one: "{{list}} no longer accepts our credentials: an administrator has to connect this account again.",
  broken_other: "{{list}} no longer accept our credentials: an administrator has to connect these accounts again.",
  taken: {
    text: "You are taking up the text of a post that did not leave. Sent from here, it takes that post’s place: the old one can no longer be tried again.",
    changed: "The answer was corrected since it was written: read it again.",
    old: "See the post that did not leave",
  },
  fourEyes: "Another person will have to agree",
  before: {
    approval: "Already asked for, awaits agreement",
    waiting: "Already asked for, about to leave",
    sent: "Already posted",
    uncertain: "To be checked",
    failed: "Not sent",
    follow: "Follow this post",
    see: "See it on the network",
  },
  mode: { legend: "Shape", one: "One post", chain: "A chain" },
  text: {
    one: "Text for {{network}}",
    chain: "Texts of the chain for {{network}}",
    chainHint: "A line of three hyphens (---) parts two posts. Their numbers are added for you.",
  },
  count: {
    of: "{{length, number}} / {{most, number}}",
    free_one: "{{count, number}} character",
    free_other: "{{count, number}} characters",
    part: "{{part}}: {{figure}}",
    over_one: "{{count, number}} too many",
    over_other: "{{count, number}} too many",
  },
  names: {
    warning_one:
      "This text holds the name of somebody who takes part in the thread: {{list}}. They did not agree to be named elsewhere: take it out.",
    warning_other:
      "This text holds the names of people who take part in the thread: {{list}}. They did not agree to be named elsewhere: take them out.",
  },
  picture: {
    with: "Attach the picture of the thread",
    alt: "Description of the picture",
    altHint_one: "For those who do not see it. {{count, number}} character at most.",
    altHint_other: "For those who do not see it. {{count, number}} characters at most.",
  },
  look: {
    title: "More or less how it will look",
    empty: "Nothing to show yet.",
    place: "{{index}} of {{count}}",
  },
  when: {
    legend: "When",
    now: "Now",
    later: "Later",
    at: "Day and time",
    hint: "Paris time, within a year.",
  },
  send: "Send",
  preview: "Preview",
  anew: "Begin again with the new answer",
  refused: "Something still has to be mended",
  quoted: "“{{words}}”",
  signedOut: {
    text: "Your session ended while you were writing. Nothing has left. Here are your texts: copy what you want to keep, then come back.",
    signIn: "Sign in and come back here",
    written: "Your text {{place}}",
  },
  notices: {
    previewed: "This is what would leave. Nothing has been sent yet.",
    changed:
      "The answer was corrected while you were writing. Here it is as it stands now: your texts are untouched, read them again before you send.",
    disconnected:
      "One of the chosen accounts is no longer connected. Nothing has left, and your other texts are untouched.",
    "not-connected":
      "One of the chosen accounts has just been disconnected. Nothing has left, and your texts are untouched.",
    "ref-taken": "This form has served for another post. Open this page again.",
    names: "A text names somebody who takes part in the thread. Take the name out, or send again if you mean it.",
    secrets: "A text holds personal data. Nothing has left: take these words out.",
    secrecy: "A text tells what banking secrecy protects. Nothing has left: change these words.",
    "session-ended": "Your session changed while you were writing. Your texts are untouched, send again.",
    "taken-up":
      "This text was taken up, sent again or given up in the meantime. Nothing has left, and your texts are untouched: see first what became of that post.",
    "told-meanwhile":
      "Somebody else has just posted it from one of these accounts. Your texts are untouched: leave that account out, or send again if you mean it.",
    "too-many": "There have been many posts in little time. Your texts are untouched, try again in a few minutes.",
  },
  problems: {
    on: "{{where}}: {{message}}",
    "none-chosen": "Choose at least one account.",
    "text-missing": "Write what is to leave.",
    "link-missing": "Leave the link to the page in the text, as it is proposed.",
    "too-long": "This is too long: {{length, number}} of {{most, number}}.",
    "part-too-long": "Post {{part}} is too long: {{length, number}} of {{most, number}}.",
    "too-many-parts": "The chain is too long: {{most, number}} posts at most.",
    "no-chain": "This network takes no chain.",
    "alt-missing": "Describe the picture, or do not attach it.",
    "alt-too-long": "The description is too long: {{length, number}} characters of {{most, number}}.",
    unreadable: "This text holds characters that cannot be kept. Type it again.",
    "date-missing": "Say when it is to leave.",
    "date-invalid": "There is no such date. Example: 2026-12-24 09:30",
    "date-past": "That moment has passed. Choose another.",
    "date-far": "That is more than a year away. Choose a nearer moment.",
  },
} satisfies Translated<typeof french>;
