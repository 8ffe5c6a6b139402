import type { Results } from '../../domain/results.ts';
import { pictureContentOf } from '../../page/picture/pictureContent.ts';
import type { OtherWays } from '../../stores/draft.ts';
import type { Words } from '../../stores/words.ts';
import { drawPicture } from './drawPicture.ts';
import { qrCodeOf } from './qrCode.ts';

const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/**
 * @param address the game's score link.
 * @param tellsBelief whether the link tells where the player stood; then the picture does, too.
 * @returns the game as a QR code and as a picture, in the language of the words.
 */
export const makeOtherWays = async (
  results: Results,
  words: Words,
  address: string,
  tellsBelief: boolean,
): Promise<OtherWays> => {
  const file = await drawPicture(pictureContentOf(results, words, tellsBelief), words.language);
  const picture = file && { file, address: URL.createObjectURL(file), isShareable: canShare(file) };
  return { link: address, language: words.language, code: qrCodeOf(address), picture };
};
