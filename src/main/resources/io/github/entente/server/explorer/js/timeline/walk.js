/** One tab stop for all bars: the arrow keys go from one to the next, Home and End to the first and last, up and down between lanes. */

export function walk(svg) {
  const marks = [...svg.querySelectorAll('a[data-at]')].map(mark => ({ mark, at: Number(mark.dataset.at), lane: Number(mark.dataset.lane) }));
  const first = marks.find(({ lane }) => lane > 0) ?? marks[0];
  first?.mark.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', event => {
    const here = marks.find(({ mark }) => mark === document.activeElement);
    const next = here && target(event.key, here, marks);
    if (!next) return;
    event.preventDefault();
    marks.forEach(({ mark }) => mark.setAttribute('tabindex', '-1'));
    next.mark.setAttribute('tabindex', '0');
    next.mark.focus();
    next.mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function target(key, here, marks) {
  const lane = marks.filter(other => other.lane === here.lane);
  const at = lane.indexOf(here);
  switch (key) {
    case 'ArrowRight': return lane[at + 1];
    case 'ArrowLeft': return lane[at - 1];
    case 'Home': return lane[0];
    case 'End': return lane.at(-1);
    case 'ArrowDown': return nearest(here, marks, 1);
    case 'ArrowUp': return nearest(here, marks, -1);
    default: return null;
  }
}

/** Of the next lane that has any, the mark closest in time. */
function nearest(here, marks, step) {
  for (let lane = here.lane + step; lane >= 0 && lane <= 3; lane += step) {
    const there = marks.filter(other => other.lane === lane);
    if (there.length > 0) return there.reduce((best, one) => (Math.abs(one.at - here.at) < Math.abs(best.at - here.at) ? one : best));
  }
  return null;
}
