/** A year in which something stands in every state that has a button or a form of its own. All names are made up. */
import { randomUUID } from 'node:crypto';
import { BundelStappen } from '../../../src/domain/traject/bundelen.js';
import { VoegLinkToe, WerkResultaatBij } from '../../../src/domain/traject/bijlagen.js';
import { VoegDeeltrajectToe } from '../../../src/domain/traject/deeltrajecten.js';
import { PauzeerTraject, RondTrajectAf } from '../../../src/domain/traject/fase.js';
import { TrekOnderdeelIn } from '../../../src/domain/traject/intrekken.js';
import { LegLesVast } from '../../../src/domain/traject/lessen.js';
import { VerplaatsOnderdeel, VoegAlineaToe } from '../../../src/domain/traject/procesverloop.js';
import { StartTraject } from '../../../src/domain/traject/starten.js';
import { LogStap, PlanStap } from '../../../src/domain/traject/stappen/loggen.js';
import { VoegMedewerkerToe } from '../../../src/domain/samenwerkingsverband/medewerker.js';
import { VoegPartnerToe } from '../../../src/domain/samenwerkingsverband/partner.js';
import { TrekSamenwerkingsdeelIn } from '../../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import { DeelTrajectIn } from '../../../src/domain/werkjaar/indelen.js';
import { TrekKnoopIn } from '../../../src/domain/werkjaar/knopen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../../src/domain/werkjaar/toevoegen.js';
import { LegDoelVast } from '../../../src/domain/traject/teksten.js';
import type { TestServer } from '../../support/server.js';
import { JAAR, voorbeeld } from '../../support/web-voorbeeld.js';

const soort = 'PROEFTUIN' as const;

/** Beside the traject of `web-voorbeeld`, which has its steps: the others, the outline, the registers. */
export async function elkeToestand(server: TestServer): Promise<void> {
  const { trajectId, gehouden } = await voorbeeld(server);
  await rondom(server, trajectId, gehouden);
  await gelijkeStappen(server, trajectId);
  await trajecten(server);
  await inhoud(server);
  await verband(server);
}

/** Of its cells one is filled in and one is empty. */
async function rondom(server: TestServer, trajectId: string, gehouden: string): Promise<void> {
  const [alineaId, lesId, weg] = [randomUUID(), randomUUID(), randomUUID()];
  const hier = { trajectId, jaar: JAAR };
  const stapIds = [gehouden];
  const blokken = [{ soort: 'VRAAG' as const, tekst: 'De buurt vroeg een tuin.' }];
  await server.doe(LegDoelVast, { ...hier, blokken, revisie: -1 });
  await server.doe(VoegAlineaToe, { ...hier, alineaId, tekst: 'Het begon in april.', stapIds });
  const plaats = { ...hier, soort: 'ALINEA' as const, id: alineaId, na: null };
  await server.doe(VerplaatsOnderdeel, plaats);
  for (const id of [lesId, weg])
    await server.doe(LegLesVast, { ...hier, lesId: id, themas: [], tekst: `Eerst water, ${id}.` });
  await server.doe(TrekOnderdeelIn, { trajectId, soort: 'LES', id: weg });
  await server.doe(VoegDeeltrajectToe, { trajectId, deeltrajectId: randomUUID(), naam: 'Noord' });
  const resultaat = { resultaatId: randomUUID(), naam: 'draaiboek', status: 'in opmaak' };
  await server.doe(WerkResultaatBij, { trajectId, ...resultaat });
  await server.doe(VoegLinkToe, {
    ...{ trajectId, linkId: randomUUID(), bijSoort: 'KERN', bijId: trajectId },
    ...{ url: 'https://voorbeeld.be/tuin', tekst: 'De tuin' },
  });
  // Planned, and its day has passed.
  const gepland = { stapId: randomUUID(), type: 'BIJEENKOMST' as const, wanneer: '3 mei 2022' };
  await server.doe(PlanStap, { ...hier, ...gepland });
}

/** Two of them in one sentence, which has room for the third. */
async function gelijkeStappen(server: TestServer, trajectId: string): Promise<void> {
  const stapIds = [randomUUID(), randomUUID(), randomUUID()];
  for (const [maand, stapId] of stapIds.entries())
    await server.doe(LogStap, {
      ...{ trajectId, stapId, jaar: JAAR, type: 'INFOMOMENT', uitkomst: 'GEHOUDEN' },
      wanneer: `1/${String(maand + 1)}/2022`,
    });
  const twee = stapIds.slice(1);
  await server.doe(BundelStappen, {
    trajectId,
    bundelId: randomUUID(),
    stapIds: twee,
    revisie: -1,
  });
}

async function trajecten(server: TestServer): Promise<void> {
  const start = async (titel: string): Promise<string> => {
    const trajectId = randomUUID();
    await server.doe(StartTraject, { trajectId, titel, soort });
    return trajectId;
  };
  await server.doe(PauzeerTraject, { trajectId: await start('Buurtbus'), reden: 'Geen bus.' });
  await server.doe(RondTrajectAf, {
    ...{ trajectId: await start('Repaircafé'), uitkomst: 'AFGEROND' },
    ...{ wanneer: '1 juni 2022' },
  });
  const weg = await start('Praattafel');
  await server.doe(DeelTrajectIn, { jaar: JAAR, trajectId: weg, ouderId: null, na: null });
  const erna = await start('Leeskring');
  await server.doe(DeelTrajectIn, { jaar: JAAR, trajectId: erna, ouderId: null, na: weg });
  await server.doe(TrekOnderdeelIn, { trajectId: weg, soort: 'KERN', id: weg });
}

async function inhoud(server: TestServer): Promise<void> {
  const [doelstelling, rubriek, weg] = [randomUUID(), randomUUID(), randomUUID()];
  const bovenaan = { jaar: JAAR, ouderId: null, na: null };
  await server.doe(VoegStrategischeDoelstellingToe, {
    ...{ ...bovenaan, id: doelstelling, titel: 'Meer buurten' },
  });
  await server.doe(VoegRubriekToe, {
    ...{ jaar: JAAR, ouderId: doelstelling, na: null, id: rubriek, titel: 'Tuinen' },
  });
  await server.doe(PlaatsTekstblok, { ...bovenaan, id: randomUUID(), tekst: 'Vooraf.' });
  await server.doe(VoegHoofdstukToe, { ...bovenaan, id: weg, titel: 'Bijlagen' });
  await server.doe(TrekKnoopIn, { jaar: JAAR, id: weg });
}

async function verband(server: TestServer): Promise<void> {
  const [blijft, weg] = [randomUUID(), randomUUID()];
  await server.doe(VoegPartnerToe, { id: blijft, naam: 'De Brug' });
  await server.doe(VoegPartnerToe, { id: weg, naam: 'Het Pand' });
  await server.doe(TrekSamenwerkingsdeelIn, { soort: 'PARTNER', id: weg });
  for (const id of [blijft, weg])
    await server.doe(VoegMedewerkerToe, { id, medewerkerId: randomUUID(), functie: 'coach' });
  await server.doe(TrekSamenwerkingsdeelIn, { soort: 'MEDEWERKER', id: weg });
}
