import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import { tsquery, zoekwoordenIn } from './zoekwoorden.js';
import { BEGIN, EIND } from './woorden-in.js';
import { ZoekRij } from './zoek.table.js';

/** A piece of what was found; `raak`: it is a word that was asked for. */
export interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}

export interface Vondst extends Pick<
  ZoekRij,
  'categorie' | 'vanId' | 'soort' | 'id' | 'jaar' | 'titel' | 'ingetrokken'
> {
  /** The pieces of its text around what was found, its beginning where that was in its title alone; never HTML. */
  readonly fragment: readonly Stuk[];
}

export interface Vondsten {
  readonly vondsten: readonly Vondst[];
  /** How many there are of each kind, whichever kind was asked for. */
  readonly aantal: Readonly<Record<string, number>>;
}

export interface Zoekvraag {
  /** As it was typed. */
  readonly tekst: string;
  readonly soort?: string | undefined;
  readonly jaar?: number | undefined;
  readonly ookIngetrokken?: boolean | undefined;
  readonly hoogstens?: number | undefined;
}

const HOOGSTENS = 50;

/** Parts of any aggregate in which these words stand, the closest first. It has no past: words are found as they now are. */
export class VraagZoek extends Query<Vondsten> {
  constructor(readonly vraag: Zoekvraag) {
    super();
  }
}

@QueryHandler(VraagZoek)
export class VraagZoekHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  async execute({ vraag }: VraagZoek): Promise<Vondsten> {
    const zoek = await this.tsquery(vraag.tekst);
    if (!zoek) return { vondsten: [], aantal: {} };
    const table = this.db.getMetadata(ZoekRij).tableName;
    const values = [zoek, vraag.jaar ?? null, vraag.ookIngetrokken ?? false];
    const where = `woorden @@ v and ($2::int is null or jaar = $2) and ($3 or not ingetrokken)`;
    const from = `from ${table}, to_tsquery('simple', $1) v where ${where}`;
    const perSoort = await this.db.query<{ soort: string; n: number }[]>(
      `select soort, count(*)::int as n ${from} group by soort order by soort`,
      values,
    );
    const gevonden = await this.db.query<(Omit<Vondst, 'fragment'> & { fragment: string })[]>(
      `select categorie, van_id as "vanId", soort, id, jaar, titel, ingetrokken,
          ts_headline('dutch', tekst, v, $6) as fragment
        from (select *, ts_rank_cd(woorden, v) as rang ${from} and ($4::text is null or soort = $4)
          order by rang desc, tot desc nulls last, stream_id, key limit $5) as gevonden
        order by rang desc, tot desc nulls last, stream_id, key`,
      [...values, vraag.soort ?? null, vraag.hoogstens ?? HOOGSTENS, KOP],
    );
    return {
      vondsten: gevonden.map((een) => ({ ...een, fragment: stukken(een.fragment) })),
      aantal: Object.fromEntries(perSoort.map(({ soort, n }) => [soort, n])),
    };
  }

  private async tsquery(tekst: string): Promise<string> {
    const woorden = zoekwoordenIn(tekst);
    if (woorden.length === 0) return '';
    const rijen = await this.db.query<{ woord: string; stammen: string[] | null }[]>(
      `select woord, ts_lexize('dutch_stem', woord) as stammen from unnest($1::text[]) as woord`,
      [woorden.map(({ woord }) => woord)],
    );
    const stammen = new Map(rijen.map(({ woord, stammen: die }) => [woord, die ?? [woord]]));
    return tsquery(woorden, stammen);
  }
}

const KOP = `StartSel="${BEGIN}", StopSel="${EIND}", MaxFragments=2, MaxWords=18, MinWords=6, FragmentDelimiter=" … "`;

/** Between the marks of the database. */
function stukken(kop: string): Stuk[] {
  return kop
    .split(new RegExp(`(${BEGIN}[^${EIND}]*${EIND})`, 'u'))
    .filter(Boolean)
    .map((deel) =>
      deel.startsWith(BEGIN)
        ? { tekst: deel.slice(1, -1), raak: true }
        : { tekst: deel, raak: false },
    );
}
