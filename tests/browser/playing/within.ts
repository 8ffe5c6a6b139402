/**
 * Functions that look at a page from within are sent there as text: so they use each other and the browser, and nothing else.
 *
 * @param parts every function that the call needs, by its own name.
 * @returns a script for the page, which gives what the call gives.
 */
export const scriptOf = (parts: readonly ((...values: never[]) => unknown)[], call: string): string =>
  `(() => { ${parts.join('\n')}; return ${call}; })()`;
