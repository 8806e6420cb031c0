/** What becomes of a step. `deel` is the step's id. */
import {
  EvalueerStap,
  HoudStap,
  MeldStapNietDoorgegaan,
  StelStapUit,
  VerplaatsStap,
} from '../../../domain/traject/stappen/verloop.js';
import { stapnaam } from '../../../wording/stap.js';
import { tijdInWoorden } from '../../../wording/tijd.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { REDENEN, VERSLAG } from '../../stap/stap-velden.js';
import { inWoorden } from '../../stap/wanneer.js';
import { bewerking, type Omgeving, type Vast } from './bewerking.js';

export const naamVanStap = ({ stand: { delen }, deel }: Omgeving): string =>
  stapnaam(delen.geef('STAP', deel).deel.gegevens);

const revisie = ({ stand: { delen }, deel }: Omgeving): Invoer => ({
  revisie: String(delen.geef('STAP', deel).bij.revisie),
});

const vast = (invoer: Invoer, { trajectId, deel }: Vast): object => ({
  trajectId,
  stapId: deel,
  revisie: een(invoer, 'revisie'),
});

export const inWoordenVeld = (naam: string, label: string): Veld => ({
  naam,
  label,
  soort: 'regel',
  hint: 'Bijvoorbeeld: 9 april, gisteren, in september, Q1.',
});

const REDEN: Veld = { naam: 'reden', label: 'Waarom?', soort: 'regel', optioneel: true };

/** The command's fields with a time read from words ('gisteren' too), or what is wrong with it. */
function metTijd(velden: object, naam: string, invoer: Invoer, { jaar, vandaag }: Vast): object {
  const getypt = een(invoer, naam).trim();
  if (!getypt) return velden;
  const gelezen = inWoorden(getypt, jaar, vandaag);
  return 'fout' in gelezen
    ? [{ veld: naam, zin: gelezen.fout }]
    : { ...velden, [naam]: gelezen.tekst };
}

export const OVER_STAP = {
  'stap-gehouden': bewerking({
    klasse: HoudStap,
    titel: (omgeving) => `${naamVanStap(omgeving)}: gehouden`,
    knop: 'Stap bewaren',
    soort: 'STAP',
    velden: () => [inWoordenVeld('wanneer', 'Wanneer was het?'), VERSLAG],
    details: () => [
      { naam: 'modus', label: 'Hoe?', soort: 'regel', kort: true, optioneel: true },
      { naam: 'aanwezigen', label: 'Wie was erbij?', soort: 'regel', optioneel: true },
    ],
    begin: (omgeving) => {
      const { wanneer } = omgeving.stand.delen.geef('STAP', omgeving.deel).deel.gegevens;
      return { wanneer: wanneer.van ? tijdInWoorden(wanneer) : '', ...revisie(omgeving) };
    },
    opdracht: (invoer, waar) =>
      metTijd(
        {
          ...vast(invoer, waar),
          verslag: een(invoer, 'verslag'),
          modus: een(invoer, 'modus'),
          aanwezigen: een(invoer, 'aanwezigen'),
        },
        'wanneer',
        invoer,
        waar,
      ),
  }),
  'stap-verplaatsen': bewerking({
    klasse: VerplaatsStap,
    titel: (omgeving) => `${naamVanStap(omgeving)} verplaatsen`,
    knop: 'Stap verplaatsen',
    soort: 'STAP',
    velden: () => [inWoordenVeld('naar', 'Naar wanneer?'), REDEN],
    begin: revisie,
    opdracht: (invoer, waar) =>
      een(invoer, 'naar').trim()
        ? metTijd({ ...vast(invoer, waar), reden: een(invoer, 'reden') }, 'naar', invoer, waar)
        : [{ veld: 'naar', zin: 'Vul in naar wanneer de stap verplaatst is.' }],
  }),
  'stap-uitstellen': bewerking({
    klasse: StelStapUit,
    titel: (omgeving) => `${naamVanStap(omgeving)} uitstellen`,
    knop: 'Stap uitstellen',
    soort: 'STAP',
    velden: () => [{ ...inWoordenVeld('tot', 'Tot wanneer?'), optioneel: true }, REDEN],
    begin: revisie,
    opdracht: (invoer, waar) =>
      metTijd({ ...vast(invoer, waar), reden: een(invoer, 'reden') }, 'tot', invoer, waar),
  }),
  'stap-niet-doorgegaan': bewerking({
    klasse: MeldStapNietDoorgegaan,
    titel: (omgeving) => `${naamVanStap(omgeving)}: niet doorgegaan`,
    knop: 'Stap bewaren',
    soort: 'STAP',
    velden: () => [
      { naam: 'redencode', label: 'Waarom ging het niet door?', soort: 'lijst', opties: REDENEN },
      { naam: 'toelichting', label: 'In je eigen woorden', soort: 'tekst', optioneel: true },
      {
        naam: 'definitief',
        label: 'Komt het er nog van?',
        soort: 'keuze',
        opties: [
          { waarde: 'ja', label: 'Nee' },
          { waarde: 'nee', label: 'Misschien: voorlopig niet' },
        ],
      },
    ],
    begin: (omgeving) => ({ definitief: 'ja', ...revisie(omgeving) }),
    opdracht: (invoer, waar) => ({
      ...vast(invoer, waar),
      redencode: een(invoer, 'redencode'),
      toelichting: een(invoer, 'toelichting'),
      definitief: een(invoer, 'definitief'),
    }),
  }),
  'stap-evalueren': bewerking({
    klasse: EvalueerStap,
    titel: (omgeving) => `${naamVanStap(omgeving)} evalueren`,
    knop: 'Evaluatie bewaren',
    soort: 'STAP',
    velden: () => [
      ...VRAGEN.map((label, index): Veld => ({
        naam: `antwoord.${String(index)}`,
        label,
        soort: 'tekst',
        optioneel: true,
      })),
      {
        naam: 'baat',
        label: 'Wat hadden mensen eraan?',
        soort: 'tekst',
        optioneel: true,
        hint: 'Eén ding per regel.',
      },
    ],
    begin: (omgeving) => {
      const { evaluatie } = omgeving.stand.delen.geef('STAP', omgeving.deel).deel;
      const antwoorden = VRAGEN.map((vraag, index) => [
        `antwoord.${String(index)}`,
        evaluatie?.antwoorden.find((een) => een.vraag === vraag)?.antwoord ?? '',
      ]);
      return {
        ...(Object.fromEntries(antwoorden) as Invoer),
        baat: evaluatie?.ervarenBaat.join('\n') ?? '',
        ...revisie(omgeving),
      };
    },
    opdracht: evaluatie,
  }),
};

const VRAGEN = ['Hoe is het geweest?', 'Wat liep goed?', 'Wat kan anders?'];

function evaluatie(invoer: Invoer, waar: Vast): object {
  const antwoorden = VRAGEN.map((vraag, index) => ({
    vraag,
    antwoord: een(invoer, `antwoord.${String(index)}`),
  })).filter(({ antwoord }) => antwoord.trim());
  const ervarenBaat = een(invoer, 'baat')
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);
  return antwoorden.length || ervarenBaat.length
    ? { ...vast(invoer, waar), antwoorden, ervarenBaat }
    : [{ veld: 'antwoord.0', zin: 'Vul minstens één antwoord in.' }];
}
