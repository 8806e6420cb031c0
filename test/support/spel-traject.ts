/** Wishes for a traject: every command, on a handful of steps, alineas and other parts, so that they meet. */
import type { Feit } from '../../src/domain/aggregate.js';
import * as bijlagen from '../../src/domain/traject/bijlagen.js';
import * as bundelen from '../../src/domain/traject/bundelen.js';
import * as deeltrajecten from '../../src/domain/traject/deeltrajecten.js';
import * as fase from '../../src/domain/traject/fase.js';
import * as intrekken from '../../src/domain/traject/intrekken.js';
import * as lessen from '../../src/domain/traject/lessen.js';
import * as procesverloop from '../../src/domain/traject/procesverloop.js';
import * as starten from '../../src/domain/traject/starten.js';
import * as corrigeren from '../../src/domain/traject/stappen/corrigeren.js';
import * as loggen from '../../src/domain/traject/stappen/loggen.js';
import { EvalueerStap } from '../../src/domain/traject/stappen/evaluatie.js';
import * as stappen from '../../src/domain/traject/stappen/stapverloop.js';
import * as teksten from '../../src/domain/traject/teksten.js';
import { traject } from '../../src/domain/traject/traject.js';
import { kies, ongedaan, type Opdracht, type Wens } from './geschiedenis.js';
import { JAAR, MOESTUIN, nr } from './namen.js';
import {
  STAPPEN,
  ALINEAS,
  DEELTRAJECTEN,
  TIJDEN,
  WOORDEN,
  Hulp,
  Maak,
  na,
  deeltraject,
  stapVelden,
  overStap,
  onderdeel,
  verplaats,
} from './spel-traject-velden.js';
import { vouw } from './uitvoering.js';

const VAAK: readonly Maak[] = [
  (h) => [loggen.PlanStap, { ...stapVelden(h), na: na(h.k(6)) }],
  (h) => [loggen.LogStap, { ...stapVelden(h), na: na(h.k(6)), uitkomst: 'GEHOUDEN' }],
  (h) => [corrigeren.CorrigeerStap, { ...stapVelden(h), ...overStap(h) }],
  ({ k }) => [
    procesverloop.VoegAlineaToe,
    {
      alineaId: kies(ALINEAS, k(0)),
      jaar: kies([JAAR, JAAR, 2030], k(1)),
      deeltrajectId: deeltraject(k(2)),
      tekst: kies(WOORDEN, k(3)),
      stapIds: k(4) % 2 ? [kies(STAPPEN, k(5))] : [],
      na: na(k(6)),
    },
  ],
  verplaats,
  verplaats,
  (h) => [intrekken.TrekOnderdeelIn, onderdeel(h)],
  (h) => [intrekken.HerstelOnderdeel, onderdeel(h)],
];

