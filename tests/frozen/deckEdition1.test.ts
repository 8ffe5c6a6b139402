import { expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import type { Claim } from '../../src/domain/deck.ts';
import { relations } from '../../src/domain/vocabulary.ts';

/**
 * Every claim of edition 1 in its order: id, side, role, then the relations. Whoever opens an old link is dealt its cards again
 * from this structure and is marked by it, so that it must stay as it is for ever; words may be mended.
 */
const structure = `
copilot-loss: bubble evidence; supports monetisation-dilemma unicorns-worse
google-cloud-target: bubble evidence; supports monetisation-dilemma unicorns-worse
vendors-lower-sights: bubble testimony; supports monetisation-dilemma
unicorns-worse: bubble inference; supports monetisation-dilemma
stability-spending: bubble evidence; supports unicorns-worse
inflection-exit: bubble evidence; supports unicorns-worse
emotibot-halt: bubble evidence; supports unicorns-worse
perplexity-ads: bubble evidence; supports monetisation-dilemma
monetisation-dilemma: bubble conclusion
wood-cash-flow: bubble testimony; supports monetisation-dilemma
gundlach-1999: bubble testimony; supports monetisation-dilemma
some-bubble: bubble concession
three-billion: bubble concession
below-delivery: bubble concession
viral-then-gone: bubble concession
sequoia-gap: bubble testimony
quick-multiples: bubble concession
correction-likely: bubble concession
release-pace: lab evidence; supports possibilities-compound
no-deadline: lab conclusion; answers sequoia-gap quick-multiples
labs-make-prototypes: lab evidence; supports no-deadline; answers below-delivery
record-headcount: lab evidence; supports rebuilding-software
daily-visits: lab evidence; supports rebuilding-software
llama-downloads: lab evidence; supports rebuilding-software
rebuilding-software: lab inference; supports no-deadline
hello-world: lab inference; supports no-deadline
reshuffle-motive: lab inference
market-law: lab inference; answers correction-likely
possibilities-compound: lab inference; supports market-no-judge
market-no-judge: lab conclusion; answers sequoia-gap
not-1999: lab conclusion; answers gundlach-1999 some-bubble monetisation-dilemma
small-firms-then: lab evidence; supports not-1999; answers gundlach-1999
unprofitable-then: lab evidence; supports not-1999; answers gundlach-1999
giants-now: lab evidence; supports not-1999; answers gundlach-1999 some-bubble; contrasts small-firms-then unprofitable-then
internet-was-rare: lab evidence; supports not-1999; answers gundlach-1999
no-core-tech-then: lab inference; supports not-1999; answers gundlach-1999
pets-com: lab evidence; supports no-core-tech-then
models-keep-improving: lab inference; supports not-1999; answers gundlach-1999; contrasts no-core-tech-then
sora-suno-moonshot: lab evidence; supports models-keep-improving
chatgpt-reach: lab evidence; supports not-1999; contrasts internet-was-rare
beyond-chat: lab evidence; supports not-1999
saas-took-ten: lab evidence; supports not-1999; answers three-billion
`;

const describe = (claim: Claim): string => {
  const related = relations
    .filter((relation) => claim[relation].length > 0)
    .map((relation) => `${relation} ${claim[relation].join(' ')}`);
  return [`${claim.id}: ${claim.side} ${claim.role}`, ...related].join('; ');
};

const cure =
  'This change would deal other cards to old score links, or mark them otherwise. Leave this deck.yaml as it was: copy its ' +
  'folder, raise `version` in the copy, make the change there, and add the copy to src/content/editions.ts as the next edition.';

test('edition 1 deals and marks as it did when its first link was made', () => {
  const claims = deckOfEdition(1)?.claims ?? [];
  expect(claims.map(describe), cure).toEqual(structure.trim().split('\n'));
});
