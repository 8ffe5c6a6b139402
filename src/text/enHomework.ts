import type { Message } from './message.ts';

/** What a student reads who plays for a class, in English. */
export const enHomework = {
  'invitation.heading': 'A game for your class',
  'invitation.lead':
    'Everybody in your class gets these twelve claims, from two documents of 2024. Whose case does each one help? Two short rounds follow.',
  'invitation.takes': 'It takes about ten minutes, and there is no clock.',
  'invitation.end':
    'At the end you get a result link. Send it back to whoever gave you this. It carries your moves and no name.',
  'invitation.play': 'Play',
  'invitation.begun': 'You have begun this game.',
  'invitation.played': 'You have played this deal. This is the result of your first game: the one to send.',
  'invitation/damaged':
    'A character of the link was lost or changed on the way. Copy the whole link once more, or ask for it again.',
  'invitation/newer':
    'This link was made by a newer version of the game. Load the page again to get that version.',
  'handIn.heading': 'Send your result back',
  'handIn.lead':
    'Copy the link and send it to whoever gave you this game. It carries your moves and no name; the points are counted again from them.',
  'handIn.belief':
    'Also tell where I stood, before and after. Whoever opens my link can see it; of the class it is shown only as a whole, from five answers up.',
  'handIn.message': 'My game of Bubble or Lab:',
  'handIn.text': 'Your result, to send back',
  'handIn.copy': 'Copy my result',
} as const satisfies Record<string, Message>;

/** What another language says there: one that lacks a text does not compile. */
export type HomeworkTexts = Readonly<Record<keyof typeof enHomework, Message>>;
