/**
 * Another tab may change what the device keeps.
 *
 * @param keys where what is followed is kept.
 * @param look is called whenever it may have changed; not before this has returned.
 * @returns what ends it.
 */
export const followOtherTabs = (keys: readonly string[], look: () => void): (() => void) => {
  const heard = ({ key }: StorageEvent): void => {
    if (key === null || keys.includes(key)) look();
  };
  // A tab that the browser had put to sleep has heard of nothing; nor has a page while it was being opened.
  addEventListener('storage', heard);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  const opened = setTimeout(look);
  return () => {
    clearTimeout(opened);
    removeEventListener('storage', heard);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
};
