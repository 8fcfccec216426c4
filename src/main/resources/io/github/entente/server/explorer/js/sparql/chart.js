/** An answer as bars or a line: what is no number names what is counted. */

import { colour, onTheme } from '../colours.js';
import { h, visible } from '../dom.js';
import { chart as library } from '../libraries.js';
import { nameOf, thing } from '../names.js';
import { isNumber } from './results.js';

const MOST = 60;
const NAMING = 3;
const LONGEST = 60;
const COLOURS = ['statement', 'meeting', 'deed', 'tone-warm', 'tone-cool'];

/** What a chart of this answer would show, or null if there is nothing to count. */
export function charted({ columns, rows }) {
  const numbers = columns.filter(column => rows.some(row => isNumber(row[column])) && rows.every(row => !row[column] || isNumber(row[column])));
  const of = columns.filter(column => !numbers.includes(column)).slice(0, NAMING);
  return rows.length > 0 && numbers.length > 0 && of.length > 0 ? { of, numbers } : null;
}

const DATE = /^-?\d{4}(-\d\d){0,2}/;

export async function chart(answer, place) {
  const { of, numbers } = charted(answer);
  const Chart = await library();
  const rows = answer.rows.slice(0, MOST);
  const name = value => (value?.type === 'uri' && thing(value.value) ? nameOf(value.value) : visible(value?.value.replace(/^https?:.*[/#]/, '') ?? ''));
  const label = row => of.map(column => name(row[column])).filter(Boolean).join(' · ').slice(0, LONGEST);
  const overTime = of.length === 1 && rows.every(row => DATE.test(row[of[0]]?.value ?? ''));
  const canvas = h('canvas', { role: 'img', 'aria-label': `${numbers.join(', ')} by ${of.join(', ')}; the table tells the same` });
  place.append(h('div.chart-of-answer.card', {}, canvas), answer.rows.length > MOST ? h('p', {}, h('small', {}, `The first ${MOST} of ${answer.rows.length} rows.`)) : '');
  const options = () => ({
    animation: false, responsive: true, maintainAspectRatio: false, indexAxis: overTime ? 'x' : 'y', color: colour('ink'),
    scales: Object.fromEntries(['x', 'y'].map(axis => [axis, { ticks: { color: colour('soft'), autoSkip: (axis === 'x') === overTime || axis === 'x' }, grid: { color: colour('line') } }])),
    plugins: { legend: { labels: { color: colour('ink') } } },
  });
  canvas.parentElement.classList.add(overTime ? 'wide' : rows.length > 20 ? 'long' : 'short');
  const drawn = new Chart(canvas, {
    type: overTime ? 'line' : 'bar',
    data: {
      labels: rows.map(label),
      datasets: numbers.map((column, at) => ({
        label: column, data: rows.map(row => (row[column] ? Number(row[column].value) : null)),
        backgroundColor: colour(COLOURS[at % COLOURS.length]), borderColor: colour(COLOURS[at % COLOURS.length]), borderWidth: 2,
      })),
    },
    options: options(),
  });
  const end = onTheme(() => {
    drawn.options = options();
    drawn.update();
  });
  return () => {
    end();
    drawn.destroy();
  };
}
