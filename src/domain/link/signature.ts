import { formatBase62 } from './base62.ts';
import { checksumOf } from './checksum.ts';

/** How many characters at the end of every link hold its checksum. */
export const signatureLength = 6;

/** @returns the text of digits and letters with its checksum after it. */
export const signLink = (text: string): string =>
  text + formatBase62(BigInt(checksumOf(text)), signatureLength);

/** @returns whether a text of digits and letters ends in the checksum of what stands before. */
export const isSigned = (link: string): boolean => signLink(link.slice(0, -signatureLength)) === link;

/** @returns the text without white space round it and without one leading `#`. */
export const bareLink = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.startsWith('#') ? trimmed.slice(1).trim() : trimmed;
};
