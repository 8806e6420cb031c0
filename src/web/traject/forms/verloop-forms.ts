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
import { stapZin } from '../../../wording/stap-zin.js';
import { formIn } from '../../form/declare.js';
import { area, hidden, list, newId } from '../../form/fields.js';
import { DEELTRAJECT } from '../../stap/step-fields.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';
import { elementOf, partOf } from './named-part.js';
import { partElement } from '../../addresses.js';
import { placesIn, after, placesFor, FIRST } from './verloop-places.js';
import { partsOf, STEPS } from './alinea-steps.js';

const form = formIn(TrajectScene);

const TEXT = area<AroundTraject>('Alinea', {
  hint: 'Zo komt ze in het verslag, tussen de stappen.',
});

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
