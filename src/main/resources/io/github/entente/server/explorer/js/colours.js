/** The style sheet's colours, for what is drawn without it. */

export const TONES = ['hostile', 'cool', 'neutral', 'warm', 'friendly'];

/** The step of the scale a tone between -10 and 10 falls into. */
export const toneName = tone => ((tone ?? null) === null ? 'neutral'
  : tone <= -5 ? 'hostile' : tone <= -1 ? 'cool' : tone < 1 ? 'neutral' : tone < 5 ? 'warm' : 'friendly');

/** A custom property of the style sheet, as it is now. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Calls back when the reader's system turns dark or light; gives what ends that. */
export function onTheme(listener) {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}
