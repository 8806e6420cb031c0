/** A small report of an earlier year, made up for these specs, taken in as `trajectboek import` does. */
import { vragerMet } from '../../support/namen.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import { ImportService } from '../../../src/import/import.service.js';
import { planOf } from '../../import/support/plan-of.js';
import { Medewerkers } from '../../../src/medewerkers/medewerkers.service.js';
import type { TestServer } from '../../support/server.js';

export const INGEVOERD = `Jaarverslag 2022

1. Strategische doelstelling:

Buren vinden elkaar

1.1. Proeftuinen van burgers

1.1.1. Moestuin aan de vaart

| Doel | Buren kweken samen groenten. |
|---|---|
| Procesverloop | Op 9 april 2022 was er een voorbereidend gesprek met vijf buren. |
| Stand van zaken eind 2022 | De bedden liggen klaar. |
| Lessons learned | Begin met wie al een spade heeft. |

1.1.2. Repaircafé in de kerk

| Doel | Buren herstellen wat stuk is. |
|---|---|
| Procesverloop | Op 3 maart 2022 was er een intake. |
| Stand van zaken eind 2022 | Elke maand een zaterdag. |
| Lessons learned | Koffie helpt. |
`;

/** Everything of that report is in the log, and in the pages. */
export async function voerIn({ application: { nest } }: TestServer): Promise<void> {
  const { id } = await nest.get(Medewerkers, { strict: false }).metNaam('An');
  const { positie } = await nest
    .get(ImportService, { strict: false })
    .run(planOf(INGEVOERD, 2022), vragerMet({ id, soort: 'mens' }));
  await nest.get(ProjectionRunner, { strict: false }).waitFor(positie!, 5000);
}
