/** A year with one traject in it, for specs of the pages. All names are made up. */
import { randomUUID } from 'node:crypto';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { LogStap, PlanStap } from '../../src/domain/traject/stappen/loggen.js';
import { DeelTrajectIn } from '../../src/domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { VoegHoofdstukToe } from '../../src/domain/werkjaar/toevoegen.js';
import type { TestServer } from './server.js';

export const JAAR = 2022;

export interface Voorbeeld {
  readonly trajectId: string;
  /** Held on 9 april 2022. */
  readonly gehouden: string;
  /** Planned in september 2022. */
  readonly gepland: string;
  /** Path of the traject's page in this year. */
  readonly pad: string;
}

/** "Samentuin Vaartkant", 1.1 in the report of 2022, with a step that was held and one that is planned. */
export async function voorbeeld(server: TestServer): Promise<Voorbeeld> {
  const [trajectId, hoofdstukId, gehouden, gepland] = Array.from({ length: 4 }, () => randomUUID());
  const traject = { trajectId: trajectId!, jaar: JAAR };
  await server.doe(OpenWerkjaar, { jaar: JAAR }).catch(() => undefined);
  await server.doe(VoegHoofdstukToe, { jaar: JAAR, id: hoofdstukId!, titel: 'Buurten', na: null });
  await server.doe(StartTraject, {
    trajectId: trajectId!,
    titel: 'Samentuin Vaartkant',
    soort: 'PROEFTUIN',
  });
  await server.doe(DeelTrajectIn, { ...traject, ouderId: hoofdstukId!, na: null });
  await server.doe(LogStap, {
    ...traject,
    stapId: gehouden!,
    type: 'BIJEENKOMST',
    nummer: 1,
    wanneer: '9 april',
    uitkomst: 'GEHOUDEN',
  });
  await server.doe(PlanStap, {
    ...traject,
    stapId: gepland!,
    type: 'WORKSHOP',
    wanneer: 'in september',
  });
  const pad = `/trajecten/${trajectId!}?jaar=${String(JAAR)}`;
  return { trajectId: trajectId!, gehouden: gehouden!, gepland: gepland!, pad };
}
