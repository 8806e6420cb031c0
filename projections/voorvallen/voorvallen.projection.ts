import { CATEGORIEEN, delenVanFeit, type Categorie } from '../../src/domain/aggregaten.js';
import type { ProjectionOfFacts } from '../projection.js';
import { VoorvalRij } from './voorvallen.table.js';

export const voorvallen: ProjectionOfFacts<VoorvalRij> = {
  name: 'voorvallen',
  version: 2,
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
      delen: delenVanFeit(categorie, feit),
    };
  },
};
