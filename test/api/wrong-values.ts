/** Requests to every operation of the API's description, with values that it does not ask for. */
import fc from 'fast-check';
import { nr } from '../support/namen.js';
import { PROEFBUUR, PROEFJAAR, PROEFTRAJECT } from './proef.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

export interface Operation {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: readonly Parameter[];
  /** A body that is accepted; undefined where none is asked for. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** As it goes over the line. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const LONG = 'ab '.repeat(2000);

/** What people, broken programs and attackers put where something else should be. */
const ODD: readonly unknown[] = [
  ...['', ' ', 'x', '0', '-1', '1.5', '1e999', '99999999999999999999', 'NaN', 'null', 'undefined'],
  ...["' or 1=1--", '"; drop table log.events; --', '<script>alert(1)</script>', '{{7*7}}', '$ne'],
  ...[
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\ud800',
    '\u202e',
    'é'.normalize('NFD'),
    '\r\nX-Kwaad: 1',
  ],
  ...[
    LONG,
    nr(404),
    nr(404).toUpperCase(),
    PROEFTRAJECT,
    PROEFBUUR,
    String(PROEFJAAR),
    '2024-02-30',
  ],
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, -0, 1e308, [], {}, [[]], [null], { toString: 1 }],
  ...[{ $gt: '' }, { length: -1 }, [nr(404)], { soort: 'x' }, 'team', 'enkele'],
];
const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const inText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** As an address has it; now and then as nobody may write it. */
const inAddress = fc
  .tuple(odd, fc.constantFrom('escaped', 'escaped', 'raw'))
  .map(([value, how]) => {
    const text = inText(value).toWellFormed();
    return how === 'escaped' ? encodeURIComponent(text) : text.replace(/[^!-~]/gu, '%');
  });

function pathOf({ path, parameters }: Operation): fc.Arbitrary<string> {
  const known: Readonly<Record<string, string>> = { id: PROEFTRAJECT, jaar: String(PROEFJAAR) };
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!);
  const values = fc.record(
    Object.fromEntries(
      inPath.map((name) => [name, fc.oneof(fc.constant(known[name] ?? ''), inAddress)]),
    ),
  );
  const asked = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const names = fc.constantFrom(...asked, 'op[a]', 'onbekend', '__proto__');
  const query = fc.array(fc.tuple(names, inAddress), { maxLength: 4 });
  return fc.tuple(values, query).map(([filled, pairs]) => {
    const address = path.replace(/\{(\w+)\}/gu, (_whole, name: string) => filled[name] ?? '');
    return [address, pairs.map(([name, value]) => `${name}=${value}`).join('&')]
      .filter(Boolean)
      .join('?');
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** The accepted body with one field, or one within a field, made odd, taken away or added; or something else altogether. */
function bodyOf(accepted: Fields): fc.Arbitrary<unknown> {
  const names = Object.keys(accepted);
  const name = fc.constantFrom(...names, '__proto__', 'constructor', 'revisie', 'onbekend');
  const other = fc.tuple(name, odd).map(([field, value]) => ({ ...accepted, [field]: value }));
  const without = name.map((field) =>
    Object.fromEntries(Object.entries(accepted).filter(([each]) => each !== field)),
  );
  const deeper = fc.tuple(name, name, odd).map(([field, within, value]) => {
    const { [field]: held } = accepted;
    const isSet = typeof held === 'object' && held !== null;
    return { ...accepted, [field]: isSet ? { ...held, [within]: value } : [held, value] };
  });
  return fc.oneof(
    { weight: 4, arbitrary: other },
    { weight: 2, arbitrary: deeper },
    { weight: 1, arbitrary: without },
    { weight: 1, arbitrary: odd },
  );
}

const KEYS = ['', 'geen-id', nr(9), `${nr(9)},${nr(8)}`];
const TYPES = ['application/json', 'application/json', 'application/json', 'text/plain', 'x'];

/** @returns one request after the other, odd in one way or another */
export function wrongRequest(operation: Operation): fc.Arbitrary<Sent> {
  const { method, body: accepted } = operation;
  if (accepted === undefined)
    return pathOf(operation).map((path) => ({ method, path, headers: {}, body: undefined }));
  const headers = fc.record({
    'idempotency-key': fc.oneof(fc.uuid(), fc.uuid(), fc.constantFrom(...KEYS)),
    'content-type': fc.constantFrom(...TYPES),
  });
  const cut = fc.constantFrom(false, false, false, false, true);
  return fc.tuple(bodyOf(accepted), headers, cut).map(([value, given, isCut]) => {
    const text = JSON.stringify(value) ?? '';
    return { method, path: operation.path, headers: given, body: isCut ? text.slice(0, -1) : text };
  });
}
