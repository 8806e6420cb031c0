/** A small made-up year, through the same commands as everyone. */
import { randomUUID } from 'node:crypto';
import { LegDoelVast } from '../../../src/domain/traject/teksten.js';
import { StartTraject } from '../../../src/domain/traject/starten.js';
import { LogStap } from '../../../src/domain/traject/stappen/loggen.js';
import { DeelTrajectIn } from '../../../src/domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../../../src/domain/werkjaar/openen.js';
import {
  PlaatsTekstblok,
  VoegStrategischeDoelstellingToe,
} from '../../../src/domain/werkjaar/toevoegen.js';
import type { TestServer } from '../../support/server.js';

export interface Verslagjaar {
  readonly jaar: number;
  readonly traject: string;
  readonly gesprek: string;
  readonly bijeenkomst: string;
  readonly voorwoord: string;
}

/** 2022: a voorwoord, one doelstelling, in it a traject with a doel and two steps, of 9 April and 11 May. */
export async function vulVerslagjaar(server: TestServer): Promise<Verslagjaar> {
  const jaar = 2022;
  const [traject, gesprek, bijeenkomst, voorwoord, doelstelling] = Array.from({ length: 5 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string];
  await server.doe(OpenWerkjaar, { jaar });
  await server.doe(PlaatsTekstblok, {
    jaar,
    id: voorwoord,
    kop: 'Voorwoord',
    tekst: 'Een jaar van buren.',
  });
  await server.doe(VoegStrategischeDoelstellingToe, {
    jaar,
    id: doelstelling,
    na: voorwoord,
    titel: 'Levende buurten',
  });
  await server.doe(StartTraject, { trajectId: traject, titel: 'Buurtfeest', soort: 'PROEFTUIN' });
  await server.doe(DeelTrajectIn, { jaar, trajectId: traject, ouderId: doelstelling });
  await server.doe(LegDoelVast, {
    trajectId: traject,
    jaar,
    blokken: [{ soort: 'VRIJ', tekst: 'Buren leren elkaar kennen.' }],
    revisie: -1,
  } as never);
  const stap = { trajectId: traject, jaar, uitkomst: 'GEHOUDEN' as const };
  await server.doe(LogStap, {
    ...stap,
    stapId: gesprek,
    type: 'VOORBEREIDEND_GESPREK',
    wanneer: '9 april 2022',
  });
  await server.doe(LogStap, {
    ...stap,
    stapId: bijeenkomst,
    type: 'BIJEENKOMST',
    nummer: 1,
    wanneer: '11 mei 2022',
    doel: 'een datum kiezen',
  });
  return { jaar, traject, gesprek, bijeenkomst, voorwoord };
}
