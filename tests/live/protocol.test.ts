import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { createMessage, hostCommand, longestMessage, participantCommand } from '../../src/live/protocol.ts';

const vote = { kind: 'vote', card: 0, vote: 'first', placement: places[0], revision: 1 };

describe('A participant’s command', () => {
  test('is a vote or a belief', () => {
    expect(v.is(participantCommand, vote)).toBe(true);
    expect(v.is(participantCommand, { kind: 'believe', time: 'before', belief: null, revision: 1 })).toBe(
      true,
    );
  });

  test.each([
    ['another’s name', { ...vote, participant: 'ann' }],
    ['a sixth card', { ...vote, card: 5 }],
    ['half a card', { ...vote, card: 0.5 }],
    ['revision 0', { ...vote, revision: 0 }],
    ['a third vote', { ...vote, vote: 'third' }],
    ['a place there is not', { ...vote, placement: { side: 'bubble', conviction: 'unsaid' } }],
    ['a belief off the scale', { kind: 'believe', time: 'before', belief: 21, revision: 1 }],
    ['a host’s command', { kind: 'lock' }],
  ])('is not one with %s', (_, command) => {
    expect(v.is(participantCommand, command)).toBe(false);
  });
});

describe('A host’s command', () => {
  test('over the network never counts hands', () => {
    expect(v.is(hostCommand, { kind: 'move', to: { phase: 'read', card: 0 } })).toBe(true);
    expect(v.is(hostCommand, { kind: 'countBelief', time: 'before', bands: [1, 0, 0, 0, 0] })).toBe(false);
  });
});

test('The longest message that is understood fits into what the server takes', () => {
  const longest = {
    version: 1,
    edition: Number.MAX_SAFE_INTEGER,
    language: 'en',
    claims: Array.from({ length: 5 }, () => 'a'.repeat(60)),
    asksBelief: false,
    pairsPeople: false,
  };
  expect(v.is(createMessage, longest)).toBe(true);
  expect(JSON.stringify(['create', longest]).length).toBeLessThan(longestMessage / 2);
  expect(v.is(createMessage, { ...longest, claims: [...longest.claims, 'a'] })).toBe(false);
});
