import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';

/** Who works with Trajectboek, by name. */
export class VraagMedewerkers extends Query<Medewerker[]> {}

@QueryHandler(VraagMedewerkers)
export class VraagMedewerkersHandler {
  constructor(private readonly medewerkers: Medewerkers) {}

  execute(): Promise<Medewerker[]> {
    return this.medewerkers.alle();
  }
}
