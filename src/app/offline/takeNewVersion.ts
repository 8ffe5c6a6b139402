/** How long the old version's worker may take to end before the page is left, in milliseconds. */
const patienceMs = 3000;

/** Lets the version that waits take over, and shows it; the game goes on where it was. */
export const takeNewVersion = async (): Promise<void> => {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // Another tab has already let it.
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state !== 'activating') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  // In Chromium a worker that is asked for a file just as it is to end stays for minutes, unless its page is left.
  setTimeout(() => location.reload(), patienceMs);
};
