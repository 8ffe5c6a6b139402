import { html, svg, type TemplateResult } from 'lit-html';
import { dayOfSeed } from '../../domain/day.ts';
import type { PlayedGame } from '../../stores/shelf.ts';
import { tagOf } from '../../text/languages.ts';
import { formatNumber } from '../../text/translate.ts';
import { bar } from '../frame/bar.ts';
import { resultsScreen } from '../results/results.ts';
import type { Snapshot } from '../snapshot.ts';
import { formatPlayed } from './playedAddress.ts';
import { spark, sparklineOf } from './sparkline.ts';

const dateOf = (
  ms: number,
  { words: { language } }: Snapshot,
  dateStyle: 'long' | 'medium' | 'short' = language === 'en' ? 'medium' : 'short',
): string => {
  const locale = language === 'en' ? 'en-GB' : tagOf[language];
  return new Intl.DateTimeFormat(locale, { dateStyle }).format(ms);
};

const pointsOf = ({ results: { points, maximum } }: PlayedGame, { words: { say } }: Snapshot): string =>
  say('history.pointsOf', { points, maximum });

const drawing = (games: readonly PlayedGame[], snapshot: Snapshot): TemplateResult | null => {
  const [latest] = games;
  if (!latest || games.length < 2) return null;
  const shares = games.map(({ results }) => results.points / results.maximum).toReversed();
  const { points, zero } = sparklineOf(shares);
  const best = games[games.length - 1 - shares.indexOf(Math.max(...shares))] ?? latest;
  const label = snapshot.words.say('history.line', {
    n: games.length,
    latest: pointsOf(latest, snapshot),
    best: pointsOf(best, snapshot),
  });
  return html`
  <figure class="spark">
    <svg viewBox=${`0 0 ${spark.width} ${spark.height}`} role="img" aria-label=${label}>
      <path class="spark-zero" d=${`M0 ${zero}H${spark.width}`} />
      <polyline class="spark-line" points=${points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ${points.map(({ x, y }) => svg`<circle class="dot" cx=${x} cy=${y} r="3.5" />`)}
    </svg>
    <figcaption class="note" aria-hidden="true">${label}</figcaption>
  </figure>`;
};

/** The day on which a game was finished; it leads to its results where the page has the deck it was dealt from. */
const wayTo = (played: PlayedGame, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  const date = dateOf(played.finishedAt, snapshot);
  if (played.edition !== snapshot.table.edition) return html`${date}`;
  const name = say('history.open', { date, points: pointsOf(played, snapshot) });
  return html`<a class="played-game" href=${formatPlayed(played.finishedAt)} aria-label=${name}>${date}</a>`;
};

const row = (played: PlayedGame, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  const { results, seed } = played;
  const day = dayOfSeed(seed) && say('title.today');
  return html`
  <tr>
    <th scope="row">${wayTo(played, snapshot)}${day ? html`<br /><span class="note">${day}</span>` : null}</th>
    <td><span class="number">${formatNumber(results.points)}</span> ${say('history.of', { n: results.maximum })}</td>
    <td>${say(`results.band.${results.discrimination}`)}</td>
    <td>${say(`history.lean.${results.lean}`)}</td>
  </tr>`;
};

const list = (games: readonly PlayedGame[], snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <div class="history-list">
    <table class="history">
      <caption class="unseen">${say('history.heading')}</caption>
      <thead><tr>
        <th scope="col">${say('history.date')}</th>
        <th scope="col">${say('results.sure.points')}</th>
        <th scope="col">${say('results.discrimination')}</th>
        <th scope="col">${say('results.lean')}</th>
      </tr></thead>
      <tbody>${games.map((each) => row(each, snapshot))}</tbody>
    </table>
  </div>`;
};

const focusOn = (id: string): void => document.getElementById(id)?.focus();

const erasing = ({ draft, actions, words: { say } }: Snapshot): TemplateResult => {
  const ask = (asks: 'erase' | null): void => {
    actions.draft({ asks });
    if (!asks) focusOn('erase');
  };
  const erase = (): void => {
    actions.eraseHistory();
    actions.draft({ asks: null });
    focusOn('history-heading');
  };
  if (draft.asks !== 'erase')
    return html`<div class="buttons"><button class="button" id="erase" @click=${() => ask('erase')}>${say('history.erase')}</button></div>`;
  return html`
  <div class="question" role="group" aria-labelledby="asked">
    <p id="asked" tabindex="-1">${say('history.erase.sure')}</p>
    <div class="buttons">
      <button class="button button--first" @click=${erase}>${say('history.erase.do')}</button>
      <button class="button" @click=${() => ask(null)}>${say('history.erase.keep')}</button>
    </div>
  </div>`;
};

const contents = (games: readonly PlayedGame[], snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  if (games.length === 0)
    return html`<p>${say('history.none')}</p>
      <div class="buttons"><button class="button button--first" id="history-play"
        @click=${() => snapshot.actions.goTo('title')}>${say('bar.home')}</button></div>`;
  return html`
    ${games.every(({ isKept }) => isKept) ? null : html`<p class="note" role="status">${say('history.notKept')}</p>`}
    ${drawing(games, snapshot)} ${list(games, snapshot)}
    <p class="note">${say('history.note')}</p> ${erasing(snapshot)}`;
};

const openedGame = ({ game, finishedAt }: PlayedGame, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  const date = dateOf(finishedAt, snapshot, 'long');
  return resultsScreen(
    { ...snapshot, table: { ...snapshot.table, game, challenge: null } },
    game,
    html`<h2 class="headline">${say('history.game', { date })}</h2>
      <p><a class="link" href="#history">${say('history.all')}</a></p>`,
  );
};

/** @returns the games that were finished on this device, or the one of them that is opened. */
export const historyScreen = (snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  const { opened } = snapshot.shelf;
  if (opened) return openedGame(opened, snapshot);
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('history.heading')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" id="history-heading" tabindex="-1">${say('history.heading')}</h1>
      ${contents(snapshot.shelf.history ?? [], snapshot)}
    </div></div>
  </main>`;
};
