import { describe, it } from '@jest/globals';
import {
  HernoemDeeltraject,
  SluitDeeltrajectAf,
  VoegDeeltrajectToe,
} from '../../src/domain/traject/deeltrajecten.js';
import {
  HeropenTraject,
  HervatTraject,
  PauzeerTraject,
  RondTrajectAf,
} from '../../src/domain/traject/fase.js';
import { HernoemTraject, StartTraject } from '../../src/domain/traject/starten.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import { MOESTUIN, NOORD, PLANTDAG, REPAIRCAFE, ZUID } from '../support/namen.js';
import {
  afgerond,
  deeltraject,
  doel,
  gepauzeerd,
  gepland,
  gestart,
  ingetrokken,
  nietDoorgegaan,
  stapIngetrokken,
  tijd,
  uitgesteld,
} from '../support/voorbeelden.js';

const titel = 'Buurtmoestuin Zilverhoek';

describe('een traject starten', () => {
  const velden = { titel, soort: 'PROEFTUIN', gemeenten: [' 44021 ', '', '44021'] };

  it('legt het vast, met alleen wat gezegd werd', () => {
    gegeven().als(StartTraject, velden).dan(gestart());
    gegeven()
      .als(StartTraject, { ...velden, vraagId: '', voorgangerId: REPAIRCAFE, doelgroepen: null })
      .dan(gestart({ voorgangerId: REPAIRCAFE }));
  });

  it('kan maar één keer, ook als het ingetrokken werd', () => {
    gegeven(gestart()).als(StartTraject, velden).danGeweigerd('traject-bestaat-al', { titel });
    gegeven(gestart(), ingetrokken()).als(StartTraject, velden).danGeweigerd('traject-bestaat-al');
  });

  it('vraagt een titel', () =>
    gegeven()
      .als(StartTraject, { ...velden, titel: '  ' })
      .danGeweigerd('tekst-leeg'));
});

describe('een traject hernoemen', () => {
  const nieuw = { titel: 'Moestuin', revisie: 0 };
  it('geeft het een andere titel', () =>
    gegeven(gestart(), doel())
      .als(HernoemTraject, nieuw)
      .dan({ type: 'TrajectHernoemd', data: { trajectId: MOESTUIN, titel: 'Moestuin' } }));

  it('wordt geweigerd: leeg, dezelfde, intussen gewijzigd, of er is geen traject', () => {
    const er = gegeven(gestart());
    er.als(HernoemTraject, { ...nieuw, titel: '' }).danGeweigerd('tekst-leeg', { veld: 'titel' });
    er.als(HernoemTraject, { ...nieuw, titel }).danGeweigerd('niets-gewijzigd', { wat: 'titel' });
    er.als(HernoemTraject, { ...nieuw, revisie: 5 }).danGeweigerd('intussen-gewijzigd');
    gegeven().als(HernoemTraject, nieuw).danGeweigerd('traject-onbekend', { trajectId: MOESTUIN });
    gegeven(gestart(), ingetrokken())
      .als(HernoemTraject, { ...nieuw, revisie: 1 })
      .danGeweigerd('traject-ingetrokken', { titel });
  });
});

describe('een traject pauzeren en hervatten', () => {
  const pauze = { reden: 'De grond ligt stil.' };
  const hervat = { type: 'TrajectHervat' as const, data: { trajectId: MOESTUIN } };

  it('kan met een dag om het te herbekijken', () => {
    gegeven(gestart()).als(PauzeerTraject, pauze).dan(gepauzeerd());
    gegeven(gestart())
      .als(PauzeerTraject, { ...pauze, herbekijkOp: '2031-09-01' })
      .dan({
        type: 'TrajectGepauzeerd',
        data: { trajectId: MOESTUIN, ...pauze, herbekijkOp: '2031-09-01' },
      });
    gegeven(gestart(), gepauzeerd()).als(HervatTraject, {}).dan(hervat);
    gegeven(gestart(), gepauzeerd(), hervat).als(PauzeerTraject, pauze).dan(gepauzeerd());
  });

  it('wordt geweigerd waar het niets betekent', () => {
    gegeven(gestart()).als(PauzeerTraject, { reden: '' }).danGeweigerd('tekst-leeg');
    gegeven(gestart())
      .als(PauzeerTraject, { ...pauze, herbekijkOp: '2031-02-30' })
      .danGeweigerd('dag-ongeldig', { veld: 'herbekijkOp', tekst: '2031-02-30' });
    gegeven(gestart(), gepauzeerd()).als(PauzeerTraject, pauze).danGeweigerd('traject-gepauzeerd');
    gegeven(gestart(), afgerond()).als(PauzeerTraject, pauze).danGeweigerd('traject-afgerond');
    gegeven().als(PauzeerTraject, pauze).danGeweigerd('traject-onbekend');
    gegeven(gestart()).als(HervatTraject, {}).danGeweigerd('traject-niet-gepauzeerd', { titel });
    gegeven(gestart(), gepauzeerd(), ingetrokken())
      .als(HervatTraject, {})
      .danGeweigerd('traject-ingetrokken');
  });
});

