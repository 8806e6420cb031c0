/** Alineas of a procesverloop, and the order of what stands in it. */
import {
  HerzieAlinea,
  VerplaatsOnderdeel,
  VoegAlineaToe,
} from '../../../domain/traject/procesverloop.js';
import { normaliseText } from '../../../text/normalise.js';
import { printText } from '../../../text/print.js';
import { stapnaam, stapZin } from '../../../wording/stap.js';
import { alle, een } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { deeltrajectVeld } from '../../stap/stap-velden.js';
import { bewerking, type Omgeving } from './bewerking.js';

const TEKST: Veld = {
  naam: 'tekst',
  label: 'Alinea',
  soort: 'tekst',
  hint: 'Zo komt ze in het verslag, tussen de stappen.',
};

/** Steps of this year that an alinea may tell of; those that it tells of already always among them. */
function stapVeld({ stand }: Omgeving, gekozen: readonly string[]): Veld[] {
  const stappen = stand.verloop.filter(
    ({ soort, ingetrokken, id }) => soort === 'STAP' && (!ingetrokken || gekozen.includes(id)),
  );
  if (!stappen.length) return [];
  return [
    {
      naam: 'stapIds',
      label: 'Over welke stappen gaat dit?',
      soort: 'vinkjes',
      optioneel: true,
      hint: 'Die stappen krijgen dan geen eigen zin meer: deze alinea vertelt ze.',
      opties: stappen.map(({ id, stap }) => ({ waarde: id, label: stapnaam(stap!.gegevens) })),
    },
  ];
}

function waarVeld({ stand: { verloop, traject } }: Omgeving): Veld {
  const namen = new Map(traject?.deeltrajecten.map(({ id, naam }) => [id, naam]));
  const items = verloop.filter(({ ingetrokken }) => !ingetrokken);
  return {
    naam: 'na',
    label: 'Waar komt ze?',
    soort: 'lijst',
    optioneel: true,
    opties: [
      { waarde: '', label: 'Volgens de datum van haar stappen, anders achteraan' },
      { waarde: VOORAAN, label: 'Helemaal vooraan' },
      ...items.map(({ id, stap, alinea, deeltrajectId }) => {
        const wat = stap ? stapnaam(stap.gegevens) : kort(alinea!.tekst);
        const waar = deeltrajectId && namen.get(deeltrajectId);
        return { waarde: id, label: `Na: ${wat}${waar ? ` (${waar})` : ''}` };
      }),
    ],
  };
}

const VOORAAN = 'vooraan';
const LANG = 60;
const kort = (tekst: string): string =>
  tekst.length > LANG ? `${tekst.slice(0, LANG - 1)}…` : tekst;

const naUit = (waarde: string): string | null => (waarde === VOORAAN ? null : waarde);

/** The sentences of the steps that an alinea tells of, as they would print without it. */
function voorstelVoor({ stand: { verloop, delen }, deel }: Omgeving): string {
  const { stapIds } = delen.geef('ALINEA', deel).deel;
  const stappen = verloop.filter(({ id, soort }) => soort === 'STAP' && stapIds.includes(id));
  return printText(normaliseText(stappen.flatMap(({ stap }) => stapZin(stap!))));
}

export const OVER_PROCESVERLOOP = {
  alinea: bewerking({
    klasse: VoegAlineaToe,
    titel: ({ stand: { jaar } }) => `Alinea toevoegen (${String(jaar)})`,
    knop: 'Alinea bewaren',
    nieuw: 'alineaId',
    velden: (omgeving, waarden) => [TEKST, ...stapVeld(omgeving, alle(waarden, 'stapIds'))],
    details: (omgeving) => [
      ...(omgeving.stand.traject?.deeltrajecten.length
        ? [deeltrajectVeld(omgeving.stand.traject.deeltrajecten)]
        : []),
      waarVeld(omgeving),
    ],
    begin: ({ deel }) => ({ deeltrajectId: deel }),
    opdracht: (invoer, { trajectId, jaar }) => ({
      trajectId,
      jaar,
      alineaId: een(invoer, 'alineaId'),
      deeltrajectId: een(invoer, 'deeltrajectId'),
      tekst: een(invoer, 'tekst'),
      stapIds: alle(invoer, 'stapIds'),
      na: naUit(een(invoer, 'na')),
    }),
  }),
  'alinea-herzien': bewerking({
    klasse: HerzieAlinea,
    titel: () => 'Alinea herschrijven',
    knop: 'Alinea bewaren',
    soort: 'ALINEA',
    uitleg: (omgeving) => {
      const rij = omgeving.stand.verloop.find(({ id }) => id === omgeving.deel);
      if (!rij?.achterhaald.length) return undefined;
      return 'Deze tekst klopt niet meer met een stap waarover ze gaat: die stap is later gewijzigd.';
    },
    velden: (omgeving, waarden) => [TEKST, ...stapVeld(omgeving, alle(waarden, 'stapIds'))],
    begin: (omgeving) => {
      const { deel, bij } = omgeving.stand.delen.geef('ALINEA', omgeving.deel);
      return {
        tekst: omgeving.voorstel ? voorstelVoor(omgeving) : deel.tekst,
        stapIds: [...deel.stapIds],
        revisie: String(bij.revisie),
      };
    },
    opdracht: (invoer, { trajectId, deel }) => ({
      trajectId,
      alineaId: deel,
      tekst: een(invoer, 'tekst'),
      stapIds: alle(invoer, 'stapIds'),
      revisie: een(invoer, 'revisie'),
    }),
  }),
  /** `deel` = 'STAP/<id>' or 'ALINEA/<id>'. */
  volgorde: bewerking({
    klasse: VerplaatsOnderdeel,
    titel: () => 'Op een andere plaats zetten',
    knop: 'Hier zetten',
    velden: (omgeving) => [{ ...waarVeld(omgeving), optioneel: false, label: 'Waar?' }],
    mee: ['deeltrajectId'],
    begin: ({ stand: { verloop }, deel }) => ({
      deeltrajectId: verloop.find(({ id }) => deel.endsWith(id))?.deeltrajectId ?? '',
    }),
    opdracht: (invoer, { trajectId, jaar, deel }) => {
      const [soort = '', id = ''] = deel.split('/');
      const deeltrajectId = een(invoer, 'deeltrajectId');
      return { trajectId, jaar, deeltrajectId, soort, id, na: naUit(een(invoer, 'na')) };
    },
  }),
};
