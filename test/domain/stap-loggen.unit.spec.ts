import { describe, it } from '@jest/globals';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { gegeven } from '../support/gegeven.js';
import { JOPPE, KENNISMAKING, MIRA, NOORD, PLANTDAG } from '../support/namen.js';
import { deeltraject, gegevens, gelogd, gepland, gestart, tijd } from '../support/voorbeelden.js';

const gehouden = {
  stapId: KENNISMAKING,
  jaar: 2031,
  type: 'BIJEENKOMST',
  wanneer: '9/4',
  uitkomst: 'GEHOUDEN',
};

describe('een stap loggen', () => {
  it('legt vast dat ze gehouden is, door wie het noteert', () =>
    gegeven(gestart()).als(LogStap, gehouden).dan(gelogd(KENNISMAKING)));

  it('legt alles vast wat erover gezegd werd', () =>
    gegeven(gestart(), deeltraject())
      .als(LogStap, {
        ...gehouden,
        type: 'ANDERS',
        typeTekst: ' Zaadjesruil ',
        deeltrajectId: NOORD.toUpperCase(),
        nummer: 2,
        modus: 'online',
        doel: 'Zaad delen',
        plaats: 'De Schuur',
        uitvoerder: 'PARTNER',
        uitvoerderNaam: 'Natuurgroep Kersbeke',
        medewerkers: [JOPPE, JOPPE],
        aanwezigen: '12 buren',
        verslag: 'Het regende.\r\nNiemand ging weg.',
        aantal: 'enkele',
        na: null,
      })
      .dan(
        gelogd(
          KENNISMAKING,
          {
            type: { code: 'ANDERS', tekst: 'Zaadjesruil' },
            deeltrajectId: NOORD,
            nummer: 2,
            modus: { code: 'ONLINE' },
            doel: 'Zaad delen',
            plaats: 'De Schuur',
            uitvoerder: { soort: 'PARTNER', omschrijving: 'Natuurgroep Kersbeke' },
            medewerkers: [JOPPE],
            aanwezigen: '12 buren',
            verslag: 'Het regende.\nNiemand ging weg.',
            aantal: 'enkele',
          },
          null,
        ),
      ));

  it('kan zonder datum, of voor het hele team, en meermaals', () =>
    gegeven(gestart())
      .als(
        LogStap,
        { ...gehouden, wanneer: '', medewerkers: 'team', aantal: '3', nummer: '' },
        { formulier: true },
      )
      .dan(gelogd(KENNISMAKING, { wanneer: tijd(''), medewerkers: 'team', aantal: 3 })));

  it('geeft een stap van BAZ altijd iemand die ze deed; die van een partner niet', () => {
    gegeven(gestart())
      .als(LogStap, { ...gehouden, medewerkers: [] })
      .dan(gelogd(KENNISMAKING, { medewerkers: [MIRA] }));
    gegeven(gestart())
      .als(LogStap, { ...gehouden, medewerkers: [], uitvoerder: 'PARTNER' })
      .dan(gelogd(KENNISMAKING, { medewerkers: [], uitvoerder: { soort: 'PARTNER' } }));
  });

  it('zegt waarom ze niet doorging, al dan niet voorgoed', () => {
    const niet = { ...gehouden, redencode: 'AGENDA', toelichting: 'Te druk' };
    for (const [uitkomst, definitief] of [
      ['NIET_DOORGEGAAN', true],
      ['VOORLOPIG_NIET_DOORGEGAAN', false],
    ] as const)
      gegeven(gestart())
        .als(LogStap, { ...niet, uitkomst })
        .dan({
          type: 'StapGelogd',
          data: {
            stapId: KENNISMAKING,
            gegevens: gegevens(),
            uitkomst: {
              soort: 'NIET_DOORGEGAAN',
              definitief,
              redencode: 'AGENDA',
              toelichting: 'Te druk',
            },
          },
        });
  });

  it('plant in één beweging de volgende stap, in hetzelfde jaar en deeltraject', () =>
    gegeven(gestart(), deeltraject())
      .als(LogStap, {
        ...gehouden,
        deeltrajectId: NOORD,
        volgende: { stapId: PLANTDAG, type: 'WORKSHOP', wanneer: 'juni' },
      })
      .dan(
        gelogd(KENNISMAKING, { deeltrajectId: NOORD }),
        gepland(PLANTDAG, {
          deeltrajectId: NOORD,
          type: { code: 'WORKSHOP' },
          wanneer: tijd('juni'),
        }),
      ));
});
