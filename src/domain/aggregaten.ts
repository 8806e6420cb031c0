/** Every aggregate, a line each: what else must know them all (log, undo, as-of, history, search, borders) starts here. */
import type { Decide, DomainEvent } from './aggregate.js';
import type { DeelSleutel, Deelsoort, Teruggezet } from './deelsoort.js';
import { samenwerkingsverband } from './samenwerkingsverband/samenwerkingsverband.js';
import { sleutel } from './staat.js';
import { gewistDeel, isTekstGewist, type TekstGewist } from './tekst-gewist.js';
import { trajectAggregaat } from './traject/traject-aggregaat.js';
import { werkjaarAggregaat } from './werkjaar/werkjaar-aggregaat.js';

/** By the prefix of their streams. */
export const AGGREGATEN = {
  traject: trajectAggregaat,
  werkjaar: werkjaarAggregaat,
  samenwerkingsverband,
} as const;

export type Categorie = keyof typeof AGGREGATEN;
export const CATEGORIEEN = Object.keys(AGGREGATEN) as Categorie[];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the events are asked for
type FeitenVan<A> = A extends { maakOngedaan: Decide<any, any, infer E> } ? E : never;

/** Every fact that can stand in the log. */
export type LogEvent = FeitenVan<(typeof AGGREGATEN)[Categorie]>;

/** What a kind of part says of itself; each kind is of one aggregate. Undefined for what is no kind. */
export function deelsoort(soort: string): Deelsoort<unknown> | undefined {
  return SOORTEN.get(soort);
}

const SOORTEN = new Map(
  Object.values(AGGREGATEN).flatMap(({ soorten }) =>
    Object.entries(soorten as Readonly<Record<string, Deelsoort<unknown>>>),
  ),
);

/** The aggregate whose parts are of this kind; undefined for what is no kind. */
export const categorieVanSoort = (soort: string): Categorie | undefined =>
  CATEGORIEEN.find((categorie) => Object.hasOwn(AGGREGATEN[categorie].soorten, soort));

/** Every kind of part that there is, by aggregate. */
export const DEELSOORTEN: readonly string[] = CATEGORIEEN.flatMap((categorie) =>
  Object.keys(AGGREGATEN[categorie].soorten),
);

/** The parts that a fact is about. */
export function delenVanFeit(categorie: Categorie, { type, data }: DomainEvent): DeelSleutel[] {
  const { onderdelen } = data as Partial<Teruggezet['data']>;
  return (
    onderdelen?.map(({ soort, id }) => sleutel(soort, id)) ?? [
      deelVanTekst(categorie, { type, data }, ''),
    ]
  );
}

/**
 * The part to which a text in a fact belongs.
 * @param pad JSON pointer in the fact's data: '/tekst', '/onderdelen/0/was/titel'
 */
export function deelVanTekst(
  categorie: Categorie,
  { type, data }: DomainEvent,
  pad: string,
): DeelSleutel {
  if (isTekstGewist({ type })) return gewistDeel(data as TekstGewist['data']);
  const terug = (data as Partial<Teruggezet['data']>).onderdelen?.[Number(pad.split('/')[2])];
  if (terug) return sleutel(terug.soort, terug.id);
  const delen = AGGREGATEN[categorie].tekstDeel as Readonly<
    Record<string, (data: object) => DeelSleutel>
  >;
  const deel = delen[type];
  if (!deel) throw new Error(`no part for the text of ${type}`);
  return deel(data);
}
