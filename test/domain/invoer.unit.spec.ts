import { describe, expect, it } from '@jest/globals';
import { HerzieAlinea, VerplaatsOnderdeel } from '../../src/domain/traject/procesverloop.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { MeldStapNietDoorgegaan } from '../../src/domain/traject/stappen/stapverloop.js';
import { EvalueerStap } from '../../src/domain/traject/stappen/evaluatie.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../src/domain/traject/teksten.js';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { VoegHoofdstukToe } from '../../src/domain/werkjaar/toevoegen.js';
import { gegeven, vanTraject } from '../support/gegeven.js';
import { HOOFDSTUK, INLEIDING, JAAR, JOPPE, KENNISMAKING, PLANTDAG } from '../support/namen.js';
import { gelogd, gestart, tijd } from '../support/voorbeelden.js';
import { cpuMs } from '../support/cpu.js';

const er = gegeven(gestart());
const stap = {
  stapId: KENNISMAKING,
  jaar: JAAR,
  type: 'BIJEENKOMST',
  wanneer: '9/4',
  uitkomst: 'GEHOUDEN',
};
const start = { titel: 'Moestuin', soort: 'PROEFTUIN' };

describe('een veld dat niet mag', () => {
  it.each<[string, object, ...string[]]>([
    ['een id dat er geen is', { stapId: 'plantdag' }, 'stapId: id'],
    ['geen id', { stapId: undefined }, 'stapId: id'],
    ['een id als getal', { stapId: 7 }, 'stapId: id'],
    ['een onbekend type', { type: 'FEEST' }, 'type: isIn'],
    ['een jaar als tekst', { jaar: 'vorig jaar' }, 'jaar: isInt', 'jaar: min', 'jaar: max'],
    ['een jaar met een komma', { jaar: 2031.5 }, 'jaar: isInt'],
    ['een jaar buiten bereik', { jaar: 1899 }, 'jaar: min'],
    ['nummer nul', { nummer: 0 }, 'nummer: min'],
    ['aantal nul', { aantal: 0 }, 'aantal: min'],
    ['aantal veel', { aantal: 'veel' }, 'aantal: isInt', 'aantal: min', 'aantal: max'],
    ['een onbekende uitkomst', { uitkomst: 'GEPLAND' }, 'uitkomst: isIn'],
    ['een onbekende reden', { redencode: 'GEEN_ZIN' }, 'redencode: isIn'],
    ['een onbekende uitvoerder', { uitvoerder: 'IEDEREEN' }, 'uitvoerder: isIn'],
    ['medewerkers zonder id', { medewerkers: ['Joppe'] }, 'medewerkers: id'],
    ['medewerkers als streepjes', { medewerkers: ['-'.repeat(36)] }, 'medewerkers: id'],
    ['één medewerker los', { medewerkers: JOPPE }, 'medewerkers: isArray'],
    ['medewerkers als woord', { medewerkers: 'ploeg' }, 'medewerkers: id', 'medewerkers: isArray'],
    ['een regel over twee regels', { plaats: 'De\nSchuur' }, 'plaats: stuurtekens'],
    ['een belletje in een tekst', { verslag: 'Ding\u0007' }, 'verslag: stuurtekens'],
    ['een nulteken', { verslag: 'a\u0000b' }, 'verslag: stuurtekens'],
    ['een C1-teken', { doel: 'a\u0085b' }, 'doel: stuurtekens'],
    ['een teken dat er geen is', { verslag: 'a\u{1fffe}b' }, 'verslag: stuurtekens'],
    ['een teken dat er geen is, in een regel', { plaats: 'a\ufdd5b' }, 'plaats: stuurtekens'],
    ['een half teken', { verslag: 'a\ud800b' }, 'verslag: stuurtekens'],
    ['een te lange regel', { plaats: 'x'.repeat(501) }, 'plaats: maxLength'],
    ['een te lange tekst', { verslag: 'x'.repeat(100_001) }, 'verslag: maxLength'],
    [
      'een tekst als lijst',
      { plaats: ['x'] },
      'plaats: isString',
      'plaats: maxLength',
      'plaats: stuurtekens',
    ],
    ['na iets zonder id', { na: 'eerst' }, 'na: id'],
    ['een veld dat niet bestaat', { naam: 'x' }, 'naam: whitelistValidation'],
    ['een volgende zonder type', { volgende: { stapId: PLANTDAG } }, 'volgende.type: isIn'],
    [
      'een volgende als tekst',
      { volgende: 'straks' },
      ...['isObject', 'nestedValidation'].map((code) => `volgende: ${code}`),
    ],
    ['een volgende als lijst', { volgende: [] }, 'volgende: isObject'],
  ])('%s', (_wat, anders, ...fouten) =>
    er.als(LogStap, { ...stap, ...anders }).danOngeldig(...fouten),
  );

  it('noemt ze allemaal tegelijk', () =>
    er
      .als(LogStap, { ...stap, stapId: '', type: '', plaats: '\u0001' })
      .danOngeldig('stapId: id', 'type: isIn', 'plaats: stuurtekens'));

  it('een gemeente die er is of was wel, een code van geen gemeente niet', () => {
    const metGemeente = (...gemeenten: string[]) =>
      gegeven().als(StartTraject, { ...start, gemeenten });
    const zelfde = ['44021', '12030', '44084', '73111'];
    metGemeente(...zelfde).dan(gestart({ titel: start.titel, gemeenten: zelfde }));
    for (const code of ['99999', '00000', '11000', '02000'])
      metGemeente('44021', code).danOngeldig('gemeenten: nisOnbekend');
  });

  it('ook in een lijst', () => {
    gegeven()
      .als(StartTraject, { ...start, gemeenten: ['Kersbeke'], doelgroepen: ['buren'] })
      .danOngeldig('gemeenten: nis', 'doelgroepen: isIn');
    gegeven()
      .als(StartTraject, { ...start, gemeenten: 'Kersbeke' })
      .danOngeldig('gemeenten: isArray', 'gemeenten: nis');
    er.als(LegDoelVast, {
      jaar: JAAR,
      revisie: -1,
      blokken: [
        { soort: 'VRIJ', tekst: 'a' },
        { soort: 'LUIM', tekst: 'b\u0000', kleur: 'groen' },
      ],
    }).danOngeldig(
      'blokken.1.soort: isIn',
      'blokken.1.tekst: stuurtekens',
      'blokken.1.kleur: whitelistValidation',
    );
    er.als(LegDoelVast, { jaar: JAAR, revisie: -1 }).danOngeldig(
      'blokken: isArray',
      'blokken: isObject',
    );
    er.als(LegDoelVast, { jaar: JAAR, revisie: -1, blokken: [[]] }).danOngeldig(
      'blokken: isObject',
    );
    er.als(HerzieAlinea, {
      alineaId: INLEIDING,
      tekst: 'x',
      stapIds: ['x'],
      revisie: 0,
    }).danOngeldig('stapIds: id');
  });

  it.each([undefined, '', 'drie', -2, 1.5, null])('%p is geen revisie', (revisie) => {
    const velden = { stapId: PLANTDAG, antwoorden: [], revisie };
    const codes = typeof revisie === 'number' && revisie < 0 ? ['min'] : undefined;
    const fouten = codes ?? (revisie === 1.5 ? ['isInt'] : ['isInt', 'min', 'max']);
    er.als(EvalueerStap, velden).danOngeldig(...fouten.map((code) => `revisie: ${code}`));
  });

  it.each(['', 'misschien', undefined])('%p is geen ja of nee', (definitief) =>
    er
      .als(MeldStapNietDoorgegaan, { stapId: PLANTDAG, revisie: 1, definitief })
      .danOngeldig('definitief: isBoolean'),
  );

  it('een dag die geen dag is', () =>
    er
      .als(LegStandVanZakenVast, { jaar: JAAR, tekst: 'x', revisie: -1, peildatum: '31/12' })
      .danOngeldig('peildatum: dag'));

  it('ongedaan maken zonder opdracht, of van iets anders dan een traject of werkjaar', () => {
    er.als(MaakOngedaan, { ...vanTraject(1), commandId: '' }).danOngeldig('commandId: id');
    er.als(MaakOngedaan, { ...vanTraject(1), aggregaat: 'overleg' }).danOngeldig('aggregaat: isIn');
  });

  it('een jaar dat er geen is, voor een werkjaar', () => {
    gegeven().als(OpenWerkjaar, { jaar: 31 }).danOngeldig('jaar: min');
    gegeven().als(OpenWerkjaar, { jaar: '31' }, { formulier: true }).danOngeldig('jaar: min');
  });
});

