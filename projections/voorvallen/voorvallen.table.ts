import { Column, Entity, Index } from 'typeorm';
import type { Actor } from '../../src/domain/aggregate.js';
import type { Uuid } from '../../src/domain/dag.js';
import type { DeelSleutel } from '../../src/domain/deelsoort.js';
import { ReadRowEntity } from '../read-row.js';

/**
 * One row per registered fact, without a word of what it says: who did what when, and to which parts. What a part said before
 * and after, a fold of its stream tells. `streamId` is the stream's whole name, `key` the revision.
 */
@Entity('rm_voorvallen_2')
@Index('rm_voorvallen_positie', ['positie'])
@Index('rm_voorvallen_command', ['commandId'])
export class VoorvalRij extends ReadRowEntity {
  @Column({ name: 'event_id', type: 'uuid' }) eventId: Uuid;
  @Column({ type: 'text' }) categorie: string;
  @Column({ type: 'int' }) revisie: number;
  /** Order over all streams, in this log: a decimal, for sorting alone. */
  @Column({ type: 'bigint' }) positie: string;
  @Column({ type: 'text' }) type: string;
  @Column({ type: 'uuid' }) actor: Uuid;
  @Column({ name: 'soort_actor', type: 'text' }) soortActor: Actor['soort'];
  /** Registration instant, ISO 8601 in UTC milliseconds. */
  @Column({ type: 'text' }) op: string;
  @Column({ name: 'command_id', type: 'uuid' }) commandId: Uuid;
  @Column({ name: 'correlation_id', type: 'uuid' }) correlationId: Uuid;
  /** The parts that it touched: ['STAP/<id>']. */
  @Column({ type: 'jsonb' }) delen: readonly DeelSleutel[];
}
