import type { PageStores } from '../page/snapshot.ts';
import { cuesFor, type Heard } from '../sound/pickCue.ts';
import { createSpeaker } from '../sound/speaker.ts';

/** Has whatever happens on the table be heard, from now on. */
export const listen = ({ game, hand, settings }: PageStores): void => {
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
