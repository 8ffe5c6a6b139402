import type { TemplateResult } from 'lit-html';
import { sortOutcomesOf } from '../../domain/outcomes/sortOutcome.ts';
import type { SortRound } from '../../domain/rounds/sortRound.ts';
import { perfectRound } from '../frame/perfectRound.ts';
import type { Snapshot } from '../snapshot.ts';
import { costOfCertain } from './costOfCertain.ts';

/** @returns what stands under the points of the turned card: what a first certain mistake teaches, or that all were right. */
export const remark = (snapshot: Snapshot, round: SortRound): TemplateResult | null =>
  costOfCertain(snapshot, round) ??
  perfectRound(sortOutcomesOf(snapshot.deck, round), round.claims.length, snapshot);
