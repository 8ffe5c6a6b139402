/** How long a new bubble takes to be blown, in milliseconds. */
export const blowMs = 760;

/** @returns the size of a bubble that is being blown, from 0 to 1: it grows, goes a little too far, and trembles. */
export const blownSize = (ms: number): number => {
  const share = Math.min(Math.max(ms / blowMs, 0), 1);
  if (share === 1) return 1;
  const grown = 1 - (1 - Math.min(share / 0.62, 1)) ** 2.6;
  const trembling = 0.05 * Math.sin((share - 0.3) * 22) * Math.exp(-Math.abs(share - 0.5) * 7);
  return Math.max(grown + trembling * Math.min(share * 4, 1), 0.02);
};
