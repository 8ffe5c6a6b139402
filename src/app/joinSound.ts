import type { PageStores } from '../page/snapshot.ts';
import type { Heard } from '../sound/pickCue.ts';

const loadSound = async (isOn: () => boolean) => {
  const [{ cuesFor }, { createPlayer }] = await Promise.all([
    import('../sound/pickCue.ts'),
    import('../sound/player.ts'),
  ]);
  return { cuesFor, player: createPlayer(isOn) };
};

/** Plays what happens on the table, from the first gesture after which sound is on. Without a player there is silence. */
const playAlways = async ({ game, hand, settings }: PageStores): Promise<void> => {
  const { cuesFor, player } = await loadSound(() => settings.getState().sound);
  const heardNow = (): Heard => {
    const { place, pull } = hand.getState();
    return { game: game.getState().game, place, isHeld: place !== null || pull !== null };
  };
  let heard = heardNow();
  const hear = (): void => {
    const current = heardNow();
    player.play(cuesFor(game.deck, heard, current));
    heard = current;
  };
  game.subscribe(hear);
  hand.subscribe(hear);
};

/** Brings the sound once a gesture allows it and the player wants it; nothing of it is loaded before. */
export const joinSound = (stores: PageStores): void => {
  const gestures = ['pointerdown', 'keydown'] as const;
  const join = (): void => {
    if (!stores.settings.getState().sound) return;
    for (const gesture of gestures) removeEventListener(gesture, join, true);
    playAlways(stores).catch(() => {});
  };
  for (const gesture of gestures) addEventListener(gesture, join, true);
};
