import { AGGREGATEN, CATEGORIEEN, type Categorie } from '../../src/domain/aggregaten.js';
import type { DomainEvent } from '../../src/domain/aggregate.js';
import type { DeelSleutel, Teruggezet } from '../../src/domain/deelsoort.js';
import { sleutel } from '../../src/domain/staat.js';
import type { ProjectionOfFacts } from '../projection.js';
import { VoorvalRij } from './voorvallen.table.js';

export const voorvallen: ProjectionOfFacts<VoorvalRij> = {
  name: 'voorvallen',
  version: 1,
  entity: VoorvalRij,
  onPoison: 'park',
  categories: CATEGORIEEN,
  row: (feit, { id, stream, revision, checkpoint, metadata }) => {
    const categorie = stream.slice(0, stream.indexOf('-')) as Categorie;
    return {
      streamId: stream,
      key: String(revision),
      eventId: id,
      categorie,
      revisie: revision,
      positie: String(checkpoint.position),
      type: feit.type,
      actor: feit.bij.door.id,
      soortActor: feit.bij.door.soort,
      op: feit.bij.op,
      commandId: feit.bij.commandId,
      correlationId: metadata.correlationId,
      delen: delenIn(categorie, feit),
    };
  },
};

/** The parts that a fact touches, as its aggregate declares them. */
function delenIn(categorie: Categorie, { type, data }: DomainEvent): readonly DeelSleutel[] {
  const terug = (data as Partial<Teruggezet['data']>).onderdelen;
  if (terug) return terug.map(({ soort, id }) => sleutel(soort, id));
  const delen = AGGREGATEN[categorie].tekstDeel as Readonly<
    Record<string, ((data: object) => DeelSleutel) | undefined>
  >;
  const deel = delen[type]?.(data);
  return deel === undefined ? [] : [deel];
}
