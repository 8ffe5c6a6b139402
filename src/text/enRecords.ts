import type { Message } from './message.ts';

/** What today's deal and the history say in English. */
export const enRecords = {
  'today.page': 'Today’s deal · Bubble or Lab',
  'history.page': 'Your games · Bubble or Lab',
  'today.about': 'The same twelve cards for everybody, one deal a day. The first game you finish counts.',
  'today.of': 'Today’s deal of {date}',
  'today.start': 'Play today’s deal',
  'today.ends': 'You have an unfinished game. It ends if you start today’s deal.',
  'today.keepGame': 'Keep my game',
  'today.result': 'Your result today',
  'today.result.points': 'Today’s deal: {points} of {maximum} points.',
  'today.first': 'This is your first result of the day: the one that counts.',
  'today.again': 'Play it once more',
  'today.again.note': 'You may play the same cards again. It will not count.',
  'today.next': 'The next one comes in {hours} h {minutes} min.',
  'today.nextInMinutes': 'The next one comes in {minutes} min.',
  'history.heading': 'Your games',
  'history.none': 'No game has been finished on this device yet. The last 30 will be listed here.',
  'history.note': 'The last 30 games, kept in this browser and nowhere else.',
  'history.notKept':
    'This browser could not keep all of these. What it did not keep is gone when you close the page.',
  'history.date': 'Finished',
  'history.of': '/ {n}',
  'history.pointsOf': '{points} of {maximum}',
  'history.line':
    'Points of your last {n} games, oldest to latest. Latest: {latest}. Best: {best}. The broken line is 0.',
  'history.lean.bubble': 'Bubble',
  'history.lean.aLittleBubble': 'a little Bubble',
  'history.lean.even': 'even',
  'history.lean.aLittleLab': 'a little Lab',
  'history.lean.lab': 'Lab',
  'history.erase': 'Erase this list',
  'history.erase.sure': 'All games on this list will be gone for good. Today’s result stays until tomorrow.',
  'history.erase.do': 'Erase',
  'history.erase.keep': 'Keep the list',
} as const satisfies Record<string, Message>;
