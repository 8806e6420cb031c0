/** A step turns out otherwise than it was logged: all that is known of it, to be mended. */
import { CorrigeerStap } from '../../../domain/traject/stappen/corrigeren.js';
import type { StapGegevens } from '../../../domain/traject/waarden.js';
import { tijdInWoorden } from '../../../wording/tijd.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { ALLE_SOORTEN, details, VERSLAG } from '../../stap/stap-velden.js';
import { inWoorden } from '../../stap/wanneer.js';
import { bewerking, type Omgeving, type Vast } from './bewerking.js';
import { inWoordenVeld, naamVanStap } from './over-stap.js';

const SOORT: readonly Veld[] = [
  {
    naam: 'type',
    label: 'Wat was het?',
    soort: 'lijst',
    opties: [...ALLE_SOORTEN, { waarde: 'ANDERS', label: 'Anders, in eigen woorden' }],
  },
  {
    naam: 'typeTekst',
    label: 'In eigen woorden',
    soort: 'regel',
    optioneel: true,
    hint: 'Alleen bij "Anders".',
  },
];

const GEWOON = [
  ...['type', 'deeltrajectId', 'nummer', 'modus', 'doel', 'plaats', 'aanwezigen'],
  ...['verslag', 'uitvoerder', 'uitvoerderNaam', 'aantal', 'reden', 'revisie'],
] as const;

function begin({ stand: { delen }, deel }: Omgeving): Invoer {
  const { deel: stap, bij } = delen.geef('STAP', deel);
  const { gegevens } = stap;
  return {
    ...teksten(gegevens),
    type: gegevens.type.code,
    typeTekst: gegevens.type.code === 'ANDERS' ? gegevens.type.tekst : '',
    wanneer: gegevens.wanneer.van ? tijdInWoorden(gegevens.wanneer) : '',
    uitvoerder: gegevens.uitvoerder.soort,
    uitvoerderNaam: gegevens.uitvoerder.omschrijving ?? '',
    werkjaar: String(gegevens.jaar),
    revisie: String(bij.revisie),
  };
}

const teksten = (gegevens: StapGegevens): Invoer =>
  Object.fromEntries(
    (
      [
        'deeltrajectId',
        'nummer',
        'modus',
        'doel',
        'plaats',
        'aanwezigen',
        'verslag',
        'aantal',
      ] as const
    ).map((veld) => [veld, String(gegevens[veld] ?? '')]),
  );

function opdracht(invoer: Invoer, { trajectId, deel, vandaag }: Vast): object {
  const jaar = Number(een(invoer, 'werkjaar'));
  const wanneer = inWoorden(een(invoer, 'wanneer').trim(), jaar, vandaag);
  if ('fout' in wanneer) return [{ veld: 'wanneer', zin: wanneer.fout }];
  return {
    ...Object.fromEntries(GEWOON.map((naam) => [naam, een(invoer, naam)])),
    typeTekst: een(invoer, 'type') === 'ANDERS' ? een(invoer, 'typeTekst') : '',
    trajectId,
    stapId: deel,
    jaar,
    wanneer: wanneer.tekst,
  };
}

export const STAP_VERBETEREN = {
  'stap-verbeteren': bewerking({
    klasse: CorrigeerStap,
    titel: (omgeving) => `${naamVanStap(omgeving)} verbeteren`,
    knop: 'Stap bewaren',
    soort: 'STAP',
    velden: () => [...SOORT, inWoordenVeld('wanneer', 'Wanneer?'), VERSLAG],
    details: ({ stand }) => [
      ...details(stand.traject?.deeltrajecten ?? []),
      { naam: 'reden', label: 'Waarom verbeter je dit?', soort: 'regel', optioneel: true },
    ],
    mee: ['werkjaar'],
    begin,
    opdracht,
  }),
};
