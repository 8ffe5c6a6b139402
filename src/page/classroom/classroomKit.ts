import type { Deck, TemptationTexts } from '../../domain/deck.ts';
import type { LessonsInWords } from '../../domain/lesson.ts';
import type { Words } from '../../stores/words.ts';
import type { enClassroom } from '../../text/enClassroom.ts';
import type { Say } from '../../text/translate.ts';
import type { RoomKit } from './createRoom.ts';

/** What the rooms of a teacher are told in. */
export interface ClassroomKit extends RoomKit {
  /** Gives a text of the classroom. */
  readonly say: Say<typeof enClassroom>;
  /** The number of the released deck that is spoken of, which may be another than the game on the table is of. */
  readonly edition: number;
  readonly deck: Deck;
  readonly words: Words;
  readonly lessons: LessonsInWords;
  readonly temptations: TemptationTexts;
}
