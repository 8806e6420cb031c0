/** Which parts a list is of, and in which order: the same of rows in the table as of rows that were folded for the past. */
import type { SelectQueryBuilder } from 'typeorm';
import type { Dag } from '../../src/domain/dag.js';
import type { Onderdeelkeuze, Toestand } from './onderdelen.query.js';
import type { OnderdeelRij } from './onderdelen.table.js';

const GELIJK = ['categorie', 'soort', 'vanId', 'jaar', 'stand', 'ingetrokken'] as const;

/** The condition that the table is asked for, with `:dag`. */
const IN_SQL: Readonly<Record<Toestand, string>> = {
  NU: '(deel.van is null or deel.van <= :dag) and (deel.tot is null or deel.tot >= :dag)',
  VOORBIJ: 'deel.tot < :dag',
  LATER: 'deel.van > :dag and (deel.tot is null or deel.tot >= :dag)',
};

const IN_WOORD: Readonly<Record<Toestand, (rij: OnderdeelRij, dag: Dag) => boolean>> = {
  NU: ({ van, tot }, dag) => (van ?? dag) <= dag && (tot ?? dag) >= dag,
  VOORBIJ: ({ tot }, dag) => tot !== null && tot < dag,
  LATER: ({ van, tot }, dag) => van !== null && van > dag && (tot ?? dag) >= dag,
};

/** @param rijen a query of the table by the name `deel` */
export function kies(
  rijen: SelectQueryBuilder<OnderdeelRij>,
  keuze: Onderdeelkeuze,
): SelectQueryBuilder<OnderdeelRij> {
  for (const kolom of GELIJK)
    if (keuze[kolom] !== undefined)
      rijen.andWhere(`deel.${kolom} = :${kolom}`, { [kolom]: keuze[kolom] });
  const { toestand, personen } = keuze;
  if (toestand) rijen.andWhere(`(${IN_SQL[toestand.is]})`, { dag: toestand.dag });
  if (personen)
    rijen.orderBy('array_position(:personen::text[], deel.eigenaar)').setParameters({ personen });
  // The same order on every PostgreSQL: databases differ in their default collation.
  return rijen
    .addOrderBy('deel.titel COLLATE "und-x-icu"')
    .addOrderBy('deel.streamId')
    .addOrderBy('deel.key');
}

/** The same of a row that was folded. */
export const isGekozen =
  (keuze: Onderdeelkeuze) =>
  (rij: OnderdeelRij): boolean =>
    GELIJK.every((kolom) => keuze[kolom] === undefined || rij[kolom] === keuze[kolom]) &&
    (!keuze.toestand || IN_WOORD[keuze.toestand.is](rij, keuze.toestand.dag));

/** The same order of rows that were folded. */
export function opVolgorde({
  personen,
}: Pick<Onderdeelkeuze, 'personen'>): (a: OnderdeelRij, b: OnderdeelRij) => number {
  const plaats = new Map(personen?.map((id, index) => [id, index]));
  const van = ({ eigenaar }: OnderdeelRij): number => plaats.get(eigenaar ?? '') ?? plaats.size;
  return (a, b) => van(a) - van(b) || opTitel(a, b);
}

interface Betiteld {
  readonly titel: string | null;
  readonly streamId: string;
  readonly key: string;
}

/** By title, what has none last. */
export const opTitel = (a: Betiteld, b: Betiteld): number =>
  Number(a.titel === null) - Number(b.titel === null) ||
  TALEN.compare(a.titel ?? '', b.titel ?? '') ||
  opTekens(
    `${a.titel ?? ''}\n${a.streamId}\n${a.key}`,
    `${b.titel ?? ''}\n${b.streamId}\n${b.key}`,
  );

/** That of no language in particular, as the database's "und-x-icu". */
const TALEN = new Intl.Collator('und');
const opTekens = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
