/** Lets the version that waits take over, and shows it; the game goes on where it was. */
export const takeNewVersion = async (): Promise<void> => {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // Another tab has already let it.
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state !== 'activating') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
};
