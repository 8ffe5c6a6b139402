import type { Seed } from '../../domain/random.ts';

/** What a teacher can do with a class that plays by link. */
export interface ByLinkActions {
  /** The address that opens the class's deal. */
  readonly addressOf: (seed: Seed) => string;
  /** Draws a deal for the class. */
  readonly make: () => void;
  /** Makes a QR code of the address. */
  readonly showCode: (address: string) => void;
  /** Takes the text in place of the one before; an empty one erases that. */
  readonly paste: (text: string) => void;
  readonly print: () => void;
}
