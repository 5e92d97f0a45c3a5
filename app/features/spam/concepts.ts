import { MASKED } from "./bait-words.ts";

/** What a text speaks of, each by itself innocent. What they make together is told in intents.ts. */
export const CONCEPTS = {
  /** A way to somewhere else. */
  contact: [
    ":messenger|tg|mp|dm|inbox|pv|fb|facebook|messenger|discord|snap|mpv",
    "en|message|messages|groupe|canal|in prive|privee|private",
    "story|stories|commentaire|commentaires",
    "lien|link|dispo|infos ~3 bio|profil|profile|description",
    "repondez|reponds|ecrivez|ecris|ajoute|ajoutez|contactez|contacte|appelez|appelle|joignez|parlez a|moi|nous|lui|le|la",
    MASKED,
    "mon|ma|son|sa|notre ~1 page|chaine|canal|groupe|numero|mail|adresse",
  ],
  /** Asked of whoever reads. */
  masked: [MASKED],
  bio: ["lien|link|infos ~3 bio|profil|profile|description"],
  call: [
    "cliquez|clique|inscrivez|inscris|rejoignez|rejoins|renseignez|reglez|suivez|saisissez|demandez|installez|commandez",
    "inscription|jouez|activez|reactivez|validez|revalidez|revalider|reactiver|testez|essayez|telechargez|profitez|recevez|foncez",
    "confirmez|verifiez|actualisez|reclamez|connectez|entrez|remplissez|payez|appelez|contactez|ecrivez|reservez|regardez",
    "obtenez|decouvrez|envoyez|completez|mettez|rendez vous?",
    "register|apply|claim|verify|click|join|order|visit|confirm|sign|subscribe|update|pay|submit|enter|reply|download|invest",
    "doivent|doit|devez|must|need ~1 etre|revalider|confirmer|verifier|actualiser|regler|payer|mettre|saisir|to|verify|update",
  ],
  urgency: [
    "suspendu|suspendue|suspendus|bloque|bloquee|desactive|desactivee|expire|expiration|expirer|limite|limitee|ferme|ferme|cloture",
    "suspended|blocked|locked|expires|expired|restricted|closed|deactivated",
    "dernier|derniere|ultime|final|last rappel|avis|chance|jour|relance|warning|reminder|notice",
    "sous|dans|within|avant # h|heures|hours",
    "avant|before minuit|midnight|ce|dimanche|demain|expiration|fermeture",
    "urgent|urgente|immediatement|immediately|obligatoire|mandatory|imperatif|imperativement|rapidement",
    "sans delai",
    "mise|mises|mis|mettre a|à jour",
    "connexion|activite|operation|paiement|transaction|login|activity inhabituelle|suspecte|suspect|anormale|inconnue",
    "en attente|instance|souffrance",
    "suspicious|unusual|unauthorised ~1 login|activity|payment",
    "maintenir|garder|conserver|retablir|debloquer|reactiver|renouveler ~3 acces|carte|compte|service|espace",
    "suite a|à ~4 mise|loi|dsp|reglementation|incident|controle",
    "est|sont disponible|disponibles|attribue|attribuee",
  ],
  /** What fraud is after. */
  secret: [
    "identifiant|identifiants|password|pin|certicode|securipass|cvv|cryptogramme|credentials|anydesk|teamviewer",
    "mot|mots de passe",
    "code|codes|numero|numeros|coordonnees|donnees|informations ~3 bancaire|bancaires|secret|secrets|client|sms|carte|recu|personnelles|securite|confidentiel|acces",
    "votre|vos|tes|ta|ton|your carte|code|codes|coordonnees|rib|iban|card|details|bank|pass|acces",
    "carte|card ~1 bancaire|vitale|details|number",
  ],
  give: [
    "envoyez|envoyer|envoie|transmettez|transmettre|communiquez|communiquer|donnez|donner|donne|fournissez|fournir|dictez",
    "confirmez|confirmer|renseignez|saisissez|repondez|transmets|indiquez|lisez|entrez|partagez|send|give|provide|share|enter|confirm|tell",
  ],
  /** Speaks for the bank, or for whoever may ask. */
  official: [
    "je suis ~2 conseiller|conseillere|directeur|directrice|agent|responsable|technicien|inspecteur|employe|banquier",
    "service|support|equipe|pole|cellule|centre|departement|team|desk ~1 client|clients|clientele|fraude|fraudes|technique|securite|officiel|officielle|visa|mastercard|assistance|bancaire|informatique|remboursement|fraud|security",
    "agent|conseiller|compte|page|support|site|version officiel|officielle|official",
    "cher|chers|chere|dear client|clients|cliente|customer|user|utilisateur",
    "nous avons|notre ~2 detecte|constate|systeme|enregistre|remarque",
    "we ~1 detected|noticed",
  ],
  /** What is said to wait for somebody. */
  phone: [`appelez|composez|appeler|composer|joindre|telephonez|call|dial ~5 ${MASKED}`],
  due: [
    "colis|amende|contravention|facture|livraison|douane|parcel|package|fine|customs|delivery",
    "prime|aide|remboursement|cheque|indemnite|bonus|trop ~4 disponible|etat|impot|impots|caf|energie|percu|attente|exceptionnelle",
    "refund|compensation|grant|rebate",
  ],
  lost: [
    "arnaque|arnaquee|arnaques|escroque|escroquee|escroquerie|victime|victimes|pirate|piratee|vole|volee|perdu|perdue|perdus|scam|scammed|stolen|lost|hacked|hackee|ruine|ruinee|bloque|bloques",
  ],
  recover: [
    "recupere|recuperent|recuperer|recuperez|recuperation|recouvrement|recouvre|restitue|restitution|retrouvent|retrouvez|recover|recovered|recovery|retrieve",
    "remboursement assure|garanti|integral|total",
    "got|get|gotten|rendu|rendre|revenir ~4 back|argent|fonds|money|tout",
    "rembourse|remboursee|remboursent|refunded ~4 tout|totalite|integralement|immediatement|suite|heures",
  ],
  helper: [
    ":saviour|avocat|monsieur|madame|maitre|agent|agence|firme|societe|service|company|firm|lawyer|they|ils|detective",
  ],
  account: ["compte|comptes|rib|ribs|iban|carte|cartes|account|accounts|card|cards"],
  mule: [
    "preter|prete|pretes|pretez|louer|loue|louez|ceder|lend|rent ~3 ta|ton|tes|votre|vos|sa|un|une|your compte|carte|rib|iban|account|card",
    "recevoir|recevez|recois|recoit|encaisser|encaissez|receive|reception ~4 million|millions|virement|virements|fonds|argent|cheque|cheques|paiement|paiements|money|funds|transfers|transfer",
    "fais|fait|faire ~1 passer|transiter|circuler ~3 €|#|argent|fonds",
    "transferer|renvoyer|retransferer|relayer|reverser|convertir ~2 paiement|paiements|fonds|argent|virements|somme|sommes|especes",
    "on|je|nous ~1 vous|te|t ~1 l|le|les|la? achete|rachete|paie|loue ~2 €|#",
    "transporteur|passeur|coursier|convoyeur ~3 argent|liquide|especes|cash",
    "besoin|cherche|cherchons|recherche|recherchons|recrute|recrutons|need|looking ~6 compte|comptes|rib|titulaire|titulaires|carte|account|accounts|transfert",
    "agent|agents financier|financiers|transfert",
    "petit|petits|simple|gros transfert|transferts|virement|virements",
  ],
  cut: [
    "commission|commissions|pourcentage|remuneration|remunere|remuneree|recompense|percent|fee",
    "laisse|gardes|gardez|garde|donne|donnons|payons|offre|offrons|keep|give|get ~3 €|%|moitie",
    "% ~3 commission|toi|vous|somme|you",
    "tu|vous gardes|gardez|touches|touchez|prends|prenez ~2 #|€|%",
    "% ~2 par|sur|chaque ~1 operation|operations|virement|virements|transaction|transfert|paiement",
    "achete|rachete|paie|paye|loue ~2 €",
    "% pour toi|vous|lui|celui|qui",
    "part|parts de ~1 %",
    "bien|tres paye|payee|payes|remunere",
    "€ ~4 toi|vous|rapide|cash|jour|fois|virement|€",
  ],
  /** Seeks it for themselves, from the bank. */
  seeking: [
    "je ~2 cherche|voudrais|souhaite|souhaiterais|veux|aimerais|rembourse|compte|suis|viens",
    "j aimerais|attends|essaie|hesite",
    "j ai|avais ~1 un|une|demande|besoin|perdu|paye|ouvert|mon|ma|mes|deux|trois|toujours|deja",
    "ma|mon|mes demande|dossier|pret|credit|compte|carte|projet|conseiller|conseillere|banque",
    "puis|pourrais|peux je",
    "i ~1 want|need|would|am|have|applied",
    "my loan|account|card|application|mortgage|bank|adviser",
  ],
  /** Where honest people send whoever was robbed. */
  honest: [
    "police|gendarmerie|plainte|cybermalveillance|perceval|thesee|acpr|amf|mediateur|ufc|ombudsman|commissariat|association",
    "info escroqueries",
    "signal spam|conso",
  ],
} as const;
