/** The phone that the tests and measurements mean: its size in CSS pixels, and device pixels for each of them. */
export const phone = { viewport: { width: 360, height: 740 }, touch: true, pixelRatio: 3 } as const;
