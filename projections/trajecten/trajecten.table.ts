import { Column, Entity } from 'typeorm';
import type { Deeltraject, Kern, Resultaat } from '../../src/domain/traject/delen.js';
import type { Fase } from '../../src/domain/traject/waarden.js';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import { ReadRowEntity } from '../read-row.js';

/** One row per traject: its name and how it stands. */
@Entity('rm_trajecten_1')
export class TrajectRij extends ReadRowEntity {
  @Column({ type: 'text' }) titel: string;
  @Column({ type: 'text' }) fase: Fase;
  @Column({ type: 'boolean' }) ingetrokken: boolean;
  @Column({ type: 'jsonb' }) kern: Kern;
  /** Not withdrawn, in the order in which they were added. */
  @Column({ type: 'jsonb' }) deeltrajecten: readonly Deeltraject[];
  @Column({ type: 'jsonb' }) resultaten: readonly Resultaat[];
  /** Registration of the title's last change: the revision that `HernoemTraject` carries. */
  @Column({ type: 'jsonb' }) bij: Vastgelegd;
}