describe('een traject afronden en heropenen', () => {
  const einde = { wanneer: 'december', uitkomst: 'AFGEROND' };
  const heropend = {
    type: 'TrajectHeropend' as const,
    data: { trajectId: MOESTUIN, reden: 'Nieuwe buren' },
  };

  it('kan als er niets meer gepland staat; een jaar dat niet genoemd wordt is dat van vandaag', () => {
    gegeven(gestart()).als(RondTrajectAf, einde, { vandaag: '2031-12-20' }).dan(afgerond());
    gegeven(gestart(), gepland(PLANTDAG), uitgesteld(PLANTDAG))
      .als(RondTrajectAf, einde, { vandaag: '2031-12-20' })
      .dan(afgerond());
    gegeven(gestart(), gepland(PLANTDAG), stapIngetrokken(PLANTDAG))
      .als(RondTrajectAf, { ...einde, wanneer: '' })
      .dan({
        type: 'TrajectAfgerond',
        data: { trajectId: MOESTUIN, wanneer: tijd(''), uitkomst: 'AFGEROND' },
      });
    gegeven(gestart(), gepland(PLANTDAG), nietDoorgegaan(PLANTDAG), afgerond())
      .als(HeropenTraject, { reden: 'Nieuwe buren' })
      .dan(heropend);
  });

  it('wordt geweigerd met geplande stappen, een onleesbare tijd, of een tweede keer', () => {
    gegeven(gestart(), gepland(PLANTDAG, { nummer: 2 }))
      .als(RondTrajectAf, einde)
      .danGeweigerd('open-stappen', {
        titel,
        stappen: [{ type: { code: 'BIJEENKOMST' }, nummer: 2, wanneer: tijd('9/4') }],
      });
    gegeven(gestart())
      .als(RondTrajectAf, { ...einde, wanneer: 'bijna' })
      .danGeweigerd('tijd-onbegrepen', { veld: 'wanneer', tekst: 'bijna' });
    gegeven(gestart(), afgerond()).als(RondTrajectAf, einde).danGeweigerd('traject-afgerond');
    gegeven(gestart()).als(HeropenTraject, { reden: 'x' }).danGeweigerd('traject-niet-afgerond');
    gegeven(gestart(), afgerond()).als(HeropenTraject, { reden: '' }).danGeweigerd('tekst-leeg');
    gegeven().als(HeropenTraject, { reden: 'x' }).danGeweigerd('traject-onbekend');
  });
});

describe('deeltrajecten', () => {
  const nieuw = { deeltrajectId: NOORD, naam: 'Zilverhoek Noord' };
  const afgesloten = { type: 'DeeltrajectAfgesloten' as const, data: { deeltrajectId: NOORD } };
  const beide = gegeven(gestart(), deeltraject(), deeltraject(ZUID, 'Zuid'));

  it('komen erbij, krijgen een andere naam en gaan dicht', () => {
    gegeven(gestart()).als(VoegDeeltrajectToe, nieuw).dan(deeltraject());
    beide.als(HernoemDeeltraject, { ...nieuw, naam: 'zilverhoek noord', revisie: 1 }).dan({
      type: 'DeeltrajectHernoemd',
      data: { deeltrajectId: NOORD, naam: 'zilverhoek noord' },
    });
    beide.als(SluitDeeltrajectAf, { deeltrajectId: NOORD }).dan(afgesloten);
  });

  it('hebben elk een eigen naam, waarbij hoofdletters niet tellen', () => {
    beide
      .als(VoegDeeltrajectToe, { deeltrajectId: onbekend, naam: 'zuid' })
      .danGeweigerd('deeltraject-naam-bestaat', { naam: 'zuid' });
    beide
      .als(HernoemDeeltraject, { ...nieuw, naam: 'ZUID', revisie: 1 })
      .danGeweigerd('deeltraject-naam-bestaat');
  });

  it('worden geweigerd: zonder naam, met dezelfde, twee keer, of als ze er niet zijn', () => {
    beide.als(VoegDeeltrajectToe, { ...nieuw, naam: 'X' }).danGeweigerd('onderdeel-bestaat-al');
    gegeven(gestart())
      .als(VoegDeeltrajectToe, { ...nieuw, naam: '' })
      .danGeweigerd('tekst-leeg');
    gegeven().als(VoegDeeltrajectToe, nieuw).danGeweigerd('traject-onbekend');
    beide.als(HernoemDeeltraject, { ...nieuw, revisie: 1 }).danGeweigerd('niets-gewijzigd');
    beide.als(HernoemDeeltraject, { ...nieuw, revisie: 0 }).danGeweigerd('intussen-gewijzigd');
    beide.als(SluitDeeltrajectAf, { deeltrajectId: onbekend }).danGeweigerd('onderdeel-onbekend');
    gegeven(gestart(), deeltraject(), afgesloten)
      .als(SluitDeeltrajectAf, { deeltrajectId: NOORD })
      .danGeweigerd('deeltraject-afgesloten', { naam: 'Zilverhoek Noord' });
  });
});
