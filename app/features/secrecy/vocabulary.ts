import { inAllForms, inBothNumbers, type WordSets } from "../phrases/phrases.ts";

const words = (text: string) => text.split(" ");

const ACCOUNTS = inBothNumbers("compte livret ldds lep pel cel pea account saving");
const PRODUCTS = [
  ...ACCOUNTS,
  ...inBothNumbers("carte pret credit emprunt assurance contrat chequier decouvert autorisation hypotheque plafond"),
  ...inBothNumbers("card loan mortgage insurance overdraft"),
  "epargne",
  "rib",
];
const OPERATIONS = [
  ...inBothNumbers("virement prelevement paiement cheque retrait versement depot remboursement operation transaction"),
  ...inBothNumbers("salaire loyer achat mensualite echeance rejet debit transfer payment withdrawal deposit refund"),
  ...inBothNumbers("debit salary cheque purchase rent"),
];
const FILES = [
  ...inBothNumbers("dossier demande reclamation candidature application claim complaint file request"),
  "fichage",
];

const DAYS = [
  ...words("hier demain matin soir veille avril mai juin juillet aout septembre octobre"),
  ...words("janvier fevrier mars novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche"),
  ...words("yesterday today tomorrow morning monday tuesday wednesday thursday friday saturday sunday"),
  ...words("january february march april may june july august september october november december"),
];

/** What the phrases of this feature call by one name, without accents. */
export const WORD_SETS: WordSets = {
  your: words("votre vos your ton ta tes"),
  we: words("je j nous on we i"),
  account: ACCOUNTS,
  product: PRODUCTS,
  operation: OPERATIONS,
  file: FILES,
  /** What the team would have to look into. */
  kept: [...PRODUCTS, ...words("dossier dossiers situation historique releve releves file profile history")],
  done: [
    ...inAllForms("rejete refuse accepte execute credite debite annule bloque debloque verse recu envoye rembourse"),
    ...inAllForms("traite enregistre preleve cloture ouvert active desactive suspendu expedie comptabilise presente"),
    ...inAllForms("effectue encaisse vire transmis ferme renouvele resilie transforme augmente releve baisse accorde"),
    ...inAllForms("valide juge classe transfere solde souscrit commande restitue retourne emis fait passe modifie"),
    ...words("sent declined refused rejected returned refunded credited debited cancelled canceled blocked unblocked"),
    ...words("unlocked closed opened approved accepted received executed processed renewed shipped unpaid paid denied"),
  ],
  /** The participles that French builds with "être". */
  gone: inAllForms("parti arrive revenu rentre tombe passe reparti impaye"),
  looked: [
    ...inAllForms("retrouve verifie consulte regarde analyse examine identifie localise controle relu etudie ouvert"),
    ...words("checked found looked reviewed verified examined consulted located"),
  ],
  look: words("retrouver verifier consulter regarder analyser examiner controler relire check review look"),
  /** How a thing stands now. */
  state: inAllForms(
    "plein bloque debloque ferme cloture suspendu opposition plafonne solde actif inactif expire vide pret closed ready active expired frozen",
  ),
  looking: words("verification examen analyse consultation lecture etude avoir regardant consultant verifiant ouvrant"),
  see: words(
    "vois voyons constate constatons remarque remarquons note notons trouve trouvons observe observons see find",
  ),
  sure: words("bien deja finalement malheureusement effectivement actuellement encore toujours also already"),
  adviser: inBothNumbers("conseiller conseillere gestionnaire adviser advisor agence branch"),
  turned: [
    ...inAllForms("appele essaye tente prevenu laisse contacte ecrit envoye confirme valide transmis rappele informe"),
    ...words("called tried left written sent confirmed told"),
  ],
  willCall: words("rappellera appellera contactera recontactera reviendra call"),
  title: words("m mr mrs ms mme mlle monsieur madame mademoiselle"),
  moved: inAllForms("retire effectue fait recu verse vire paye depose depense regle passe emis encaisse transfere"),
  money: words("argent somme sommes fonds money refund solde"),
  relative: words(
    "fils fille mari femme epoux epouse conjoint conjointe pere mere frere soeur son daughter husband wife",
  ),
  sum: words("€ euro euros pounds dollars"),
  day: DAYS,
  when: [...DAYS, ...words("# #### mois semaine aujourd week month deux trois quatre cinq two three four")],
};

/** Between the thing and what is said of it, they make it a possibility, a rule or a time to come. */
export const BARRIERS = words(
  "peut peuvent pourra pourrait pourraient doit doivent devrait devraient aurait auraient sera seront serait seraient " +
    "doute probablement souvent parfois generalement si lorsque quand may might could should would will can if when once",
);
