/** A read model of the tests' own, as small as one can be: a row a traject with its title. What the engine does shows on it. */
import { Column, Entity } from 'typeorm';
import type { Projection } from '../../../projections/projection.js';
import { ReadRowEntity } from '../../../projections/read-row.js';
import { trajecten } from '../../../projections/onderdelen/trajecten.fold.js';
import type { Vastgelegd } from '../../../src/domain/aggregate.js';
import type { TrajectEvent } from '../../../src/domain/traject/traject-events.js';
import { traject, type TrajectStaat } from '../../../src/domain/traject/traject.js';

@Entity('rm_titels_1')
export class TitelRij extends ReadRowEntity {
  @Column({ type: 'text' }) titel: string;
  @Column({ type: 'boolean' }) ingetrokken: boolean;
  @Column({ type: 'jsonb' }) bij: Vastgelegd;
}

export const titels: Projection<TrajectStaat, TrajectEvent, TitelRij> = {
  name: 'titels',
  version: 1,
  aggregate: traject,
  entity: TitelRij,
  onPoison: 'park',
  rows: (staat, streamId) =>
    trajecten
      .rows(staat, streamId)
      .map(({ key, titel, ingetrokken, bij }) => ({ streamId, key, titel, ingetrokken, bij })),
};
