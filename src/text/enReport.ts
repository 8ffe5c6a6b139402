import type { Message } from './message.ts';

/** What the report on a lesson says in English. */
export const enReport = {
  'report.heading': 'Report on the lesson',
  'report.nobody': 'No votes were counted, so there is nothing to report.',
  'report.noNames': 'No names: nothing here says who voted how.',
  'report.participants': { one: '{n} person took part.', other: '{n} people took part.' },
  'report.claims': 'Claim by claim',
  'report.right.first': 'Before talking: {n} of {total} right',
  'report.right.second': 'After talking: {n} of {total} right',
  'report.voted.first': 'Before talking: {place}',
  'report.voted.second': 'After talking: {place}',
  'report.swing.byPerson':
    'From wrong to right: {gained}. From right to wrong: {lost}. Stayed right: {right}. Stayed wrong: {wrong}.',
  'report.swing.up': 'Right votes: up by {n} points of a hundred.',
  'report.swing.down': 'Right votes: down by {n} points of a hundred.',
  'report.swing.same': 'As many right as before, in parts of the class.',
  'report.gain': 'Normalised gain',
  'report.gain.is': 'Normalised gain: {gain}',
  'report.gain.none': 'Normalised gain: no room to gain',
  'report.gain.meaning':
    'Normalised gain is what the class gained, as a part of what there was to gain: 1 if all were right after the talk, 0 if no more than before, below 0 if fewer (Hake 1998). It is told from five votes up.',
  'report.context': 'The context was shown.',
  'report.mistaken': 'Most surely mistaken before talking',
  'report.mistaken.none': 'Before talking nobody was sure and wrong, as far as it was asked.',
  'report.mistaken.count': 'certain and wrong: {certain}, fairly sure and wrong: {fairlySure}',
  'report.belief': 'Where the class stands',
  'report.belief.before': 'Before',
  'report.belief.after': 'After',
  'report.belief.withheld': 'Fewer than five answers: not shown, so that nobody can be told apart.',
  'report.belief.shift':
    'Of those who answered twice, {problem} moved towards “it is a problem”, {noProblem} towards “it is not”, {stayed} stayed.',
  'report.belief.note': 'Asked, never scored: it has no right answer.',
  'report.band.0': 'It is a problem',
  'report.band.1': 'Rather a problem',
  'report.band.2': 'In the middle',
  'report.band.3': 'Rather not',
  'report.band.4': 'It is not',
  'report.further': 'Questions to take further',
  'report.further.none': 'None stands out: after the talk most were right, and nobody was certain and wrong.',
  'report.further.movedAway':
    'Fewer were right after the talk than before. What was said that convinced them?',
  'report.further.stillMistaken': 'Few saw it, even after the talk. What in the claim points the other way?',
  'report.further.stillSplit': 'The class stayed split. Which words does each side lean on?',
  'report.further.surelyMistaken':
    'Most were right, but somebody was certain and wrong. What made it so tempting?',
  'report.print': 'Print',
  'report.csv': 'Download as CSV',
  'report.file': 'bubble-or-lab-lesson.csv',
  'csv.claim': 'Claim',
  'csv.side': 'Side',
  'csv.votes.first': 'Votes before',
  'csv.right.first': 'Right before',
  'csv.share.first': 'Right before, %',
  'csv.sureShare.first': 'Right before among the sure, %',
  'csv.votes.second': 'Votes after',
  'csv.right.second': 'Right after',
  'csv.share.second': 'Right after, %',
  'csv.sureShare.second': 'Right after among the sure, %',
  'csv.wrongToRight': 'From wrong to right',
  'csv.rightToWrong': 'From right to wrong',
  'csv.withheld': 'withheld',
} as const satisfies Record<string, Message>;

/** What another language says there: one that lacks a text does not compile. */
export type ReportPageTexts = Readonly<Record<keyof typeof enReport, Message>>;
