/** What is served, and whether this reader may correct it; asked for once. */

let asked = null;

export function about(api) {
  asked ??= api.get('about', {}, 'what is served').catch(failure => {
    asked = null;
    throw failure;
  });
  return asked;
}
