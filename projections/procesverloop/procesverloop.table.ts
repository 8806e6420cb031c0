import { Column, Entity, Index } from 'typeorm';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Aanbod } from '../../src/domain/traject/bundels.js';
import type { Alinea, Stap } from '../../src/domain/traject/traject-delen.js';
import { ReadRowEntity } from '../read-row.js';

/** One row per item of a procesverloop: a step or an alinea, in a year and a deeltraject. */
@Entity('rm_procesverloop_4')
@Index('rm_procesverloop_jaar', ['jaar'])
export class ProcesverloopRij extends ReadRowEntity {
  @Column({ type: 'int' }) jaar: number;
  @Column({ name: 'deeltraject_id', type: 'uuid', nullable: true }) deeltrajectId: string | null;
  /** From 0: the order in which the items of this year print, those of no deeltraject first. */
  @Column({ type: 'int' }) volgorde: number;
  @Column({ type: 'text' }) soort: 'STAP' | 'ALINEA';
  @Column({ type: 'text' }) id: string;
  @Column({ type: 'boolean' }) ingetrokken: boolean;
  @Column({ type: 'jsonb', nullable: true }) stap: Stap | null;
  @Column({ type: 'jsonb', nullable: true }) alinea: Alinea | null;
  /** Of a step: an alinea of this year and deeltraject tells of it, so it prints no sentence of its own. */
  @Column({ type: 'boolean' }) verteld: boolean;
  /** Of a step: the bundle by which it shares its sentence with others; else null. */
  @Column({ name: 'bundel_id', type: 'uuid', nullable: true }) bundelId: string | null;
  /** Of the last step of those that one sentence could tell and does not tell all of yet; else null. */
  @Column({ name: 'samen_te_drukken', type: 'jsonb', nullable: true })
  samenTeDrukken: Aanbod | null;
  /** Of an alinea: steps that changed after it was written; its wording no longer fits them. */
  @Column({ type: 'jsonb' }) achterhaald: readonly string[];
  /** Last registration of the very step or alinea. */
  @Column({ type: 'jsonb' }) bij: Vastgelegd;
}
