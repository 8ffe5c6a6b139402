import { html, type TemplateResult } from 'lit-html';
import { type Vote, votes } from '../../domain/session/phase.ts';
import type { ClaimReport, FurtherQuestion, Report, SurelyMistaken } from '../../domain/session/report.ts';
import { fewestForGain, type Swing } from '../../domain/session/swing.ts';
import { formatNumber } from '../../text/translate.ts';
import { sideName } from '../frame/sideName.ts';
import { claimText, type HostContext, inWords } from '../host/hostContext.ts';
import { beliefBands } from '../lesson/beliefBands.ts';
import { temptation } from '../lesson/temptation.ts';
import { voteBar } from '../lesson/voteBar.ts';

/** What can be done with a report. */
export interface ReportActions {
  readonly print: () => void;
  readonly download: () => void;
}

const votePart = (
  vote: Vote,
  { tallies, standings }: ClaimReport,
  context: HostContext,
): TemplateResult | null => {
  const [tally, standing] = [tallies[vote], standings[vote]];
  if (!tally || !standing) return null;
  const { right, total } = standing.all;
  return voteBar(context.say(`report.right.${vote}`, { n: right, total }), tally, context);
};

const swingOf = (swing: Swing, { say }: HostContext): string => {
  if (swing.kind === 'byPerson')
    return say('report.swing.byPerson', {
      gained: swing.wrongToRight,
      lost: swing.rightToWrong,
      right: swing.stayedRight,
      wrong: swing.stayedWrong,
    });
  const n = Math.round(Math.abs(swing.change) * 100);
  if (n === 0) return say('report.swing.same');
  return say(swing.change > 0 ? 'report.swing.up' : 'report.swing.down', { n });
};

/** Of fewer than five votes nothing is told. */
const gainOf = ({ gain, standings }: ClaimReport, { say }: HostContext): string | null => {
  if (gain !== null) return say('report.gain.is', { gain: formatNumber(gain, 2) });
  const { first, second } = standings;
  if (!first || !second || Math.min(first.all.total, second.all.total) < fewestForGain) return null;
  return say('report.gain.none');
};

const claimPart = (claim: ClaimReport, context: HostContext): TemplateResult => {
  const { say, words } = context;
  const { truth, swing, isContextShown } = claim;
  const told = inWords(truth.words, context);
  const gain = gainOf(claim, context);
  return html`
  <li class="report-claim">
    <h3 class="claim">${claimText(claim.claim, context)}</h3>
    <p>${sideName(truth.side, words)} <span class="passage">${truth.passage}</span> ${told?.why}</p>
    <div class="report-bars">
      ${votes.map((vote) => votePart(vote, claim, context))}
    </div>
    <p class="note">${swing ? swingOf(swing, context) : null}
      ${gain === null ? null : html`<span class="report-gain">${gain}</span>`}
      ${isContextShown ? say('report.context') : null}</p>
  </li>`;
};

const claimOn = (claims: readonly ClaimReport[], card: number): ClaimReport | undefined =>
  claims.find((each) => each.card === card);

const textOf = (claim: ClaimReport | undefined, context: HostContext): string =>
  claim ? claimText(claim.claim, context) : '';

const mistakenPart = ({ claims, surelyMistaken }: Report, context: HostContext): TemplateResult => {
  const { say } = context;
  const line = ({ card, certain, fairlySure }: SurelyMistaken): TemplateResult => {
    const claim = claimOn(claims, card);
    return html`
    <li><p>${textOf(claim, context)}</p><p class="note">${say('report.mistaken.count', { certain, fairlySure })}</p>
      ${claim ? temptation(claim.truth, context) : null}</li>`;
  };
  return html`<section><h2>${say('report.mistaken')}</h2>
    ${surelyMistaken.length === 0 ? html`<p>${say('report.mistaken.none')}</p>` : html`<ol>${surelyMistaken.map(line)}</ol>`}</section>`;
};

const furtherPart = ({ claims, further }: Report, context: HostContext): TemplateResult => {
  const { say } = context;
  const line = ({ card, reason }: FurtherQuestion): TemplateResult => html`
    <li><p><b>${say(`report.further.${reason}`)}</b></p><p>${textOf(claimOn(claims, card), context)}</p></li>`;
  return html`<section><h2>${say('report.further')}</h2>
    ${further.length === 0 ? html`<p>${say('report.further.none')}</p>` : html`<ol>${further.map(line)}</ol>`}</section>`;
};

const claimsPart = (report: Report, context: HostContext): TemplateResult => {
  const { say } = context;
  return html`
  <section><h2>${say('report.claims')}</h2>
    <ol class="report-claims">${report.claims.map((claim) => claimPart(claim, context))}</ol>
    <p class="note">${say('report.gain.meaning')}</p></section>
  ${mistakenPart(report, context)} ${furtherPart(report, context)}`;
};

/** @returns what a lesson came to, without names, with the ways to print it and to take it along as a file. */
export const reportPart = (report: Report, context: HostContext, actions: ReportActions): TemplateResult => {
  const { say, words } = context;
  return html`
  <article class="report">
    <h1 class="headline" tabindex="-1">${say('report.heading')}</h1>
    <p class="motion">${words.deck.motion}</p>
    ${report.participants === null ? null : html`<p class="note">${say('report.participants', { n: report.participants })}</p>`}
    <p class="note">${say('report.noNames')}</p>
    ${report.claims.length === 0 ? html`<p>${say('report.nobody')}</p>` : claimsPart(report, context)}
    ${
      report.beliefs
        ? html`<section><h2>${say('report.belief')}</h2>${beliefBands(report.beliefs, context)}
            <p class="note">${say('report.belief.note')}</p></section>`
        : null
    }
    <div class="buttons">
      <button class="button button--first" id="report-print" @click=${actions.print}>${say('report.print')}</button>
      <button class="button" id="report-csv" @click=${actions.download}>${say('report.csv')}</button>
    </div>
  </article>`;
};
