import { inAllForms, inBothNumbers, type WordSets } from "../phrases/phrases.ts";
import { WORD_SETS } from "./vocabulary.ts";

const words = (text: string) => text.split(" ");
const setOf = (name: string) => WORD_SETS[name] ?? [];

/** What somebody may be said to have that no bank keeps: what they wrote here, what they feel, what everybody uses. */
export const PUBLIC_THINGS = [
  ...inBothNumbers("question message idee avis remarque reponse temoignage proposition suggestion publication"),
  ...inBothNumbers("contribution commentaire vote inquietude colere mecontentement patience confiance retour"),
  ...inBothNumbers(
    "experience interet espace application site guichet distributeur agence quartier ville smartphone nom pseudo",
  ),
  ...inBothNumbers("navigateur ordinateur appareil place cote attention aide comprehension sentiment"),
  ...inBothNumbers("point post idea comment feedback suggestion concern anger browser phone app screen"),
];

/** What belongs to the relation between a bank and one person. */
const BANK_THINGS = [
  ...setOf("product"),
  ...setOf("operation"),
  ...setOf("file"),
  ...inBothNumbers(
    "solde balance relation procuration echeance mensualite salaire revenu pension allocation ressource",
  ),
  ...inBothNumbers("incident saisie plafond taux score identite piece justificatif iban releve"),
  ...inBothNumbers(
    "placement portefeuille paie paye prime titre formule option pack fiche codevi per perp prevoyance codebiteur cheque economie dette arriere impaye retard agio",
  ),
  ...inBothNumbers("cotisation commission souscription financement avance garantie caution signature mandat"),
  ...inBothNumbers("opposition contestation blocage rejet fraude"),
  ...inBothNumbers("statement fee limit debt instalment installment account pin"),
  ...words("frais interets bourse provision situation capacite endettement dossier dossiers fonds argent funds money"),
];

const STATES = [
  ...setOf("state"),
  ...inAllForms("rejete annule accepte accorde resilie preapprouve programme prevu planifie approuve"),
  ...inAllForms("epuise echu rompu interdit fiche inscrit joint refuse valide signe perdu vole pirate compromis"),
  ...inAllForms("approvisionne provisionne epargne plafonne verrouille gele saisi restreint limite radie solde"),
  ...words(
    "debiteur debitrice debiteurs debitrices crediteur crediteurs crediteurs negatif negative positif nul nulle",
  ),
  ...words(
    "insuffisant insuffisante insuffisants insuffisantes vide vides incomplet incomplete complet complete impaye impayes",
  ),
  ...words(
    "decouvert rouge plafond terme jour zero provision bureau mains fabrication preparation acheminement traitement attente retard contentieux etude arrive arrivee disponible disponibles route chemin",
  ),
  ...words("overdrawn empty negative red pending frozen locked blocked maxed open due overdue low insufficient active"),
];

export const FACT_SETS: WordSets = {
  ...WORD_SETS,
  bank: BANK_THINGS,
  /** Said of the person: what they are to a bank. */
  status: [
    ...inAllForms("client abonne detenteur titulaire inscrit fiche interdit endette surendette debite credite"),
    ...inAllForms("relance averti refuse accepte rejete emprunteur preleve connu cotitulaire codebiteur adherent"),
    ...words("cliente clientes decouvert debiteur debitrice depassement contentieux retard litige instance"),
    ...words("customer client holder overdrawn registered refused declined charged listed"),
  ],
  dealt: [
    ...setOf("done"),
    ...setOf("moved"),
    ...inAllForms("depasse atteint utilise conteste souscrit signe saisi domicilie contracte emprunte perdu regle"),
    ...inAllForms("declare oppose epuise alimente approvisionne consomme clos change cede rachete garanti place"),
    ...inAllForms("manque subi signale genere provoque entraine motive bloque retarde relance remis restitue perdu"),
    ...inAllForms(
      "abouti echoue expire disparu transite double triple chute diminue depose demande obtenu realise choisi",
    ),
    ...words(
      "made used opened closed missed exceeded withdrawn spent borrowed taken paid bounced failed expired arrived",
    ),
    ...words("set bought signed reached lost gone come left applied requested reported changed moved"),
  ],
  /** How a thing of theirs stands, said in the present or the past. */
  stands: words(
    "s eleve elevait elevent atteint atteignait affiche presente compte remonte remontent date datent termine " +
      "terminent arrive expire porte depasse represente reste court passe vaut comporte contient indique montre mentionne " +
      "dure durait stands stand shows amounts totals ends expires runs includes sits dates",
  ),
  had: words("a ont avait avaient ait aient has have had"),
  was: words("est sont etait etaient etes etiez soit is are was were"),
  being: words("ete been"),
  state: STATES,
  /** How somebody is told to hold, to owe or to receive. */
  hold: words("detenez deteniez possedez possediez disposiez percevez perceviez hold own"),
  pay: words(
    "disposez touchez recevez remboursez deviez empruntez epargnez cumulez payez gagnez versez depassez owe earn",
  ),
  look: [
    ...setOf("see"),
    ...words(
      "voit confirme confirmons confirmer indique indiquent informe informons precise precisons preciser signale signalons apercois sais savons",
    ),
  ],
  stop: words(
    "geler bloquer cloturer fermer suspendre refuser rejeter resilier restreindre limiter reduire annuler retenir close freeze block refuse reject cancel",
  ),
  gone: [...setOf("gone"), ...inAllForms("parvenu venu sorti echu remonte")],
  income: words("pension salaire rente allocation aah rsa retraite chomage revenu revenus bourse indemnite apl"),
  holding: [...setOf("product"), ...setOf("operation")],
  event: inBothNumbers(
    "fermeture cloture ouverture remboursement execution reception rejet renouvellement envoi activation resiliation opposition deblocage blocage annulation closure opening cancellation",
  ),
  /** What somebody tells their bank of their life. */
  personal: words(
    "separation divorce mariage mari femme ex adresse nom telephone deces employeur naissance retraite situation address name",
  ),
  stopped: inAllForms(
    "bloque debloque cloture ferme suspendu resilie refuse rejete gele rembourse credite debite restreint",
  ),
  relative: [
    ...setOf("relative"),
    ...inBothNumbers(
      "locataire proprietaire ex entreprise societe association tenant landlord employeur employer bailleur garant colocataire associe tuteur curateur parent creancier partner",
    ),
  ],
  evidence: [...setOf("sum"), ...setOf("day"), "####"],
  inner: words(
    "systeme systemes outil outils fichier fichiers registre registres base bases archive archives records files system notes",
  ),
  setback: words(
    "refus rejet rejets blocage gel frais agios commission commissions retard refusal rejection block fee fees impaye impayes",
  ),
};

/** What is true of anybody: they turn a sum into a rule. */
export const RULES_OF_ALL = words(
  "maximum minimum defaut clients clientele customers selon environ generalement habituellement automatiquement chaque chacun moyenne " +
    "sous usually typically every each any within default up pays moment partout monde gratuit gratuite gratuits",
);
