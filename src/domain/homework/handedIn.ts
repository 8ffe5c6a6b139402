import type { Deck } from '../deck.ts';
import type { Game } from '../game.ts';
import { isSigned } from '../link/signature.ts';
import type { Seed } from '../random.ts';
import { formatScoreLink, type LinkedGame, type LinkProblem, parseScoreLink } from '../scoreLink.ts';
import { isLessonLink } from '../session/lessonLink.ts';
import { type Found, findLinks } from './findLinks.ts';

/** Something pasted that is not counted, or not a second time. */
export type LeftOut =
  | {
      readonly reason: 'again';
      readonly text: string;
      /** How often it stands there, 2 at least. */
      readonly times: number;
    }
  | { readonly reason: 'saysLess' | 'otherDeal' | 'invitation' | 'lesson'; readonly text: string }
  | { readonly reason: 'broken'; readonly text: string; readonly problem: LinkProblem };

/** The games of one class, as they were handed in. */
export interface HandedIn {
  /** The deal that most of the games are of, the first of them where two have as many; null where there is no game. */
  readonly deal: { readonly edition: number; readonly seed: Seed } | null;
  /** The games of that deal, each once. */
  readonly games: readonly Game[];
  /** Each text once. */
  readonly leftOut: readonly LeftOut[];
}

/** A piece that was found, how often, and what it says. */
interface Piece extends Found {
  readonly times: number;
  readonly opened: LinkedGame | LinkProblem;
}

const piecesOf = (
  found: readonly Found[],
  deckOfEdition: (edition: number) => Deck | undefined,
): readonly Piece[] => {
  const times = new Map<string, { readonly first: Found; times: number }>();
  for (const first of found) {
    const before = times.get(first.text);
    if (before) before.times += 1;
    else times.set(first.text, { first, times: 1 });
  }
  return Array.from(times.values(), ({ first, times: count }) => ({
    ...first,
    times: count,
    opened: parseScoreLink(first.text, deckOfEdition),
  }));
};

const keyOf = ({ edition, game }: LinkedGame): string => `${edition} ${game.seed}`;

const isGame = (opened: Piece['opened']): opened is LinkedGame => typeof opened !== 'string';

/** @returns the game whose deal most are of, the first where two deals have as many. */
const mostDealt = (games: readonly LinkedGame[]): LinkedGame | null => {
  const counts = new Map<string, number>();
  for (const game of games) counts.set(keyOf(game), (counts.get(keyOf(game)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return games.find((game) => counts.get(keyOf(game)) === most) ?? null;
};

const tellsBelief = ({ game }: LinkedGame): boolean =>
  game.beliefBefore !== null || game.beliefAfter !== null;

/** The moves of a game, whatever else its link tells. */
const movesOf = ({ game, edition }: LinkedGame): string => formatScoreLink(game, edition, { belief: false });

/** Who sends a link without where they stood, and then one with it, has played one game: the one that says more counts. */
const createSaysLess = (games: readonly LinkedGame[]): ((game: LinkedGame) => boolean) => {
  const told = new Set(games.filter(tellsBelief).map(movesOf));
  return (game) => !tellsBelief(game) && told.has(movesOf(game));
};

const leftOutOf = (
  { text, kind, times, opened }: Piece,
  deal: LinkedGame | null,
  saysLess: (game: LinkedGame) => boolean,
): readonly LeftOut[] => {
  if (kind === 'invitation') return [{ reason: 'invitation', text }];
  if (isLessonLink(text) && isSigned(text)) return [{ reason: 'lesson', text }];
  if (!isGame(opened)) return [{ reason: 'broken', text, problem: opened }];
  if (!deal || keyOf(opened) !== keyOf(deal)) return [{ reason: 'otherDeal', text }];
  if (saysLess(opened)) return [{ reason: 'saysLess', text }];
  return times > 1 ? [{ reason: 'again', text, times }] : [];
};

/**
 * @param text what a teacher has pasted: of any length and content.
 * @param deckOfEdition gives a released deck by its number.
 * @returns the class's games, each made by playing its moves again, and everything that was left out with the reason.
 */
export const readHandedIn = (
  text: string,
  deckOfEdition: (edition: number) => Deck | undefined,
): HandedIn => {
  const pieces = piecesOf(findLinks(text), deckOfEdition);
  const games = pieces.map(({ opened }) => opened).filter(isGame);
  const saysLess = createSaysLess(games);
  const deal = mostDealt(games.filter((each) => !saysLess(each)));
  const isOfClass = (each: LinkedGame): boolean =>
    deal !== null && keyOf(each) === keyOf(deal) && !saysLess(each);
  return {
    deal: deal && { edition: deal.edition, seed: deal.game.seed },
    games: games.filter(isOfClass).map(({ game }) => game),
    leftOut: pieces.flatMap((piece) => leftOutOf(piece, deal, saysLess)),
  };
};
