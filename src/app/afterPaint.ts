/** How long what can wait may be put off, in ms. */
const patience = 300;

/**
 * Calls once the browser has painted the page as it is now and has nothing better to do, such as answering a press;
 * in a hidden tab, once that is looked at.
 */
export const afterPaint = (call: () => void): void => {
  requestAnimationFrame(() => {
    // Safari has no such call.
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: patience });
    else setTimeout(call);
  });
};
