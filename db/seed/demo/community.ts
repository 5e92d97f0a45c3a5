import type { DemoIdea, DemoQuestion } from "./content.ts";
import { declined } from "./ideas/declined.ts";
import { inProgress } from "./ideas/in-progress.ts";
import { planned } from "./ideas/planned.ts";
import { shipped } from "./ideas/shipped.ts";
import { submitted } from "./ideas/submitted.ts";
import { underReview } from "./ideas/under-review.ts";
import { accessibilite } from "./questions/accessibilite.ts";
import { agences } from "./questions/agences.ts";
import { appli } from "./questions/appli.ts";
import { assurances } from "./questions/assurances.ts";
import { cartes } from "./questions/cartes.ts";
import { comptes } from "./questions/comptes.ts";
import { creditConso } from "./questions/credit-conso.ts";
import { creditImmobilier } from "./questions/credit-immobilier.ts";
import { epargne } from "./questions/epargne.ts";
import { international } from "./questions/international.ts";
import { jeunes } from "./questions/jeunes.ts";
import { professionnels } from "./questions/professionnels.ts";
import { securite } from "./questions/securite.ts";
import { virements } from "./questions/virements.ts";

/** Every question, under its theme. */
export const questionsByTheme: Record<string, DemoQuestion[]> = {
  accessibilite,
  agences,
  appli,
  assurances,
  cartes,
  comptes,
  "credit-conso": creditConso,
  "credit-immobilier": creditImmobilier,
  epargne,
  international,
  jeunes,
  professionnels,
  securite,
  virements,
};

export const ideas: DemoIdea[] = [...shipped, ...inProgress, ...planned, ...underReview, ...declined, ...submitted];
