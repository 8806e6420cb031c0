/** Several steps in one sentence of the report, and a sentence each again. */
import { BundelStappen } from '../../../domain/traject/bundelen.js';
import { TrekOnderdeelIn } from '../../../domain/traject/intrekken.js';
import { sleutel } from '../../../domain/staat.js';
import { stapnaam } from '../../../wording/stap-zin.js';
import { formIn } from '../../form/declare.js';
import { newId, ticks, type Option } from '../../form/fields.js';
import { alle, type FormInput } from '../../form/input.js';
import { partElement } from '../../addresses.js';
import { TrajectScene, type AroundTraject } from '../traject.scene.js';
import { partOf } from './named-part.js';

const form = formIn(TrajectScene);

/** Those that are chosen, and those of the offer with them. */
const stepsFor = ({ stand: { verloop } }: AroundTraject, values: FormInput): Option[] => {
  const chosen = alle(values, 'stapIds');
  const offered = verloop.filter(({ samenTeDrukken }) =>
    samenTeDrukken?.stapIds.some((id) => chosen.includes(id)),
  );
  const shown = new Set([
    ...chosen,
    ...offered.flatMap(({ samenTeDrukken }) => samenTeDrukken!.stapIds),
  ]);
  return verloop
    .filter(({ id, stap, ingetrokken }) => stap && !ingetrokken && shown.has(id))
    .map(({ id, stap }) => ({ value: id, label: stapnaam(stap!.gegevens) }));
};

export const SAMEN_FORMS = {
  /** `deel` = the id of the step that has the offer. */
  'samen-afdrukken': form({
    command: BundelStappen,
    title: 'Stappen samen afdrukken',
    button: 'Samen afdrukken',
    intro: () => 'Eén zin in het verslag vertelt dan hoeveel keer het was, en op welke dagen.',
    fields: {
      bundelId: newId(),
      stapIds: ticks<AroundTraject, string>('Welke stappen?', stepsFor, { optional: false }),
    },
    begin: ({ stand: { verloop, delen } }, { deel }) => {
      const { bundelId = null, stapIds = [] } =
        verloop.find(({ id }) => id === deel)?.samenTeDrukken ?? {};
      return {
        stapIds: [...stapIds],
        revisie: bundelId ? delen.revisie('BUNDEL', bundelId) : -1,
        ...(bundelId ? { bundelId } : {}),
      };
    },
    anchor: ({ stapIds }) => partElement('STAP', stapIds[0] ?? ''),
  }),
  /** `deel` = 'BUNDEL/<id>/<stapId>': the page comes back at that step. */
  'apart-afdrukken': form({
    command: TrekOnderdeelIn,
    title: 'Stappen weer apart afdrukken',
    button: 'Weer apart afdrukken',
    parts: (_values, { deel }) => [sleutel('BUNDEL', partOf(deel).id)],
    fields: {},
    make: (_values, { deel }) => partOf(deel),
    anchor: (_values, { deel }) => partElement('STAP', deel.split('/')[2] ?? ''),
  }),
};
