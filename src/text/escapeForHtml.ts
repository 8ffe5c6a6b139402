/** @returns the words as they stand in HTML, in its text or in an attribute, whatever they hold. */
export const escapeForHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
