import type { Mishap, TableEvent } from '../tableState.ts';
import type { Balance } from './Balance.ts';
import type { Telling } from './telling.ts';

/** How long a bubble or a flask waits before something happens to it, in milliseconds. */
const suspenseMs = 210;

/** When something is to become of bubble and flask. */
export interface Occasion {
  readonly event: TableEvent;
  readonly isCalm: boolean;
}

/** What is only laid out again has happened long ago. */
const tellingOf = ({ event, isCalm }: Occasion): Telling => {
  if (event === 'laidOut') return 'past';
  return isCalm ? 'drawn' : 'moving';
};

/** What becomes of bubble and flask when a player was certain and wrong: it shows when the card has turned half over. */
export class Fates {
  readonly #balance: Balance;
  #due: { readonly mishap: Mishap; readonly inMs: number } | null = null;

  constructor(balance: Balance) {
    this.#balance = balance;
  }

  /** Lets a mishap happen, at once or soon; without one, bubble and flask are made whole. */
  foresee(mishap: Mishap | null, occasion: Occasion): void {
    const telling = tellingOf(occasion);
    this.#due = null;
    if (!mishap) this.#balance.restore(occasion.isCalm);
    else if (telling === 'moving') this.#due = { mishap, inMs: suspenseMs };
    else this.#balance.suffer(mishap, telling);
  }

  /** Whether something is about to happen. */
  get isPending(): boolean {
    return this.#due !== null;
  }

  /** Lets time pass. */
  advance(elapsedMs: number): void {
    if (!this.#due) return;
    const { mishap } = this.#due;
    const inMs = this.#due.inMs - elapsedMs;
    this.#due = inMs > 0 ? { mishap, inMs } : null;
    if (inMs <= 0) this.#balance.suffer(mishap, 'moving');
  }
}
