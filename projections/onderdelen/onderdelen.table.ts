import { Column, Entity, Index } from 'typeorm';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Dag, Uuid } from '../../src/domain/dag.js';
import { ReadRowEntity } from '../read-row.js';

/**
 * One row per part of each stream, withdrawn ones too: what lists, registers and calendars select by stands in columns, the
 * part itself beside them. `streamId` is the stream's whole name, `key` is 'STAP/<id>'.
 */
@Entity('rm_onderdelen_1')
@Index('rm_onderdelen_stand', ['soort', 'stand', 'tot'])
@Index('rm_onderdelen_jaar', ['soort', 'jaar'])
export class OnderdeelRij extends ReadRowEntity {
  @Column({ type: 'text' }) categorie: string;
  /** Of its aggregate: a traject's id, or a year in digits. */
  @Column({ name: 'van_id', type: 'text' }) vanId: string;
  @Column({ type: 'text' }) soort: string;
  @Column({ type: 'text' }) id: string;
  @Column({ type: 'text', nullable: true }) titel: string | null;
  @Column({ type: 'int', nullable: true }) jaar: number | null;
  /** First and last day that it can be about. */
  @Column({ type: 'text', nullable: true }) van: Dag | null;
  @Column({ type: 'text', nullable: true }) tot: Dag | null;
  @Column({ type: 'text', nullable: true }) eigenaar: Uuid | null;
  /** A code, such as GEPLAND. */
  @Column({ type: 'text', nullable: true }) stand: string | null;
  @Column({ type: 'boolean' }) ingetrokken: boolean;
  /** The whole that it is a part of was withdrawn. */
  @Column({ name: 'kern_ingetrokken', type: 'boolean' }) kernIngetrokken: boolean;
  @Column({ type: 'jsonb' }) deel: object;
  /** Its last registration. */
  @Column({ type: 'jsonb' }) bij: Vastgelegd;
}
