import { fromJS, is } from 'immutable';

/** Whether two JSON-shaped values say the same; an absent field equals an undefined one. */
export const gelijk = (a: unknown, b: unknown): boolean => is(fromJS(kaal(a)), fromJS(kaal(b)));

const kaal = (waarde: unknown): unknown =>
  waarde === undefined ? undefined : (JSON.parse(JSON.stringify(waarde)) as unknown);
