import { type Arrivals, arrivalsAt, rushIn } from '../../domain/session/rush.ts';
import type { HostView } from '../../domain/session/view.ts';
import type { HostDeskStore } from '../../stores/hostDesk.ts';
import type { Watched } from '../../stores/session.ts';

/**
 * Puts on the desk when many come in at once, unless the host has said that they are the class.
 *
 * @returns what ends it.
 */
export const watchRush = (view: Watched<HostView | null>, desk: HostDeskStore): (() => void) => {
  let people: HostView['people'] | null = null;
  let arrivals: Arrivals | null = null;
  return view.subscribe((now) => {
    // The people are the same ones until somebody comes or goes.
    if (!now || now.people === people) return;
    people = now.people;
    const nowMs = performance.now();
    arrivals = arrivalsAt(arrivals, people, nowMs);
    const { rush, trustsRush } = desk.getState();
    const found = trustsRush || rush !== null ? null : rushIn(arrivals, nowMs);
    if (found !== null) desk.setState({ rush: found });
  });
};
