/** As much of a service worker's registration as tells of newer versions. */
export interface Versions {
  /** One that is on its way to the device. */
  readonly installing: Pick<EventTarget, 'addEventListener'> | null;
  /** One that is there, and takes over later. */
  readonly waiting: object | null;
  readonly addEventListener: (event: 'updatefound', hear: () => void) => void;
}

/**
 * Calls once a version newer than the one that this page came from is on the device and waits.
 *
 * @param isControlled whether the page came from the device; from the network, what waits is no newer.
 */
export const whenNewer = (versions: Versions, isControlled: () => boolean, call: () => void): void => {
  const look = (): void => {
    if (versions.waiting && isControlled()) call();
  };
  const watch = (): void => versions.installing?.addEventListener('statechange', look);
  look();
  // The browser looks by itself, and may have found it before this page had the time.
  watch();
  versions.addEventListener('updatefound', watch);
};
