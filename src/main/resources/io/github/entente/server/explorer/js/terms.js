/** The topics, acts and sources there are; asked for once. */

let asked = null;

export function terms(api) {
  asked ??= api.get('terms', {}, 'the topics and acts').catch(failure => {
    asked = null;
    throw failure;
  });
  return asked;
}
