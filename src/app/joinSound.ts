import type { PageStores } from '../page/snapshot.ts';
import type { Heard } from '../sound/pickCue.ts';
import { afterPaint } from './afterPaint.ts';

const listen = async ({ game, hand, settings }: PageStores): Promise<void> => {
  const [{ cuesFor }, { createSpeaker }] = await Promise.all([
    import('../sound/pickCue.ts'),
    import('../sound/speaker.ts'),
  ]);
  const speaker = createSpeaker(() => settings.getState().sound);
  const heardNow = (): Heard => {
    const { place, pull, chosen } = hand.getState();
    return { game: game.getState().game, place, isHeld: place !== null || pull !== null, chosen };
  };
  let heard = heardNow();
  const hear = (): void => {
    const current = heardNow();
    speaker.play(cuesFor(game.deck, heard, current));
    heard = current;
  };
  game.subscribe(hear);
  hand.subscribe(hear);
};

/** Brings the sound once the page is painted. Where it does not load there is silence, and nothing else changes. */
export const joinSound = (stores: PageStores): void => {
  afterPaint(() => void listen(stores).catch(() => {}));
};
