/** Calls once the browser has painted the page as it is now; in a hidden tab, once that is looked at. */
export const afterPaint = (call: () => void): void => {
  requestAnimationFrame(() => setTimeout(call));
};
