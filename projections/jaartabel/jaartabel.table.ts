import { Column, Entity, Index } from 'typeorm';
import type { DoelBlok } from '../../src/domain/traject/waarden.js';
import type { Samen } from '../../src/domain/traject/bundels.js';
import type { Stap } from '../../src/domain/traject/traject-delen.js';
import { ReadRowEntity } from '../read-row.js';

export type Rij = 'DOEL' | 'PROCESVERLOOP' | 'STAND_VAN_ZAKEN' | 'LESSONS_LEARNED';

/** What a cell of the report consists of, piece by piece. */
export type Celdeel = {
  readonly id: string;
  /** Of the piece's last change. */
  readonly revisie: number;
  /** When that was registered: ISO 8601 in UTC milliseconds. */
  readonly op: string;
} & (
  | { readonly soort: 'DOEL'; readonly blok: DoelBlok }
  | { readonly soort: 'ALINEA' | 'STAND_VAN_ZAKEN' | 'LES'; readonly tekst: string }
  /** Prints by its own sentence; with `samen` in one with the others that have the same. */
  | { readonly soort: 'STAP'; readonly stap: Stap; readonly samen?: Samen }
);

/** One row per cell of a traject's table in a year's report. A cell that is still empty has no row. */
@Entity('rm_jaartabel_3')
@Index('rm_jaartabel_jaar', ['jaar'])
export class JaartabelRij extends ReadRowEntity {
  @Column({ type: 'int' }) jaar: number;
  @Column({ type: 'text' }) rij: Rij;
  /** Of a procesverloop that is a deeltraject's own; else null. */
  @Column({ name: 'deeltraject_id', type: 'uuid', nullable: true }) deeltrajectId: string | null;
  @Column({ name: 'deeltraject_naam', type: 'text', nullable: true })
  deeltrajectNaam: string | null;
  /** Order of the cells within the table. */
  @Column({ type: 'int' }) volgorde: number;
  @Column({ type: 'jsonb' }) delen: readonly Celdeel[];
}
