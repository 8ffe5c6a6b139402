import type { Exchange } from '../../domain/argument/exchange.ts';
import type { ClaimId } from '../../domain/deck.ts';
import type { Words } from '../../stores/words.ts';

/** @returns what the document does with the claim that was put and the one it gives for it, in one sentence. */
export const sentenceOn = (
  { form, claim }: Exchange,
  given: ClaimId,
  { words }: { readonly words: Words },
): string => words.rounds?.argument[given]?.[form === 'reply' ? 'answers' : 'contrasts'][claim] ?? '';