const SOMS: readonly Maak[] = [
  (h) => [
    loggen.LogStap,
    {
      ...stapVelden(h),
      uitkomst: 'VOORLOPIG_NIET_DOORGEGAAN',
      redencode: 'AGENDA',
      volgende: { stapId: kies(STAPPEN, h.k(7)), type: 'WORKSHOP', wanneer: kies(TIJDEN, h.k(6)) },
    },
  ],
  (h) => [stappen.HoudStap, { ...overStap(h), wanneer: kies(TIJDEN, h.k(4)) }],
  (h) => [stappen.VerplaatsStap, { ...overStap(h), naar: kies(TIJDEN, h.k(4)) }],
  (h) => [stappen.StelStapUit, { ...overStap(h), tot: kies(TIJDEN, h.k(4)) }],
  (h) => [
    stappen.MeldStapNietDoorgegaan,
    { ...overStap(h), definitief: h.k(1) % 2 === 0, redencode: 'OVERMACHT' },
  ],
  (h) => [
    EvalueerStap,
    { ...overStap(h), antwoorden: [{ vraag: 'Goed?', antwoord: kies(WOORDEN, h.k(1)) }] },
  ],
  ({ k }) => [
    corrigeren.KoppelStap,
    {
      stapId: kies(STAPPEN, k(0)),
      relatie: 'VERVOLG_OP',
      doelTrajectId: MOESTUIN,
      doelStapId: kies(STAPPEN, k(1)),
    },
  ],
  ({ k, revisie }) => {
    const alineaId = kies(ALINEAS, k(0));
    const stapIds = k(1) % 2 ? [kies(STAPPEN, k(2))] : [];
    const velden = { alineaId, tekst: kies(WOORDEN, k(3)), stapIds };
    return [procesverloop.HerzieAlinea, { ...velden, revisie: revisie('ALINEA', alineaId) }];
  },
  ({ k }) => [
    deeltrajecten.VoegDeeltrajectToe,
    { deeltrajectId: kies(DEELTRAJECTEN, k(0)), naam: kies(WOORDEN, k(1)) },
  ],
  ({ k, revisie }) => {
    const deeltrajectId = kies(DEELTRAJECTEN, k(0));
    const velden = { deeltrajectId, naam: kies(WOORDEN, k(1)) };
    return [
      deeltrajecten.HernoemDeeltraject,
      { ...velden, revisie: revisie('DEELTRAJECT', deeltrajectId) },
    ];
  },
  ({ k }) => [deeltrajecten.SluitDeeltrajectAf, { deeltrajectId: kies(DEELTRAJECTEN, k(0)) }],
  ({ k, revisie }) => [
    teksten.LegDoelVast,
    {
      jaar: JAAR,
      blokken: [{ soort: 'VRIJ', tekst: kies(WOORDEN, k(0)) }],
      revisie: revisie('DOEL', String(JAAR)),
    },
  ],
  ({ k, revisie }) => [
    teksten.LegStandVanZakenVast,
    { jaar: JAAR, tekst: kies(WOORDEN, k(0)), revisie: revisie('STAND_VAN_ZAKEN', String(JAAR)) },
  ],
  ({ k }) => [lessen.LegLesVast, { lesId: nr(501), jaar: JAAR, tekst: kies(WOORDEN, k(0)) }],
  ({ k, revisie }) => [
    lessen.HerzieLes,
    { lesId: nr(501), tekst: kies(WOORDEN, k(0)), revisie: revisie('LES', nr(501)) },
  ],
  ({ k, revisie }) => {
    const bundelId = kies([nr(801), nr(802)], k(0));
    const stapIds = [1, 2, 3].map((n) => kies(STAPPEN, k(n)));
    return [bundelen.BundelStappen, { bundelId, stapIds, revisie: revisie('BUNDEL', bundelId) }];
  },
  ({ k }) => [
    bijlagen.VoegLinkToe,
    {
      linkId: nr(601),
      url: 'https://zilverhoek.example',
      tekst: '',
      bijSoort: 'STAP',
      bijId: kies(STAPPEN, k(0)),
    },
  ],
  ({ k }) => [
    bijlagen.WerkResultaatBij,
    { resultaatId: nr(701), naam: 'Kast', status: kies(WOORDEN, k(0)) },
  ],
  ({ k, revisie }) => [
    starten.HernoemTraject,
    { titel: kies(WOORDEN, k(0)), revisie: revisie('KERN', MOESTUIN) },
  ],
];

const ZELDEN: readonly Maak[] = [
  () => [fase.PauzeerTraject, { reden: 'Winter' }],
  () => [fase.HervatTraject, {}],
  ({ k }) => [fase.RondTrajectAf, { wanneer: '', uitkomst: kies(['AFGEROND', 'STOPGEZET'], k(0)) }],
  () => [fase.HeropenTraject, { reden: 'Toch nog' }],
];

/** The command that a wish means now. One in ten undoes an earlier one, whichever. */
export function opdrachtVoorTraject(
  { wat, keuzes }: Wens,
  geschiedenis: readonly Feit[],
): Opdracht {
  const staat = vouw(traject, geschiedenis);
  const hulp: Hulp = {
    staat,
    k: (n) => keuzes[n]!,
    revisie: (soort, id) => staat.get(`${soort}/${id}`)?.bij.revisie ?? -1,
    commandIds: [...new Set(geschiedenis.map(({ bij }) => bij.commandId))],
  };
  const { soort, welke } = { soort: wat % 20, welke: Math.floor(wat / 20) };
  if (soort < 2) return ongedaan('traject', MOESTUIN, kies(hulp.commandIds, keuzes[0]));
  const lijst = soort === 2 ? ZELDEN : soort < 13 ? VAAK : SOMS;
  const [klasse, velden] = kies(lijst, welke)(hulp);
  return { klasse, velden: { trajectId: MOESTUIN, ...velden } };
}