describe('een veld wordt schoongemaakt', () => {
  const uit = { wanneer: tijd('9/4') };

  it('tot NFC, zonder spaties errond, met \\n als regeleinde', () =>
    er
      .als(LogStap, { ...stap, verslag: '  Cafe\u0301\r\nen\rtee\t\n ', plaats: ' x ' })
      .dan(gelogd(KENNISMAKING, { ...uit, verslag: 'Café\nen\ntee', plaats: 'x' })));

  it('leeg of null telt als niet ingevuld waar het niet moet', () => {
    const leeg = ['deeltrajectId', 'nummer', 'modus', 'doel', 'plaats', 'uitvoerder', 'verslag'];
    for (const niets of ['', null])
      er.als(
        LogStap,
        {
          ...stap,
          ...Object.fromEntries([...leeg, 'medewerkers', 'aantal'].map((veld) => [veld, niets])),
        },
        { formulier: niets === '' },
      ).dan(gelogd(KENNISMAKING, uit));
  });

  it('na: null is vooraan, leeg is op datum; bij verplaatsen en in de boom is leeg vooraan', () => {
    er.als(LogStap, { ...stap, na: null }).dan(gelogd(KENNISMAKING, uit, null));
    er.als(LogStap, { ...stap, na: '' }).dan(gelogd(KENNISMAKING, uit));
    er.als(LogStap, { ...stap, na: undefined }).dan(gelogd(KENNISMAKING, uit));
    gegeven(gestart(), gelogd(KENNISMAKING), gelogd(PLANTDAG))
      .als(VerplaatsOnderdeel, { jaar: JAAR, soort: 'STAP', id: PLANTDAG })
      .dan({
        type: 'OnderdeelVerplaatst',
        data: { jaar: JAAR, soort: 'STAP', id: PLANTDAG, na: null },
      });
    const open = { type: 'WerkjaarGeopend' as const, data: { jaar: JAAR } };
    for (const niets of ['', null, undefined])
      gegeven(open)
        .als(VoegHoofdstukToe, { id: HOOFDSTUK, titel: 'Werking', ouderId: niets, na: niets })
        .dan({
          type: 'HoofdstukToegevoegd',
          data: { id: HOOFDSTUK, ouderId: null, na: null, titel: 'Werking' },
        });
  });

  it('een lange tekst mag, in een redelijke tijd', async () => {
    const cost = await cpuMs(() =>
      er.als(LogStap, { ...stap, verslag: 'woord '.repeat(16_666) }).danVerder(),
    );
    expect(cost).toBeLessThan(2000);
  });
});
