import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CorrigeerStap } from '../../src/domain/traject/stappen/corrigeren.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { formulier, formulieren, woorden, type Formulier } from '../support/formulier.js';
import { JAAR } from '../support/web-voorbeeld.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });
const KNOP = 'Samen afdrukken: in totaal 3 keer';
const ZIN = 'Infomoment, in totaal 3 keer (1 februari, 2 maart en 3 april 2022)';

/** The ids of the steps on 1 February, 2 March and 3 April. */
let stappen: string[];

const logInfomoment = async (wanneer: string): Promise<string> => {
  const stapId = randomUUID();
  const velden = { stapId, jaar: JAAR, type: 'INFOMOMENT', wanneer } as const;
  await werk.server.doe(LogStap, {
    ...{ trajectId: werk.hier.trajectId, ...velden },
    uitkomst: 'GEHOUDEN',
  });
  return stapId;
};

const stuur = ({ actie, velden }: Formulier) => werk.agent.post(actie).type('form').send(velden);

/** The page to which the button leads, with its address. */
async function druk(knop: string): Promise<{ adres: string; html: string }> {
  const antwoord = await stuur(formulier(await werk.html(werk.hier.pad), knop)).expect(303);
  const adres = antwoord.headers['location']!;
  return { adres, html: await werk.html(adres) };
}

const inVerslag = async (): Promise<string> =>
  (await werk.tekst(`/verslag/${String(JAAR)}`)).replaceAll(' ↗', '');

beforeEach(async () => {
  stappen = [];
  for (const dag of ['1/2', '2/3', '3/4']) stappen.push(await logInfomoment(dag));
});

describe('gelijke stappen samen afdrukken', () => {
  it('staat één keer op de pagina van hun traject, en het verslag doet het niet vanzelf', async () => {
    expect(formulieren(await werk.html(werk.hier.pad), 'Samen afdrukken')).toHaveLength(1);
    expect(formulieren(await werk.html(werk.hier.pad), KNOP)[0]!.velden['stapIds']).toEqual(
      stappen,
    );
    expect(await inVerslag()).not.toContain('in totaal');
  });

  it('maakt er met één klik één zin van, op pagina en in verslag, en weer drie', async () => {
    const samen = await druk(KNOP);
    expect(samen.adres).toMatch(new RegExp(`#STAP-${stappen[0]!}$`, 'u'));
    expect(woorden(samen.html)).toContain(ZIN);
    expect(woorden(samen.html)).toContain(
      'Stappen samen afgedrukt: "Infomoment op 1 februari 2022"',
    );
    expect(formulieren(samen.html, 'Samen afdrukken')).toEqual([]);
    expect(await inVerslag()).toContain(ZIN);

    const apart = await druk('Weer apart afdrukken');
    expect(apart.adres).toMatch(new RegExp(`#STAP-${stappen[0]!}$`, 'u'));
    expect(woorden(apart.html)).toContain('Stappen weer apart afgedrukt');
    expect(woorden(apart.html)).not.toContain(ZIN);
    expect(formulieren(apart.html, KNOP)).toHaveLength(1);
    expect(await inVerslag()).not.toContain('in totaal');
  });

  it('kan ongedaan gemaakt worden met de knop van de melding', async () => {
    const { html } = await druk(KNOP);
    const terug = await stuur(formulier(html, 'Ongedaan maken')).expect(303);
    expect(await werk.tekst(terug.headers['location']!)).not.toContain(ZIN);
    expect(formulieren(await werk.html(werk.hier.pad), KNOP)).toHaveLength(1);
  });

  it('biedt aan een vierde erbij te nemen, in dezelfde keuze', async () => {
    await druk(KNOP);
    await logInfomoment('4/5');
    const { html } = await druk('Samen afdrukken: in totaal 4 keer');
    expect(woorden(html)).toContain(
      'Infomoment, in totaal 4 keer (1 februari, 2 maart, 3 april en 4 mei 2022)',
    );
    const apart = await druk('Weer apart afdrukken');
    expect(woorden(apart.html)).not.toContain('Infomoment, in totaal');
  });

  it('zegt waarom niet, waar iemand er intussen een doel bij schreef, met de stappen erbij', async () => {
    const knop = formulier(await werk.html(werk.hier.pad), KNOP);
    await werk.server.doe(CorrigeerStap, {
      ...{ trajectId: werk.hier.trajectId, stapId: stappen[1]!, jaar: JAAR, type: 'INFOMOMENT' },
      ...{ wanneer: '2/3', doel: 'Uitleggen wat kan', revisie: 4 },
    });
    const geweigerd = await stuur(knop).expect(422);
    expect(woorden(geweigerd.text)).toContain(
      '"Infomoment op 2 maart 2022" heeft een doel: in één zin met andere zou dat wegvallen.',
    );
    const vraag = formulier(geweigerd.text, 'Welke stappen?');
    expect(vraag.velden['stapIds']).toEqual(stappen);
    const zonder = { ...vraag.velden, stapIds: [stappen[0]!, stappen[2]!] };
    const gelukt = await stuur({ ...vraag, velden: zonder }).expect(303);
    expect(await werk.tekst(gelukt.headers['location']!)).toContain(
      'Infomoment, in totaal 2 keer (1 februari en 3 april 2022)',
    );
  });

  it('toont op een dag van vroeger wat er toen samen stond, zonder knoppen', async () => {
    await druk(KNOP);
    const toen = await werk.html(`${werk.hier.pad}&op=2022-03-10&klok=gebeurd`);
    expect(woorden(toen)).toContain('Infomoment, in totaal 2 keer (1 februari en 2 maart 2022)');
    expect(formulieren(toen, 'afdrukken')).toEqual([]);
  });
});
