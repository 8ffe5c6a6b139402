import type { Deck } from '../deck.ts';
import { formatBase62, isBase62, parseBase62 } from '../link/base62.ts';
import { joinDigits, splitDigits } from '../link/mixedRadix.ts';
import { isSigned, signLink } from '../link/signature.ts';
import type { Seed } from '../random.ts';
import { editionLimit, longestLink } from '../scoreLink.ts';
import { classSeeds, isClassSeed } from './classSeed.ts';

/** The deal that a teacher gives to a whole class: everybody who is invited plays the same cards. */
export interface Invitation {
  /** The number of the released deck to deal from. */
  readonly edition: number;
  /** A class's; see {@link isClassSeed}. */
  readonly seed: Seed;
}

/** Why a text is no invitation. `newer`: a newer version of the game made it. */
export type InvitationProblem = 'invitation/damaged' | 'invitation/newer';

/**
 * Its text has 13 digits and letters: the number of its format, six characters for edition and seed (35 of the 35.7
 * bits that they hold), and the same checksum as in a score link.
 */
const mark = '1';
const payloadLength = 6;
const radices = [editionLimit, classSeeds] as const;

/** @returns the text that names the deal. Throws where it is no class's deal, which only a programmer can cause. */
export const formatInvitation = ({ edition, seed }: Invitation): string => {
  if (!isClassSeed(seed)) throw new RangeError(`seed ${seed} is no class's`);
  if (!Number.isInteger(edition) || edition < 0 || edition >= editionLimit)
    throw new RangeError(`no invitation can carry edition ${edition}`);
  const [editions, seeds] = radices;
  const payload = joinDigits([
    { radix: editions, value: edition },
    { radix: seeds, value: seed },
  ]);
  return signLink(mark + formatBase62(payload, payloadLength));
};

/**
 * @param text what stands after `#deal=`, as a stranger gave it: of any length and content.
 * @param deckOfEdition gives a released deck by its number.
 * @returns the deal that it names, or the reason why it names none.
 */
export const parseInvitation = (
  text: string,
  deckOfEdition: (edition: number) => Deck | undefined,
): Invitation | InvitationProblem => {
  const invitation = text.trim();
  if (invitation.length > longestLink || !isBase62(invitation) || !isSigned(invitation))
    return 'invitation/damaged';
  if (!invitation.startsWith(mark)) return 'invitation/newer';
  const payload = invitation.slice(mark.length, mark.length + payloadLength);
  const [edition, seed] = splitDigits(parseBase62(payload), radices) ?? [];
  if (edition === undefined || seed === undefined || signLink(mark + payload) !== invitation)
    return 'invitation/damaged';
  return deckOfEdition(edition) ? { edition, seed } : 'invitation/newer';
};
