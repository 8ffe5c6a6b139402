import { beliefsOf } from './classBeliefs.ts';
import { countAnswered } from './classVotes.ts';
import { revealOnTable } from './reveal.ts';
import { presentIn, type Session } from './session.ts';
import { claimAsShown } from './shownCard.ts';
import type { CommonView, WallView } from './view.ts';

/** @returns what every page of the session shows. */
export const commonView = (session: Session): CommonView => ({
  moment: session.moment,
  cards: session.material.cards.length,
  language: session.settings.language,
  claim: claimAsShown(session),
});

/** @returns whether people have been given signs to look for, in the talk. */
export const isPairing = ({ moment, progress }: Session): boolean =>
  moment.phase === 'talk' && (progress[moment.card ?? -1]?.partners.size ?? 0) > 0;

/** @returns all that the projector may show now. */
export const wallView = (session: Session): WallView => ({
  ...commonView(session),
  code: session.settings.code,
  isLocked: session.isLocked,
  joined: presentIn(session).length,
  answered: countAnswered(session),
  isPairing: isPairing(session),
  reveal: revealOnTable(session),
  beliefs: session.moment.phase === 'ended' ? beliefsOf(session) : null,
});
