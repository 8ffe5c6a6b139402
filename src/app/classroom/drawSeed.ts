/** @returns an unsigned 32-bit integer drawn by chance. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
