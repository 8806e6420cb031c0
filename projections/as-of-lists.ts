/** A list over all streams of a category as it stood: each is folded by itself, and only the page that is asked for is kept. */
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../src/database/database-tokens.js';
import type { DomainEvent } from '../src/domain/aggregate.js';
import { eindVanDag } from '../src/domain/kalender.js';
import { AsOfReader, type AsOf } from './as-of.js';
import type { Bladzijde, Fold, ReadRow } from './projection.js';
import { VoorvalRij } from './voorvallen/voorvallen.table.js';

/** Streams whose names are in memory at a time. */
const STREAMS = 500;

export interface AsOfPage<R> {
  /** All of them, where left out. */
  readonly bladzijde?: Bladzijde | undefined;
  /** Which rows; all that the fold makes, where left out. */
  readonly kiest?: (rij: R) => boolean;
  readonly compare: (a: R, b: R) => number;
}

@Injectable()
export class AsOfLists {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly reader: AsOfReader,
  ) {}

  /** Reads every stream of the fold's category once; holds one of them, and at most twice the rows up to the page's end. */
  async page<S, E extends DomainEvent, R extends ReadRow>(
    fold: Fold<S, E, R>,
    asOf: AsOf,
    { bladzijde, kiest = () => true, compare }: AsOfPage<R>,
  ): Promise<{ rijen: R[]; totaal: number }> {
    const most = bladzijde ? bladzijde.vanaf + bladzijde.limiet : Infinity;
    let kept: R[] = [];
    let totaal = 0;
    const trim = (): R[] => kept.sort(compare).slice(0, most);
    for await (const id of this.streams(fold.aggregate.categorie, asOf)) {
      const rows = (await this.reader.rows(fold, [id], asOf)).filter(kiest);
      totaal += rows.length;
      for (const row of rows) kept.push(row);
      if (kept.length >= 2 * most) kept = trim();
    }
    return { rijen: trim().slice(bladzijde?.vanaf ?? 0), totaal };
  }

  /** The ids of all streams of a category that there were by then, in their order. */
  private async *streams(categorie: string, asOf: AsOf): AsyncGenerator<string> {
    const [voor, na] = [`${categorie}-`, `${categorie}.`]; // '.' comes right after '-'
    for (let vorige = voor; ;) {
      const eerste = this.db
        .getRepository(VoorvalRij)
        .createQueryBuilder('feit')
        .select('feit.streamId', 'stream')
        .where(`feit.key = '0' and feit.streamId > :vorige and feit.streamId < :na`, { vorige, na })
        .orderBy('feit.streamId')
        .limit(STREAMS);
      if (asOf.klok === 'geregistreerd')
        eerste.andWhere('feit.op <= :einde', { einde: eindVanDag(asOf.dag).toISOString() });
      const streams = await eerste.getRawMany<{ stream: string }>();
      for (const { stream } of streams) yield stream.slice(voor.length);
      if (streams.length < STREAMS) return;
      vorige = streams.at(-1)!.stream;
    }
  }
}
