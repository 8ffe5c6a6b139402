import type { ShownClaim } from '../../domain/session/card.ts';
import type { Words } from '../../stores/words.ts';
import type { enHost } from '../../text/enHost.ts';
import type { Say } from '../../text/translate.ts';
import type { RoomContext } from '../classroom/createRoom.ts';

/** What a lesson's pages are told in. */
export interface HostContext extends RoomContext {
  /** Gives a text of the lesson. */
  readonly say: Say<typeof enHost>;
  /** The game's own words. */
  readonly words: Words;
}

/** @returns what is told in the language of the page, else in any that there is; undefined where there is none. */
export const inWords = <Told>(
  words: Readonly<Record<string, Told>>,
  { language }: RoomContext,
): Told | undefined => words[language] ?? Object.values(words)[0];

/** @returns the claim as it stands on the card. */
export const claimText = ({ words }: ShownClaim, context: RoomContext): string =>
  inWords(words, context)?.card ?? '';
