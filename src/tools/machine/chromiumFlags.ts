/** Nothing that Chromium does for itself may disturb a test, a measurement or a picture: no graphics card, no network of its own. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
