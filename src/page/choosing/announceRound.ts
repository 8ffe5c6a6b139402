import type { ClaimId } from '../../domain/deck.ts';
import { claimOf } from '../../domain/deck.ts';
import { answerOutcomeOf } from '../../domain/outcomes/answerOutcome.ts';
import { checkOutcomeOf } from '../../domain/outcomes/checkOutcome.ts';
import type { AnswerRound } from '../../domain/rounds/answerRound.ts';
import type { CheckRound } from '../../domain/rounds/checkRound.ts';
import { claimOnTable } from '../../domain/rounds/round.ts';
import { sentenceOn } from '../answer/sentenceOn.ts';
import type { AnnounceRound, Told } from '../frame/announcement.ts';

const cardOf = (id: ClaimId, { words }: Told): string => words.deck.claims[id]?.card ?? '';

const ofPut = (round: AnswerRound, told: Told): string => {
  const { say } = told.words;
  const position = claimOnTable(round) ?? 0;
  const { form = 'reply', claim = '' } = round.exchanges[position] ?? {};
  const side = say(`side.${claimOf(told.deck, claim).side}`);
  const values = { n: position + 1, total: round.exchanges.length, side, claim: cardOf(claim, told) };
  return say(`announce.put.${form}`, values);
};

const ofAnswer = (round: AnswerRound, told: Told): string => {
  const { say } = told.words;
  const outcome = answerOutcomeOf(told.deck, round, round.answers.length - 1);
  const { isRight, points } = outcome;
  const given = isRight ? outcome.answer : (outcome.right[0] ?? '');
  const reason = sentenceOn(outcome, given, told);
  if (isRight) return say('announce.outcome.right', { n: points, reason });
  return say('announce.answer.wrong', { claim: cardOf(given, told), reason });
};

const ofFigure = (round: CheckRound, told: Told): string => {
  const { say, rounds } = told.words;
  const position = claimOnTable(round) ?? 0;
  const claim = round.checks[position]?.claim ?? '';
  const ask = rounds?.checks[claim]?.ask ?? '';
  return say('announce.figure', {
    n: position + 1,
    total: round.checks.length,
    claim: cardOf(claim, told),
    ask,
  });
};

const ofCheck = (round: CheckRound, told: Told): string => {
  const { say, rounds } = told.words;
  const { claim, isRight, points } = checkOutcomeOf(round, round.choices.length - 1);
  const text = rounds?.checks[claim];
  const reason = text?.why ?? '';
  if (isRight) return say('announce.outcome.right', { n: points, reason });
  return say('announce.check.wrong', { option: text?.options[0] ?? '', reason });
};

/** @returns what a screen reader is told of a round after sorting, as it stands now. */
export const announceRound: AnnounceRound = (round, told) => {
  if (round.kind === 'answer') return round.face === 'back' ? ofAnswer(round, told) : ofPut(round, told);
  return round.face === 'back' ? ofCheck(round, told) : ofFigure(round, told);
};
