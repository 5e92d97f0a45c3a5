/** The shape in which the demonstration's community is written. Every `ago` counts back from the start of the site: "7m", "5h", "12d". */
export type Ago = `${number}${"m" | "h" | "d"}`;

export type IdeaStatus = "submitted" | "under-review" | "planned" | "in-progress" | "shipped" | "declined";
export type DeclineReason = "law" | "security" | "cost" | "exists" | "few-people" | "other";

export interface DemoTheme {
  slug: string;
  name: string;
  nameEn: string;
  description: string;
  descriptionEn: string;
}

export interface DemoPerson {
  key: string;
  name: string;
  role: "member" | "moderator" | "adviser" | "admin";
  joined: Ago;
  /** Known to be one by the bank; "shown": and wants it seen. */
  client?: "shown" | "hidden";
}

export interface DemoComment {
  by: string;
  ago: Ago;
  body: string;
  /** Signed "Anonyme". */
  anonymous?: true;
}

export interface DemoAnswer {
  by: string;
  ago: Ago;
  body: string;
  useful: number;
  notUseful?: number;
  /** Written in the bank's name; only for a team member. */
  official?: true;
  /** A member's answer which a team member confirmed in the bank's name. */
  confirmed?: { by: string; ago: Ago };
  accepted?: true;
  comments?: DemoComment[];
}

export interface DemoQuestion {
  by: string;
  ago: Ago;
  title: string;
  body: string;
  votes: number;
  answers: DemoAnswer[];
  comments?: DemoComment[];
  /** Signed "Anonyme". */
  anonymous?: true;
}

export interface DemoDecision {
  by: string;
  ago: Ago;
  status: Exclude<IdeaStatus, "submitted">;
  body: string;
  /** Compulsory with "declined". */
  reason?: DeclineReason;
  /** Days from now until the next news promised by the bank, or until delivery. */
  nextNewsInDays?: number;
}

export interface DemoIdea {
  by: string;
  theme: string;
  ago: Ago;
  title: string;
  body: string;
  memberVotes: number;
  visitorVotes: number;
  decisions: DemoDecision[];
  comments: DemoComment[];
}

/** Asked without an account: it waits for the link that was sent to its address. */
export interface DemoGuestQuestion {
  email: string;
  theme: string;
  ago: Ago;
  title: string;
  body: string;
}

/** What a text said before: `now`, which stands in it, took the place of `before`. */
export interface DemoEdit {
  /** The title of its thread, as it is now. */
  thread: string;
  /** Whose answer was edited; without it, the question or the idea itself. */
  answerBy?: string;
  by: string;
  ago: Ago;
  titleBefore?: string;
  now: string;
  before: string;
}
