export default {
  title: "Privacy",
  body: `This site asks only for what it needs, and gives it to nobody. There is no advertising, no tracker, and no button that follows you around. Its pages load nothing from another site.

The controller of these data is the publisher of the site, named in the [legal notice](/mentions-legales).

## What we keep

**If you only read:** nothing. No cookie is set.

**If you vote without an account:** your votes, under a number drawn at random. That number is in a cookie of your browser. It does not say who you are, and nothing links it to your address.

**If you ask a question without an account:** your question, which is public, and your e-mail address. This address is never shown. It is used to send you a link that makes the question yours, then the answers. The link is good for seven days.

**If you have an account:** your displayed name, your e-mail address, your language, your role, your picture if you add one, the date you joined and that of your last visit. Your password is not kept: we keep only a fingerprint of it (argon2id), from which it cannot be recovered. Of your passkeys we have only the public part; the secret of your authenticator app is encrypted. Your name and contributions are public. Your address is not: only the site’s administrators can see it.

**If you come through the bank:** the identifier that the bank gives us, and whether you are a client. Being a client is your secret: nobody sees it, unless you choose to show it.

**If you write as “Anonymous”:** the public never sees who. The bank’s team can, in order to answer you.

**Your sessions:** the browser and system (“Firefox, Linux”), the way in, the date and the last visit, so that [you can close them](/moi/sessions) and be told of a new device. What opens a session is not in the database: we keep only a fingerprint of it.

**What you publish:** the text, its date, its earlier versions, your votes and what you follow. Your votes are never shown with your name. What you withdraw is no longer visible.

**What the site masks:** nothing. An IBAN, a card, phone or social security number, an e-mail address or a code that is recognised in what you write is replaced before it is recorded. It is neither in the database, nor in the history, nor in the logs.

**If you report something:** your reason, your explanation and its date, under a number. Without an account, you may leave an e-mail address: it is used to tell you the decision, and is erased right after. The author does not know who reported.

**If a moderation decision concerns you:** what was decided, why, when, and your appeal if there is one. You find them in [your account](/moi). The moderation team sees them.

**The moderation log:** one line a decision, which nobody can erase. It carries numbers, the ground and the date, never a name or a text. What the public reads of it on the page [Transparency](/transparence) says neither who is concerned, nor who decided.

**If you speak to the bank on a social network:** when you reply to its posts or mention it, your message, your name and your handle there, how many follow you where that is public, and the date. What the site masks is masked there too. Only the team reads them, to answer you. Your question is published here only with your agreement, and without your name. If you take your message back and the network tells us, we erase your name and your words.

**If you follow the bank from another server (Mastodon, say):** the public address of your account, the one where your server takes messages, and the date. They are used to send you the new answers. They are erased when you stop following, or when your server tells us that your account is no more. If you like or boost a message of the site, we count it once, and keep for that a hash of the public address of your account, without your name. It is erased when you take it back, or when your account is no more.

**If you come by a post of the bank:** its link carries the number of the post, and we count one visit. Nothing says that it was you, and the address loses that number at once.

**Your network address:** it is used to limit too many tries. It is kept in memory for an hour at most, and is not recorded. When you vote without an account, or with an account younger than a day, a fingerprint of the network and one of the browser are kept for thirty days with the vote, to recognise rigged votes. They are computed with a secret key: without it, neither your address nor your browser can be drawn from them.

## Cookies

There are three cookies. Each is set only when you need it, and none is used to follow you: this is why no banner asks for your consent.

- **session**, set when you sign in, to keep you signed in: 180 days at most, and 30 days without a visit. For the bank’s team: 12 hours, and one hour without activity.
- **visitor**, set when you vote without an account, to know your votes and let you take them back: 13 months.
- **lang**, set when you change language, to keep your choice: 1 year.

On an https address, the first two are called __Host-session and __Host-visitor. The “visitor” cookie is erased when you sign in: your votes become your account’s.

## What stays on your device

Your drafts are kept for thirty days by your browser and reach us only if you publish. The choice of a light or dark look stays there too. Clearing the site’s data erases them.

## Sharing

Share links are plain links. The network you choose learns of your visit only if you follow one. The name of your Mastodon server is not recorded.

## For how long

- **Your public contributions:** as long as you do not withdraw them.
- **Your account:** as long as it is used. After two years without a visit it is deleted; an e-mail tells you thirty days before, and signing in is enough to keep it.
- **Your sessions:** until they end. The list of your known devices: thirteen months after their last sign-in.
- **Codes and links:** from ten minutes to seven days depending on their use; their trace is erased one day later. The codes themselves are not kept.
- **E-mails about your account:** thirty days. To an address without an account: one day.
- **The copy of your data:** seven days after it was prepared.
- **The address of a question asked without an account:** two years, if its link is never followed.
- **The address left with a report:** until the decision is told.
- **What you say to the bank on a social network:** one year. If your message became a public question, or was linked to a thread, the team keeps its trace as long as that thread exists.
- **The fingerprints of network and browser of a vote:** thirty days, or until a moderator has looked at votes that were set aside.
- **Moderation decisions:** as long as the site exists, so that the register stays complete. If you delete your account, they no longer say that it was you, and the reasons written about you are erased.
- **Earlier versions of the site’s pages** (this one, the rules…): without limit. They are public and say nothing of you.

What is erased is truly erased: the words are overwritten in the database file too. The publisher’s backups keep their own duration.

## Your rights

You need to ask nobody to exercise most of your rights:

- **see and take away:** [prepare a copy](/moi/donnees) of everything we keep about you;
- **correct:** your name, your address and your texts can be changed from your account;
- **erase:** [delete your account](/moi/supprimer) whenever you like, at once and for good.

If you delete your account, you choose: erase what nobody replied to and leave the rest without your name, or leave everything without your name. Your name, your address, your votes, your sessions and the mentions of your handle go in any case. A text in which someone wrote your name in full remains theirs: tell the publisher.

Nothing here rests on a consent to tick: we keep what it takes to give the service you ask for, and nothing else.

For any other request, or to object to a use, write to the publisher, whose details are in the [legal notice](/mentions-legales). Please do not write such a request in a public question.

If the answer does not suit you, you may turn to the French data protection authority, the [CNIL](https://www.cnil.fr/en/home).
`,
};
