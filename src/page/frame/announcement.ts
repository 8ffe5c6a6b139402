import { type Game, sortRoundOf, stageOf } from '../../domain/game.ts';
import { scoreOf } from '../../domain/outcomes/score.ts';
import { outcomeOf } from '../../domain/outcomes/sortOutcome.ts';
import { claimOnTable, claimsOf, type LaterRound, type Round } from '../../domain/rounds/round.ts';
import type { SortRound } from '../../domain/rounds/sortRound.ts';
import { screenNameOf } from '../screenName.ts';
import type { Snapshot } from '../snapshot.ts';

export type Told = Pick<Snapshot, 'deck' | 'table' | 'words' | 'route' | 'isComplete'>;

/** Tells of a round whose screen is loaded later. */
export type AnnounceRound = (round: LaterRound, told: Told) => string;

const ofOutcome = (round: SortRound, told: Told): string => {
  const { say, deck: texts } = told.words;
  const outcome = outcomeOf(told.deck, round, round.placements.length - 1);
  const reason = texts.claims[outcome.claim]?.why ?? '';
  const side = say(`side.${outcome.side}`);
  if (outcome.isRight) return say('announce.outcome.right', { n: outcome.points, reason });
  if (outcome.points === 0) return say('announce.outcome.wrongFree', { side, reason });
  return say('announce.outcome.wrong', { n: -outcome.points, side, reason });
};

const ofClaim = (round: SortRound, told: Told): string => {
  const position = claimOnTable(round) ?? 0;
  const claim = told.words.deck.claims[round.claims[position] ?? '']?.card ?? '';
  return told.words.say('announce.claim', { n: position + 1, total: round.claims.length, claim });
};

const ofRound = (round: Round, told: Told, announceLater: AnnounceRound | undefined): string | null => {
  if (round.kind !== 'sort') return announceLater?.(round, told) ?? null;
  return round.face === 'back' ? ofOutcome(round, told) : ofClaim(round, told);
};

const countContexts = (game: Game): number => sortRoundOf(game).contextsOpened.length;

const ofGame = (game: Game, told: Told, announceLater: AnnounceRound | undefined): string | null => {
  const stage = stageOf(game);
  if (stage.kind === 'round') return ofRound(stage.round, told, announceLater);
  if (stage.kind === 'verdict') return told.words.say('announce.verdict');
  const { points, maximum, byRound } = scoreOf(told.deck, game);
  const { right = 0, total = 0 } = byRound.find(({ kind }) => kind === 'sort') ?? {};
  return told.words.say('announce.results', { points, maximum, right, total });
};

/** Whether the reason for the claim that lies turned over has come only now. */
const isReasonNew = (game: Game, previous: Told, current: Told): boolean => {
  const stage = stageOf(game);
  if (stage.kind !== 'round' || stage.round.face === 'front') return false;
  const claim = claimsOf(stage.round)[claimOnTable(stage.round) ?? 0] ?? '';
  const [before, now] = [previous, current].map(({ words }) => words.deck.claims[claim]?.why);
  return before === undefined && now !== undefined;
};

/**
/**
 * @returns whether another thing lies before the player now: a move was made, or another game begun. To have opened
 * a context is no such step.
 */
export const isStep = (previous: Game | null, current: Game): boolean =>
  previous !== current && !(previous && countContexts(previous) < countContexts(current));

/**
 * @param announceLater tells of the rounds after sorting, once their screens are there.
 * @returns what a screen reader is told of the step from one moment to the next, as one sentence or two; null where
 * nothing happened on the table.
 */
export const announcementOf = (
  previous: Told,
  current: Told,
  announceLater?: AnnounceRound,
): string | null => {
  const { game } = current.table;
  if (!game || current.route.screen !== 'game' || screenNameOf(current) === 'loading') return null;
  const isNew =
    isStep(previous.table.game, game) ||
    previous.route.screen !== 'game' ||
    screenNameOf(previous) === 'loading' ||
    isReasonNew(game, previous, current);
  return isNew ? ofGame(game, current, announceLater) : null;
};
