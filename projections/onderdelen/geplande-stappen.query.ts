import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Dag } from '../../src/domain/dag.js';
import type { Kern, Stap } from '../../src/domain/traject/traject-delen.js';
import { OnderdeelRij } from './onderdelen.table.js';

export interface GeplandeStap {
  readonly trajectId: string;
  /** Title of its traject. */
  readonly traject: string;
  readonly stap: Stap;
}

export interface GeplandeStappen {
  /** Planned steps whose last possible day is today or later, the soonest first. */
  readonly binnenkort: readonly GeplandeStap[];
  /** Planned steps whose last possible day has passed, the latest first. */
  readonly voorbij: readonly GeplandeStap[];
  /** How many there are of each, beyond the ones given. */
  readonly aantal: { readonly binnenkort: number; readonly voorbij: number };
}

/** Planned steps that have a date, of all trajecten that were not withdrawn; at most `hoogstens` on each side of today. */
export class VraagGeplandeStappen extends Query<GeplandeStappen> {
  constructor(
    readonly vandaag: Dag,
    readonly hoogstens: number,
  ) {
    super();
  }
}

@QueryHandler(VraagGeplandeStappen)
export class VraagGeplandeStappenHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  async execute(vraag: VraagGeplandeStappen): Promise<GeplandeStappen> {
    const [binnenkort, vooruit] = await this.kant(vraag, `${TOT} >= :vandaag`, 'ASC');
    const [voorbij, achteruit] = await this.kant(vraag, `${TOT} < :vandaag`, 'DESC');
    const titels = await this.titels([...binnenkort, ...voorbij]);
    const stappen = (rijen: readonly OnderdeelRij[]): GeplandeStap[] =>
      rijen.map(({ vanId, deel }) => ({
        ...{ trajectId: vanId, traject: titels.get(vanId) ?? '', stap: deel as Stap },
      }));
    const aantal = { binnenkort: vooruit, voorbij: achteruit };
    return { binnenkort: stappen(binnenkort), voorbij: stappen(voorbij), aantal };
  }

  private kant(
    { vandaag, hoogstens }: VraagGeplandeStappen,
    welke: string,
    volgorde: 'ASC' | 'DESC',
  ): Promise<[OnderdeelRij[], number]> {
    return this.db
      .getRepository(OnderdeelRij)
      .createQueryBuilder('deel')
      .where(`deel.soort = 'STAP' and deel.stand = 'GEPLAND'`)
      .andWhere('not deel.ingetrokken and not deel.kernIngetrokken')
      .andWhere(welke, { vandaag })
      .orderBy(TOT, volgorde)
      .addOrderBy('deel.key', 'ASC')
      .limit(hoogstens)
      .getManyAndCount();
  }

  private async titels(stappen: readonly OnderdeelRij[]): Promise<ReadonlyMap<string, string>> {
    const streams = [...new Set(stappen.map(({ streamId }) => streamId))];
    const kernen = await this.db
      .getRepository(OnderdeelRij)
      .createQueryBuilder('deel')
      .where(`deel.streamId = any(:streams) and deel.soort = 'KERN'`, { streams })
      .getMany();
    return new Map(kernen.map(({ vanId, deel }) => [vanId, (deel as Kern).titel]));
  }
}

/** Its last possible day; of what is open at its end the first. */
const TOT = 'coalesce(deel.tot, deel.van)';
