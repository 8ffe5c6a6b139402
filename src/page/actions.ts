import type { Belief } from '../domain/belief.ts';
import type { Game } from '../domain/game.ts';
import type { Move } from '../domain/move.ts';
import type { Placement } from '../domain/vocabulary.ts';
import type { Draft } from '../stores/draft.ts';
import type { Notice } from '../stores/notices.ts';
import type { NamedScreen } from '../stores/route.ts';
import type { Settings } from '../stores/settings.ts';

/** Everything a person can do on the page. The page calls these and does nothing by itself. */
export interface Actions {
  /** Deals a new game and shows it. */
  readonly startGame: (beliefBefore: Belief | null) => void;
  /**
   * Leads to today's deal: to its result, back to the game that plays it, or to a new game; where that would end an
   * unfinished one, the player is asked first.
   */
  readonly openToday: (beliefBefore: Belief | null) => void;
  /** Deals today's cards and shows them, whatever lies on the table. */
  readonly startToday: (beliefBefore: Belief | null) => void;
  /** Deals a friend's game, blind, and shows it. */
  readonly takeChallenge: (theirs: Game, beliefBefore: Belief | null) => void;
  /** Holds the card over a place; null lets it rest. */
  readonly hold: (place: Placement | null) => void;
  /** Puts the claim on the table down at a place. */
  readonly place: (place: Placement) => void;
  /** Chooses a card of the hand or an option, by its position, without playing it. */
  readonly choose: (position: number) => void;
  /** Makes a move of the rounds after sorting. */
  readonly play: (move: Move) => void;
  /** Goes on to the next claim. */
  readonly next: () => void;
  /** Ends the game with the second belief, or without one. */
  readonly conclude: (belief: Belief | null) => void;
  readonly goTo: (screen: NamedScreen) => void;
  readonly goBack: () => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly draft: (draft: Partial<Draft>) => void;
  /** Takes all finished games off the device. */
  readonly eraseHistory: () => void;
  readonly dismiss: (notice: Notice) => void;
  /** Tries once more to load what has failed to; the game goes on where it was. */
  readonly retry: () => void;
  /** Changes to the version of the game that waits; the game goes on where it was. */
  readonly takeNewVersion: () => void;
  /** The address that opens a finished game as a friend's result. */
  readonly addressOf: (game: Game) => string;
  /** Opens the share sheet where there is one, else copies. The outcome is in the draft. */
  readonly share: (text: string, address: string) => void;
  /** Copies the text and the address. The outcome is in the draft. */
  readonly copy: (text: string, address: string) => void;
  /** Makes a QR code of the address and a picture of the finished game. They are in the draft. */
  readonly offerOtherWays: (game: Game, address: string) => void;
  /** Passes the picture, with the text and the link, to the share sheet. The outcome is in the draft. */
  readonly sharePicture: (text: string) => void;
}
