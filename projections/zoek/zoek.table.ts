import { Column, Entity, Index } from 'typeorm';
import type { Dag } from '../../src/domain/dag.js';
import { ReadRowEntity } from '../read-row.js';

/** Without accents, as a query is too; immutable, so that a column may be made of it (PostgreSQL's `unaccent` is not). */
const zonderAccent = (sql: string): string =>
  String.raw`regexp_replace(normalize(${sql}, NFKD), U&'[\0300-\036f]', '', 'g')`;

const ALLES = zonderAccent(`titel || ' ' || tekst`);

/** Dutch stems, and the words as they stand for what a stemmer breaks: names, codes, beginnings of words. */
const WOORDEN = [
  `setweight(to_tsvector('simple'::regconfig, ${zonderAccent('titel')}), 'A')`,
  `setweight(to_tsvector('dutch'::regconfig, ${ALLES}), 'B')`,
  `setweight(to_tsvector('simple'::regconfig, ${ALLES}), 'C')`,
].join(' || ');

/**
 * One row per part that holds words of a person, withdrawn ones too. `streamId` is the stream's whole name, `key` 'LES/<id>'.
 * Erasing a part's words leaves a row without them, or none.
 */
@Entity('rm_zoek_1')
@Index('rm_zoek_woorden', ['woorden'], { type: 'gin' })
export class ZoekRij extends ReadRowEntity {
  @Column({ type: 'text' }) categorie: string;
  /** Of its aggregate: a traject's id, or a year in digits. */
  @Column({ name: 'van_id', type: 'text' }) vanId: string;
  @Column({ type: 'text' }) soort: string;
  @Column({ type: 'text' }) id: string;
  @Column({ type: 'int', nullable: true }) jaar: number | null;
  @Column({ type: 'text', nullable: true }) tot: Dag | null;
  /** '' where it has none. */
  @Column({ type: 'text' }) titel: string;
  /** All else that was typed in it, as bare words, to `MEESTE_TEKENS`. */
  @Column({ type: 'text' }) tekst: string;
  /** Itself or its whole. */
  @Column({ type: 'boolean' }) ingetrokken: boolean;
  @Column({ type: 'tsvector', select: false, asExpression: WOORDEN, generatedType: 'STORED' })
  woorden?: string;
}
