import { isInSession } from '../../stores/session.ts';
import { contextOf, type ParticipantSight } from './participantSight.ts';

type Told = Pick<ParticipantSight, 'say' | 'language' | 'status' | 'view'>;

/**
 * @param before what the page showed before; null where it showed nothing.
 * @returns what a screen reader is told that neither the heading nor what was pressed tells: who one is in the session,
 * and the context once it is shown. Null where there is no such thing.
 */
export const announcementOf = (before: Told | null, { say, language, status, view }: Told): string | null => {
  if (!view || !isInSession(status)) return null;
  const isNew = !before?.view || !isInSession(before.status);
  if (isNew) return say('join.as', { name: view.name });
  const text = contextOf(view.claim, { language });
  return text && !contextOf(before.view?.claim ?? null, before) ? say('context.told', { text }) : null;
};
