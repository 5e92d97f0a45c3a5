export default {
  title: "Legal notice",
  body: `**This site is a demonstration.** The bank it portrays does not exist, and the people you read here are invented. Any likeness to a real bank, customer or adviser would be chance.

## What this means {#demonstration}

- No answer on this site commits a bank, and none is advice. The prices, delays and decisions you read here are imaginary.
- Leave no real data here: not your address, not your password, nothing about your accounts.
- The passwords of the trial accounts are public. The demonstration therefore listens only on the machine it runs on.
- No message is sent: those the site would have sent can be read on the [messages page](/demonstration/courrier).

## Publisher and host {#editeur}

The demonstration is started by whoever uses this machine: that person is both its publisher and its host. The data stay in a file on this machine. To erase them, erase that file.

## Points of contact (European Digital Services Act) {#contact}

Regulation (EU) 2022/2065 asks for two points of contact: one for the authorities (article 11), one for you (article 12). This demonstration has neither: it serves nobody but whoever started it. The languages are French and English.

To report a content, the shortest way is the link “Report” beside it: it gives a number, and a person reads each report.

## Moderation and transparency {#moderation}

The publisher hosts what the public writes, and publishes it at once. The [rules](/regles) say what may be masked, removed or suspended, on which grounds, and how to appeal for six months before another person. Each decision is explained to whom it concerns.

All interventions, those of the moderators and those of the site itself, are in the [transparency register](/transparence), with their figures over twelve months: number, grounds, automatic share, delays and appeals (articles 15 and 24). The register names nobody.

The criteria by which lists are ranked are on the page [How votes count](/classements) (article 27).

After an appeal, you may turn to a [certified out-of-court dispute settlement body](https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement) (article 21), or to [Arcom](https://www.arcom.fr/), the digital services coordinator in France, or to the courts.

## For a real site {#vrai-site}

A bank that opens this site to the public writes its own legal notice here, from Administration, Texts.
`,
};
