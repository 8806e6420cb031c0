import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/tokens.js';
import type { Dag } from '../../src/domain/dag.js';
import { ProcesverloopRij } from './procesverloop.table.js';

export interface GeplandeStappen {
  /** Planned steps whose last possible day is today or later, the soonest first. */
  readonly binnenkort: ProcesverloopRij[];
  /** Planned steps whose last possible day has passed, the latest first. */
  readonly voorbij: ProcesverloopRij[];
  /** How many there are of each, beyond the ones given. */
  readonly aantal: { readonly binnenkort: number; readonly voorbij: number };
}

/** Planned steps of these trajecten that have a date, whatever their year; at most `hoogstens` on each side of today. */
export class VraagGeplandeStappen extends Query<GeplandeStappen> {
  constructor(
    readonly trajectIds: readonly string[],
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
    return { binnenkort, voorbij, aantal: { binnenkort: vooruit, voorbij: achteruit } };
  }

  private kant(
    { trajectIds, vandaag, hoogstens }: VraagGeplandeStappen,
    welke: string,
    volgorde: 'ASC' | 'DESC',
  ): Promise<[ProcesverloopRij[], number]> {
    return (
      this.db
        .getRepository(ProcesverloopRij)
        .createQueryBuilder('rij')
        .where('rij.stream_id = any(:trajectIds)', { trajectIds: [...trajectIds] })
        .andWhere(`not rij.ingetrokken and rij.stap->>'status' = 'GEPLAND'`)
        // A step stands in the year of its logging and in that of its date: once is enough.
        .andWhere(`rij.jaar = (rij.stap->'gegevens'->>'jaar')::int`)
        .andWhere(welke, { vandaag })
        .orderBy(TOT, volgorde)
        .addOrderBy('rij.key', 'ASC')
        .limit(hoogstens)
        .getManyAndCount()
    );
  }
}

const WANNEER = `rij.stap->'gegevens'->'wanneer'`;
/** Its last possible day; of what is open at its end the first. */
const TOT = `coalesce(${WANNEER}->>'tot', ${WANNEER}->>'van')`;
