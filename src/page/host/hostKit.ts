import type { ShownClaim } from '../../domain/session/card.ts';
import type { Words } from '../../stores/words.ts';
import type { enHost } from '../../text/enHost.ts';
import type { Say } from '../../text/translate.ts';
import type { RoomKit } from '../classroom/createRoom.ts';

/** What a lesson's pages are told in. */
export interface HostKit extends RoomKit {
  /** Gives a text of the lesson. */
  readonly say: Say<typeof enHost>;
  /** The game's own words. */
  readonly words: Words;
}

/** @returns what is told in the language of the page, else in any that there is; undefined where there is none. */
export const inWords = <Told>(
  words: Readonly<Record<string, Told>>,
  { language }: RoomKit,
): Told | undefined => words[language] ?? Object.values(words)[0];

/** @returns the claim as it stands on the card. */
export const claimText = ({ words }: ShownClaim, kit: RoomKit): string => inWords(words, kit)?.card ?? '';
