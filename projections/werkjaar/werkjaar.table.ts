import { Column, Entity } from 'typeorm';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { SoortKnoop } from '../../src/domain/werkjaar/werkjaar-delen.js';
import { ReadRowEntity } from '../read-row.js';

/** The year itself (soort JAAR) and, in reading order, the nodes of its tree that were not withdrawn. */
@Entity('rm_werkjaar_1')
export class WerkjaarRij extends ReadRowEntity {
  @Column({ type: 'int' }) jaar: number;
  /** 0 for the year itself. */
  @Column({ type: 'int' }) volgorde: number;
  @Column({ type: 'text' }) soort: SoortKnoop | 'JAAR';
  @Column({ type: 'text' }) id: string;
  @Column({ name: 'ouder_id', type: 'uuid', nullable: true }) ouderId: string | null;
  /** From 1; 0 for the year itself. */
  @Column({ type: 'int' }) diepte: number;
  /** '2.1.7'; null where nothing is numbered. */
  @Column({ type: 'text', nullable: true }) cijfers: string | null;
  /** Forced last segment of the number. */
  @Column({ type: 'int', nullable: true }) nummer: number | null;
  @Column({ type: 'text', nullable: true }) titel: string | null;
  @Column({ type: 'text', nullable: true }) werktitel: string | null;
  @Column({ type: 'text', nullable: true }) kop: string | null;
  @Column({ type: 'int', nullable: true }) niveau: number | null;
  @Column({ type: 'text', nullable: true }) tekst: string | null;
  /** Of the year itself: which importer filled it. */
  @Column({ name: 'import_versie', type: 'text', nullable: true }) importVersie: string | null;
  @Column({ type: 'jsonb' }) bij: Vastgelegd;
}
