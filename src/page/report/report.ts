import { html, type TemplateResult } from 'lit-html';
import { type Vote, votes } from '../../domain/session/phase.ts';
import type { ClaimReport, FurtherQuestion, Report, SurelyMistaken } from '../../domain/session/report.ts';
import { fewestForGain, type Swing } from '../../domain/session/swing.ts';
import { formatNumber } from '../../text/translate.ts';
import { sideName } from '../frame/sideName.ts';
import { claimText, type HostKit, inWords } from '../host/hostKit.ts';
import { beliefBands } from '../lesson/beliefBands.ts';
import { temptation } from '../lesson/temptation.ts';
import { voteBar } from '../lesson/voteBar.ts';

/** What can be done with a report. */
export interface ReportActions {
  readonly print: () => void;
  readonly download: () => void;
}

const votePart = (vote: Vote, { tallies, standings }: ClaimReport, kit: HostKit): TemplateResult | null => {
  const [tally, standing] = [tallies[vote], standings[vote]];
  if (!tally || !standing) return null;
  const { right, total } = standing.all;
  return voteBar(kit.say(`report.right.${vote}`, { n: right, total }), tally, kit);
};

const swingOf = (swing: Swing, { say }: HostKit): string => {
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
const gainOf = ({ gain, standings }: ClaimReport, { say }: HostKit): string | null => {
  if (gain !== null) return say('report.gain.is', { gain: formatNumber(gain, 2) });
  const { first, second } = standings;
  if (!first || !second || Math.min(first.all.total, second.all.total) < fewestForGain) return null;
  return say('report.gain.none');
};

const claimPart = (claim: ClaimReport, kit: HostKit): TemplateResult => {
  const { say, words } = kit;
  const { truth, swing, isContextShown } = claim;
  const told = inWords(truth.words, kit);
  const gain = gainOf(claim, kit);
  return html`
  <li class="report-claim">
    <h3 class="claim">${claimText(claim.claim, kit)}</h3>
    <p>${sideName(truth.side, words)} <span class="passage">${truth.passage}</span> ${told?.why}</p>
    <div class="report-bars">
      ${votes.map((vote) => votePart(vote, claim, kit))}
    </div>
    <p class="note">${swing ? swingOf(swing, kit) : null}
      ${gain === null ? null : html`<span class="report-gain">${gain}</span>`}
      ${isContextShown ? say('report.context') : null}</p>
  </li>`;
};

const claimOn = (claims: readonly ClaimReport[], card: number): ClaimReport | undefined =>
  claims.find((each) => each.card === card);

const textOf = (claim: ClaimReport | undefined, kit: HostKit): string =>
  claim ? claimText(claim.claim, kit) : '';

const mistakenPart = ({ claims, surelyMistaken }: Report, kit: HostKit): TemplateResult => {
  const { say } = kit;
  const line = ({ card, certain, fairlySure }: SurelyMistaken): TemplateResult => {
    const claim = claimOn(claims, card);
    return html`
    <li><p>${textOf(claim, kit)}</p><p class="note">${say('report.mistaken.count', { certain, fairlySure })}</p>
      ${claim ? temptation(claim.truth, kit) : null}</li>`;
  };
  return html`<section><h2>${say('report.mistaken')}</h2>
    ${surelyMistaken.length === 0 ? html`<p>${say('report.mistaken.none')}</p>` : html`<ol>${surelyMistaken.map(line)}</ol>`}</section>`;
};

const furtherPart = ({ claims, further }: Report, kit: HostKit): TemplateResult => {
  const { say } = kit;
  const line = ({ card, reason }: FurtherQuestion): TemplateResult => html`
    <li><p><b>${say(`report.further.${reason}`)}</b></p><p>${textOf(claimOn(claims, card), kit)}</p></li>`;
  return html`<section><h2>${say('report.further')}</h2>
    ${further.length === 0 ? html`<p>${say('report.further.none')}</p>` : html`<ol>${further.map(line)}</ol>`}</section>`;
};

const claimsPart = (report: Report, kit: HostKit): TemplateResult => {
  const { say } = kit;
  return html`
  <section><h2>${say('report.claims')}</h2>
    <ol class="report-claims">${report.claims.map((claim) => claimPart(claim, kit))}</ol>
    <p class="note">${say('report.gain.meaning')}</p></section>
  ${mistakenPart(report, kit)} ${furtherPart(report, kit)}`;
};

/** @returns what a lesson came to, without names, with the ways to print it and to take it along as a file. */
export const reportPart = (report: Report, kit: HostKit, actions: ReportActions): TemplateResult => {
  const { say, words } = kit;
  return html`
  <article class="report">
    <h1 class="headline" tabindex="-1">${say('report.heading')}</h1>
    <p class="motion">${words.deck.motion}</p>
    ${report.participants === null ? null : html`<p class="note">${say('report.participants', { n: report.participants })}</p>`}
    <p class="note">${say('report.noNames')}</p>
    ${report.claims.length === 0 ? html`<p>${say('report.nobody')}</p>` : claimsPart(report, kit)}
    ${
      report.beliefs
        ? html`<section><h2>${say('report.belief')}</h2>${beliefBands(report.beliefs, kit)}
            <p class="note">${say('report.belief.note')}</p></section>`
        : null
    }
    <div class="buttons">
      <button class="button button--first" id="report-print" @click=${actions.print}>${say('report.print')}</button>
      <button class="button" id="report-csv" @click=${actions.download}>${say('report.csv')}</button>
    </div>
  </article>`;
};
