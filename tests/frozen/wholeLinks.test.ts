import { describe, expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import { answerRoundOf, checkRoundOf, sortRoundOf } from '../../src/domain/game.ts';
import { numberOf } from '../../src/domain/placing.ts';
import { resultsOf } from '../../src/domain/results.ts';
import { formatScoreLink, parseScoreLink } from '../../src/domain/scoreLink.ts';

/** What a link must give: for each claim the number of its place, with 6 added where its context was opened. */
interface Promised {
  readonly link: string;
  readonly seed: number;
  readonly beliefs: readonly [before: number | null, after: number | null];
  readonly sorting: string;
  /** The cards played. */
  readonly answers: string;
  /** The options chosen. */
  readonly choices: readonly number[];
  /** The points of the three rounds. */
  readonly byRound: readonly number[];
  readonly contexts: { readonly opened: number; readonly right: number };
}

/**
 * Links of format 2 to games of edition 1, as a second program in another language dealt, wrote and scored them. Never
 * change a line here: a link made once opens for ever, with the same results.
 */
const promises: readonly Promised[] = [
  {
    link: '200fqftlT8ZQl6jp12C4Izk4J',
    seed: 20250314,
    beliefs: [null, null],
    sorting: '5 5 0 0 0 0 5 0 5 0 5 5',
    answers: 'chatgpt-reach giants-now market-law',
    choices: [0, 0, 0],
    byRound: [36, 6, 6],
    contexts: { opened: 0, right: 0 },
  },
  {
    link: '200fqgGO38mJzOHmQuJ0G95aW',
    seed: 20260101,
    beliefs: [0, 20],
    sorting: '11 6 11 11 6 11 11 6 6 6 11 6',
    answers: 'no-deadline labs-make-prototypes models-keep-improving',
    choices: [0, 0, 0],
    byRound: [36, 6, 6],
    contexts: { opened: 12, right: 12 },
  },
  {
    link: '200feUyPYo9Ch0zhiY1490VRq',
    seed: 1,
    beliefs: [10, 10],
    sorting: '0 0 0 0 0 0 0 0 0 0 0 0',
    answers: 'saas-took-ten no-deadline llama-downloads',
    choices: [2, 2, 2],
    byRound: [-18, 2, 0],
    contexts: { opened: 0, right: 0 },
  },
  {
    link: '201LIzwopqa91Nx8jDj1Ni6Bc',
    seed: 4294967295,
    beliefs: [20, 0],
    sorting: '11 11 11 11 11 11 11 11 11 11 11 11',
    answers: 'sora-suno-moonshot daily-visits market-law',
    choices: [1, 1, 1],
    byRound: [-18, 0, 0],
    contexts: { opened: 12, right: 6 },
  },
  {
    link: '200feUyPQMxKJQXAoue31aZYW',
    seed: 0,
    beliefs: [null, 7],
    sorting: '0 7 2 9 4 11 6 1 8 3 10 5',
    answers: 'daily-visits giants-now saas-took-ten',
    choices: [0, 1, 2],
    byRound: [14, 4, 2],
    contexts: { opened: 6, right: 4 },
  },
  {
    link: '200pEMP35JoZebO2Y7w43fhQs',
    seed: 987654321,
    beliefs: [13, null],
    sorting: '2 3 2 3 2 3 2 3 2 3 2 3',
    answers: 'beyond-chat pets-com giants-now',
    choices: [1, 0, 0],
    byRound: [8, 0, 4],
    contexts: { opened: 0, right: 0 },
  },
];

describe.each(promises)('The link $link', (promised) => {
  const linked = parseScoreLink(promised.link, deckOfEdition);
  if (typeof linked === 'string') throw new Error(`${promised.link}: ${linked}`);
  const { game, edition } = linked;

  test('opens with the moves it was made of', () => {
    expect(edition).toBe(1);
    expect(game).toMatchObject({ seed: promised.seed, isOver: true });
    expect([game.beliefBefore, game.beliefAfter]).toEqual(promised.beliefs);
    const { claims, placements, contextsOpened } = sortRoundOf(game);
    const sorting = placements.map(
      (placement, position) => numberOf(placement) + (contextsOpened.includes(claims[position]!) ? 6 : 0),
    );
    expect(sorting.join(' ')).toBe(promised.sorting);
    expect(answerRoundOf(game)?.answers.join(' ')).toBe(promised.answers);
    expect(checkRoundOf(game)?.choices).toEqual(promised.choices);
  });

  test('has the results it has always had', () => {
    const results = resultsOf(deckOfEdition(1)!, game);
    expect(results.byRound.map(({ points }) => points)).toEqual(promised.byRound);
    expect(results).toMatchObject({ maximum: 48, contexts: promised.contexts });
  });

  test('is the only text of its game', () => {
    expect(formatScoreLink(game, edition, { belief: true })).toBe(promised.link);
  });
});
