import { expect, test } from 'vitest';
import { parseDeck } from '../../../src/content/parseDeck.ts';
import { filesOf, releasedDeck, releasedFiles } from '../../fixtures/deckSource.ts';

/** What is said of the released deck with this lesson besides its own. */
const messagesFor = (...claims: readonly string[]): readonly string[] => {
  const source = releasedDeck();
  source.deck.lessons.mine = { claims };
  for (const words of [source.en, source.zh]) words.lessons.mine = { name: 'Mine', about: 'Mine.' };
  const parsing = parseDeck(filesOf(source));
  return parsing.kind === 'problems' ? parsing.problems.map(({ message }) => message) : [];
};

test('a lesson of evidence, a concession and the reply to it is good', () => {
  expect(messagesFor('copilot-loss', 'three-billion', 'saas-took-ten')).toEqual([]);
});

test('each fault of a lesson is told with its cure', () => {
  expect(messagesFor('copilot-los', 'three-billion', 'saas-took-ten', 'nobody', 'three-billion')).toEqual([
    'lesson "mine" has the claim "copilot-los", but no claim has that id. Did you mean "copilot-loss"?',
    'lesson "mine" has the claim "nobody", but no claim has that id. Add that claim, or take it out of the lesson.',
    'lesson "mine" has the claim "three-billion" twice. Remove one of the two.',
  ]);
  expect(
    messagesFor('copilot-loss', 'three-billion', 'saas-took-ten', 'pets-com', 'sequoia-gap', 'not-1999'),
  ).toEqual(['lesson "mine" has 6 claims; 5 are the most. Take some away.']);
  expect(messagesFor('saas-took-ten', 'copilot-loss')).toEqual([
    'lesson "mine" has no claim with the role concession. Put one in.',
    'in lesson "mine" no claim answers one that comes before it. Put a reply after what it answers.',
  ]);
});

test('the ready sets of the released deck come in the order of the file', () => {
  const parsing = parseDeck(releasedFiles);
  expect(parsing.kind === 'deck' && parsing.lessons.map(({ id }) => id)).toEqual([
    'does-it-pay',
    'like-1999',
  ]);
});
