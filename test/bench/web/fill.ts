/** Five years of work, through the same commands as everyone: 20 trajecten a year with 20 steps and what is written beside. */
import { randomUUID } from 'node:crypto';
import { ProjectionRunner } from '../../../projections/runner.js';
import { openApplication } from '../../../src/application.js';
import { CommandDesk } from '../../../src/commands/command-desk.js';
import { Envelope } from '../../../src/commands/envelope.js';
import { readConfig } from '../../../src/config.js';
import { VoegAlineaToe } from '../../../src/domain/traject/procesverloop.js';
import { StartTraject } from '../../../src/domain/traject/starten.js';
import { LogStap } from '../../../src/domain/traject/stappen/loggen.js';
import { LegDoelVast } from '../../../src/domain/traject/teksten.js';
import { DeelTrajectIn } from '../../../src/domain/werkjaar/indelen.js';
import { OpenWerkjaar } from '../../../src/domain/werkjaar/openen.js';
import { VoegHoofdstukToe } from '../../../src/domain/werkjaar/toevoegen.js';
import { Medewerkers } from '../../../src/medewerkers/medewerkers.service.js';
import { vragerMet } from '../../support/namen.js';

export const LAST_YEAR = new Date().getFullYear() - 1;
const YEARS = [4, 3, 2, 1, 0].map((ago) => LAST_YEAR - ago);
const TRAJECTEN = 20;
const STEPS = 20;
const TYPES = ['VOORBEREIDEND_GESPREK', 'BIJEENKOMST', 'WORKSHOP', 'EVALUATIEGESPREK'] as const;
const TEXT =
  'De buren kwamen samen in de zaal en spraken over wat er nodig is. Iemand maakte soep, een ander nam de kinderen mee naar ' +
  'buiten. Er werd afgesproken wie de sleutel heeft en wanneer de groep opnieuw samenkomt.';

type Send = (kind: new () => object, fields: object) => Promise<void>;

/** @returns the id of a traject of the last year */
export async function fill(env: NodeJS.ProcessEnv): Promise<string> {
  const application = await openApplication(readConfig({ ...env, LOG_LEVEL: 'error' }));
  const { nest, log } = application;
  const { id } = await nest.get(Medewerkers, { strict: false }).metNaam('An');
  const asker = vragerMet({ id, soort: 'mens' });
  const desk = nest.get(CommandDesk, { strict: false });
  const send: Send = async (kind, fields) => {
    const answer = await desk.send(kind, fields, new Envelope(randomUUID(), asker));
    if (answer.uitkomst !== 'vastgelegd')
      throw new Error(`${kind.name}: ${JSON.stringify(answer)}`);
  };
  let traject = '';
  for (const jaar of YEARS) traject = await aYear(send, jaar);
  const runner = nest.get(ProjectionRunner, { strict: false });
  if (!(await runner.waitFor((await log.head())!, 600_000))) throw new Error('too slow');
  await application.close();
  return traject;
}

async function aYear(send: Send, jaar: number): Promise<string> {
  const chapter = randomUUID();
  await send(OpenWerkjaar, { jaar });
  await send(VoegHoofdstukToe, { jaar, id: chapter, titel: 'Buurten', na: null });
  let last = '';
  for (let n = 1; n <= TRAJECTEN; n += 1) {
    const trajectId = randomUUID();
    const titel = `Buurtwerk ${String(n)} van ${String(jaar)}`;
    await send(StartTraject, { trajectId, titel, soort: 'PROEFTUIN' });
    await itsYear(send, { trajectId, jaar });
    await send(DeelTrajectIn, { jaar, trajectId, ouderId: chapter, na: last || null });
    last = trajectId;
  }
  return last;
}

async function itsYear(send: Send, where: { trajectId: string; jaar: number }): Promise<void> {
  const blokken = [{ soort: 'VRIJ', tekst: TEXT }];
  await send(LegDoelVast, { ...where, blokken, revisie: -1 });
  for (let n = 1; n <= STEPS; n += 1)
    await send(LogStap, {
      ...where,
      stapId: randomUUID(),
      type: TYPES[n % TYPES.length],
      wanneer: `${String(n)}/${String(((n - 1) % 12) + 1)}/${String(where.jaar)}`,
      uitkomst: 'GEHOUDEN',
      doel: 'elkaar leren kennen',
      verslag: TEXT,
    });
  for (let n = 0; n < 2; n += 1)
    await send(VoegAlineaToe, { ...where, alineaId: randomUUID(), tekst: TEXT, stapIds: [] });
}
