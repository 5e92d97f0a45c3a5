export default {
  title: "How votes count",
  body: `No ranking is for sale, and nobody adjusts one by hand. It depends on what you do, and on the rules below: they are the only parameters of our lists (European Digital Services Act, article 27).

Nothing is ranked according to you: at one time, everyone sees the same lists in the same order. You choose the order with the tabs at the top of each list, and the theme or status beside it.

## One vote a person

Members vote for ideas, for questions they ask themselves too, and say whether an answer helped them. Visitors, without an account, vote for ideas.

A person has one vote for each idea, question or answer, and may take it back as long as voting is open. Nobody votes for what they wrote. When an idea is done or declined, voting is closed.

We give the total first, then what comes from visitors: “169 votes, of which 41 from visitors”. If you vote without an account and then sign in, your votes become your account’s and do not count twice.

## What a visitor’s vote weighs

A visitor’s vote counts as much as a member’s, with one limit: **visitors’ votes never make more than half of an idea’s score**. It is easy to vote several times without an account; this limit keeps one person alone from lifting an idea.

> score = members’ votes + visitors’ votes, the latter up to the number of members’ votes

With 128 members’ votes and 41 visitors’ votes, the score is 169. With 10 members’ votes and 90 visitors’ votes, the total shown is 100 but the score is 20.

Votes brought over from an earlier site count as members’ votes.

## Votes under review {#verification}

A few people, or a machine, can vote many times. So the site looks at the votes on one question or idea that come from the crowd it does not know: visitors, and accounts younger than a day. It sets these aside:

- **one network**: more than 8 votes in an hour, or more than 24 in a day, and more than a quarter of all these votes. Many colleagues who vote after the same message are few beside everyone who received it: they are not set aside;
- **one pace**: 30 votes or more from one network and one browser within a minute;
- **one browser**: of 50 votes or more in an hour or in a day, at least 70% from one browser, and from at least 70% of the networks.

Votes that are set aside **do not count**, neither in the total nor in the score, and the page says so beside the number. A moderator then looks at them, and counts or discards them. That decision is in the [transparency register](/transparence).

A network is a group of addresses (the first three numbers of an IPv4 address), a browser is what it says of itself. The site keeps only a fingerprint of them, [for thirty days](/confidentialite).

## Merged ideas and questions {#reunies}

When two say the same, a moderator may merge them. Whoever voted for both counts once. If they are separated again, each gets its votes back.

## The lists

| List | Order |
|---|---|
| Recent | date of publication |
| Active | latest message |
| Most voted | score |
| Most commented | number of answers and comments |
| Unanswered | date of publication, among questions that nobody has helped with yet |
| Popular | score and age together |

**Popular** gives new ideas their chance. It takes ten times the score to make up for seven more days: an idea of today with a score of 10 stands level with an idea seven days old with a score of 100.

On the home page, ideas to support come in the order Popular, official answers and ideas that were carried out from the latest to the oldest. Related questions and ideas, at the foot of a page, are those of the same theme whose titles share the rarest words.

Search ranks by your words; those of the title count for more. Votes change nothing there.

## The order of answers

The official answer always stands apart, above the others. The answer accepted by whoever asked is marked, but its place does not change.

The other answers are ordered by the share of readers they helped, with caution: as long as few people have spoken, we keep the low end of what is likely. So two favourable opinions out of two are not enough to pass ninety out of a hundred.

| “Useful” opinions | Cautious mark out of 100 |
|---|---|
| 1 of 1 | 38 |
| 2 of 2 | 55 |
| 9 of 10 | 72 |
| 90 of 100 | 85 |

This formula is known as Wilson’s lower bound, here at 80%.

## The most active people

They are the members whose answers of the last thirty days were found useful most often. The bank’s team is not among them.

## The title “trusted contributor”

A member carries it beside their name when their answers have truly helped, and loses it when that is no longer so. It takes all three:

- at least five answers accepted by whoever asked, or confirmed by the bank;
- for at least three different people;
- a cautious mark of at least 70 out of 100 over all their answers.

There are no points, no levels and no race: one carries it or not. Answers signed “Anonymous” do not count for it, and the bank’s team does not carry it.

## What does not count

Neither money, nor being a customer, nor how often a page is shared. The bank cannot buy or place an idea in these lists. It can take one out only on one of the [grounds](/regles#motifs) of our rules, and that can be read in the [transparency register](/transparence).
`,
};
