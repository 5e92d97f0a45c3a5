export default {
  title: "Privacy",
  body: `This site asks only for what it needs, and gives it to nobody. There is no advertising, no audience measurement, and no button that follows you around. Its pages load nothing from another site.

The controller of these data is the publisher of the site, named in the [legal notice](/mentions-legales).

## What we keep

**If you only read:** nothing. No cookie is set.

**If you vote without an account:** your votes, under a number drawn at random. That number is in a cookie of your browser. It does not say who you are, and nothing links it to your address.

**If you ask a question without an account:** your question, which is public, and your e-mail address. This address is never shown. It is used to send you a link that makes the question yours, then the answers. The link is good for seven days.

**If you have an account:** your displayed name, your e-mail address, your language, your role and the date you joined. Your password is not kept: we keep only a fingerprint of it (argon2id), from which it cannot be recovered. Your name and contributions are public. Your address is not: only the site’s administrators can see it.

**What you publish:** the text, its date, its earlier versions, your votes and what you follow. Your votes are never shown with your name. What you withdraw is no longer visible.

**Your network address:** it is used to limit too many tries. It is kept in memory for an hour at most, and is not recorded.

## Cookies

There are three cookies. Each is set only when you need it, and none is used to follow you: this is why no banner asks for your consent.

- **session**, set when you sign in, to keep you signed in: 30 days, prolonged if you come back.
- **visitor**, set when you vote without an account, to know your votes and let you take them back: 13 months.
- **lang**, set when you change language, to keep your choice: 1 year.

On an https address, the first two are called __Host-session and __Host-visitor. The “visitor” cookie is erased when you sign in: your votes become your account’s.

## What stays on your device

Your drafts are kept for thirty days by your browser and reach us only if you publish. The choice of a light or dark look stays there too. Clearing the site’s data erases them.

## Sharing

Share links are plain links. The network you choose learns of your visit only if you follow one. The name of your Mastodon server is not recorded.

## For how long

Public contributions stay online as long as you do not withdraw them, with the account or the address they are linked to. A session ends when you sign out, or when its cookie expires.

## Your rights

You may ask to see your data, to correct, erase or take them with you, or object to their use. Write to the publisher, whose details are in the [legal notice](/mentions-legales). Please do not write such a request in a public question.

If the answer does not suit you, you may turn to the French data protection authority, the [CNIL](https://www.cnil.fr/en/home).
`,
};
