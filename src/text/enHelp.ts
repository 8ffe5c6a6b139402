import type { Message } from './message.ts';

/** What the context and the first card, led by the hand, say in English. */
export const enHelp = {
  'guide.heading': 'One card, step by step',
  'guide.step': '{n} of {total}',
  'guide.claim':
    'This is a claim from one of two documents. Read it and ask yourself: whose case does it help there?',
  'guide.places':
    'Six places: left for Bubble, right for Lab. Further out means surer, with more to win and more to lose. Now drag the card, tap a place, or use the arrow keys and Enter.',
  'guide.turn':
    'The card has turned over: right or wrong, your points, and what the document does with the claim. All the others go the same way.',
  'guide.next': 'Next',
  'guide.skip': 'Skip',
  'guide.done': 'Got it',
  'guide.again': 'Show me on one card',
  'context.open': 'Context',
  'context.free': 'Looking costs no points.',
  'context.close': 'Close the context',
  'context.loading': 'Fetching the context …',
  'context.failed': 'The context did not load.',
  'context.told': 'Context: {text}',
} as const satisfies Record<string, Message>;
