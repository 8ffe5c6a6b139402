import { firstPatienceMs } from '../../live/line.ts';

const isOurs = (health: unknown): boolean =>
  Object(health).game === 'bubble-or-lab' && Object(health).live === true;

/**
 * @param health where the server of the game tells how it is.
 * @returns whether somebody answers for live sessions there, within `patienceMs`: a network that has fallen silent never
 * says that nobody does.
 */
export const hasServer = async (health: URL, patienceMs = firstPatienceMs): Promise<boolean> => {
  try {
    const answer = await fetch(health, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    const told: unknown = await answer.json();
    return isOurs(told);
  } catch {
    return false;
  }
};
