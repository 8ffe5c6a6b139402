const polynomial = 0xedb88320;

const shift = (register: number): number => (register & 1 ? (register >>> 1) ^ polynomial : register >>> 1);

const take = (register: number, byte: number): number => {
  let mixed = register ^ byte;
  for (let bit = 0; bit < 8; bit += 1) mixed = shift(mixed);
  return mixed;
};

/**
 * CRC-32 as in ISO 3309 and the PNG specification (annex D). It notices every single wrong character, every swap of
 * neighbours, and all but one in 2^32 of other changes. It guards against slips, not against forgers.
 *
 * @param text ASCII characters.
 * @returns an unsigned 32-bit integer.
 */
export const checksumOf = (text: string): number => {
  const bytes = [...text].map((character) => character.charCodeAt(0));
  return (bytes.reduce(take, 0xffffffff) ^ 0xffffffff) >>> 0;
};
