/** Coarse dates as days, for queries that ask for days. */

export const firstDay = date => (date ? `${date}-01-01`.slice(0, 10) : '');

export function lastDay(date) {
  if (!date || date.length === 10) return date;
  const [year, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The filter's period as parameters of a query. */
export const period = state => ({ from: firstDay(state.get('from')), to: lastDay(state.get('to')) });
