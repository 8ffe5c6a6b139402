/** Calls `redraw` whenever day turns to night on the page, or night to day. @returns a function that ends it. */
export const onOtherScheme = (redraw: () => void): (() => void) => {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', redraw);
  return () => scheme.removeEventListener('change', redraw);
};
