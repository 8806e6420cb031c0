import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Bladzijde } from '../../projections/projection.js';
import type { Medewerker } from '../medewerkers/medewerker.table.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';

/** Who works with Trajectboek, by name. */
export class VraagMedewerkers extends Query<Medewerker[]> {
  /** @param bladzijde all of them, where left out */
  constructor(readonly bladzijde?: Bladzijde) {
    super();
  }
}

@QueryHandler(VraagMedewerkers)
export class VraagMedewerkersHandler {
  constructor(private readonly medewerkers: Medewerkers) {}

  execute({ bladzijde }: VraagMedewerkers): Promise<Medewerker[]> {
    return this.medewerkers.alle(bladzijde);
  }
}
