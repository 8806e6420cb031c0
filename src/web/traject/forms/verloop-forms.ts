/** Alineas of a procesverloop, and the order of what stands in it. */
import {
  HerzieAlinea,
  VerplaatsOnderdeel,
  VoegAlineaToe,
} from '../../../domain/traject/procesverloop.js';
import { sleutel } from '../../../domain/staat.js';
import { ZetOpDatum } from '../../../domain/traject/op-datum.js';
import { normaliseText } from '../../../text/normalise.js';
import { printText } from '../../../text/print.js';
import { stapnaam, stapZin } from '../../../wording/stap-zin.js';
import { formIn } from '../../form/declare.js';
import { area, hidden, list, newId, ticks, type Option } from '../../form/fields.js';
import { alle, een, type Invoer } from '../../form/input.js';
import { DEELTRAJECT } from '../../stap/step-fields.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';
import { elementOf, partOf } from './traject-forms.js';
import { partElement } from '../../addresses.js';

const form = formIn(TrajectScene);

const TEXT = area<AroundTraject>('Alinea', {
  hint: 'Zo komt ze in het verslag, tussen de stappen.',
});

/** Steps of this year that an alinea may tell of; those that it tells of already always among them. */
const stepsFor = ({ stand }: AroundTraject, values: Invoer): Option[] => {
  const chosen = alle(values, 'stapIds');
  return stand.verloop
    .filter(
      ({ soort, ingetrokken, id }) => soort === 'STAP' && (!ingetrokken || chosen.includes(id)),
    )
    .map(({ id, stap }) => ({ value: id, label: stapnaam(stap!.gegevens) }));
};

const STEPS = ticks<AroundTraject, string>('Over welke stappen gaat dit?', stepsFor, {
  hint: 'Die stappen krijgen dan geen eigen zin meer: deze alinea vertelt ze.',
  optional: true,
  shown: (around, values) => stepsFor(around, values).length > 0,
});

/** The words of a step may stand in an alinea that tells of it. */
const partsOf = (stapIds: readonly string[]): string[] => stapIds.map((id) => sleutel('STAP', id));

const FIRST = 'vooraan';
const LONG = 60;
const shortened = (text: string): string =>
  text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;

function placesIn({ stand: { verloop, traject } }: AroundTraject): Option[] {
  const names = new Map(traject?.deeltrajecten.map(({ id, naam }) => [id, naam]));
  const items = verloop.filter(({ ingetrokken }) => !ingetrokken);
  return [
    { value: '', label: 'Volgens de datum van haar stappen, anders achteraan' },
    { value: FIRST, label: 'Helemaal vooraan' },
    ...items.map(({ id, stap, alinea, deeltrajectId }) => {
      const what = stap ? stapnaam(stap.gegevens) : shortened(alinea!.tekst);
      const where = deeltrajectId && names.get(deeltrajectId);
      return { value: id, label: `Na: ${what}${where ? ` (${where})` : ''}` };
    }),
  ];
}

/** Where an item can go within its procesverloop. */
const placesFor = ({ stand, traject }: AroundTraject, values: Invoer): Option[] => {
  const deeltraject = een(values, 'deeltrajectId');
  const verloop = stand.verloop.filter(
    ({ deeltrajectId }) => (deeltrajectId ?? '') === deeltraject,
  );
  return placesIn({ stand: { ...stand, verloop }, traject }).filter(({ value }) => value !== '');
};

const after = (place: string): string | null => (place === FIRST ? null : place);

/** The sentences of the steps that an alinea tells of, as they would print without it. */
function proposal({ stand: { verloop, delen } }: AroundTraject, deel: string): string {
  const { stapIds } = delen.geef('ALINEA', deel).deel;
  const steps = verloop.filter(({ id, soort }) => soort === 'STAP' && stapIds.includes(id));
  return printText(normaliseText(steps.flatMap(({ stap }) => stapZin(stap!))));
}

export const VERLOOP_FORMS = {
  alinea: form({
    command: VoegAlineaToe,
    title: ({ stand: { jaar } }) => `Alinea toevoegen (${String(jaar)})`,
    button: 'Alinea bewaren',
    unsaved: 'onbewaarde alinea',
    parts: ({ stapIds }) => partsOf(stapIds),
    fields: {
      alineaId: newId(),
      tekst: TEXT,
      stapIds: STEPS,
      deeltrajectId: DEELTRAJECT,
      na: list('Waar komt ze?', placesIn, { more: true }),
    },
    begin: (_around, { deel }) => ({ deeltrajectId: deel }),
    make: ({ na }) => ({ na: after(na) }),
    anchor: ({ alineaId }) => partElement('ALINEA', alineaId),
  }),
  'alinea-herzien': form({
    command: HerzieAlinea,
    title: 'Alinea herschrijven',
    button: 'Alinea bewaren',
    unsaved: 'onbewaarde alinea',
    parts: ({ stapIds }, { deel }) => [sleutel('ALINEA', deel), ...partsOf(stapIds)],
    intro: ({ stand: { verloop } }, { deel }) =>
      verloop.find(({ id }) => id === deel)?.achterhaald.length
        ? 'Deze tekst klopt niet meer met een stap waarover ze gaat: die stap is later gewijzigd.'
        : undefined,
    fields: { tekst: TEXT, stapIds: STEPS },
    begin: (here, { deel: id, voorstel }) => {
      const { deel, bij } = here.stand.delen.geef('ALINEA', id);
      return {
        tekst: voorstel ? proposal(here, id) : deel.tekst,
        stapIds: [...deel.stapIds],
        revisie: bij.revisie,
      };
    },
    make: (_values, { deel }) => ({ alineaId: deel }),
    anchor: (_values, { deel }) => partElement('ALINEA', deel),
  }),
  /** `deel` = 'STAP/<id>' or 'ALINEA/<id>'. */
  volgorde: form({
    command: VerplaatsOnderdeel,
    title: 'Op een andere plaats zetten',
    button: 'Hier zetten',
    fields: {
      deeltrajectId: hidden(),
      na: list('Waar?', (around, values) => placesFor(around, values), { optional: false }),
    },
    begin: ({ stand: { verloop } }, { deel }) => {
      const item = verloop.find(({ id }) => deel.endsWith(id));
      const seen = verloop.filter(
        ({ ingetrokken, deeltrajectId }) => !ingetrokken && deeltrajectId === item?.deeltrajectId,
      );
      const before = item && seen[seen.indexOf(item) - 1];
      return { deeltrajectId: item?.deeltrajectId ?? '', na: before?.id ?? FIRST };
    },
    make: ({ na }, { deel }) => ({ ...partOf(deel), na: after(na) }),
    anchor: (_values, { deel }) => elementOf(deel),
  }),
  /** `deel` as above. */
  'op-datum': form({
    command: ZetOpDatum,
    title: 'Weer op datum zetten',
    button: 'Weer op datum zetten',
    fields: {},
    make: (_values, { deel }) => partOf(deel),
    anchor: (_values, { deel }) => elementOf(deel),
  }),
};
