export default {
  title: "The rules",
  body: `Here, anyone can read, ask a question and vote for an idea, customer or not. These rules are short. They hold for everyone, the bank’s team included.

## What happens when you write

Your question, idea, answer or comment appears at once, day and night. Nobody reads it before it is published.

You may edit what you wrote: the earlier version stays visible in the history, so that the answers keep their meaning. You may also withdraw it: it is then no longer visible.

The bank does not change your texts.

## What we ask of you

- **Speak to a person.** Disagreement is welcome, attacks are not. No insults, no threats, no hatred.
- **Keep it general.** This page is public. Never give an account or card number, a code, an address or a phone number, neither yours nor anyone else’s. The bank will never ask you for a code here.
- **One thing at a time.** One question or one idea a page: answers and votes are clearer for it.
- **Say what you know, and how you know it.** If you give advice, say whether it comes from your own experience. No message on this site replaces financial advice made for you.
- **No advertising**, no disguised links, no account that pretends to be someone else.
- **One person, one account, one vote.** Do not vote several times by changing device or account.

## What the bank undertakes to do

- Its official answers are signed with a first name and a date. They stand apart, above the others.
- Every idea has a status, and all past statuses stay visible. When the bank says no, it says why.
- An official answer may be corrected: the correction shows in the history.
- Nobody pays for a better place. The page [How votes count](/classements) says how lists are ranked.

## Something looks illegal to you

Tell the publisher of the site, named in the [legal notice](/mentions-legales), and give the exact address of the page.
`,
};
