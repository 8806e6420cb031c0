/**
 * Two streams, so two commands, each with an id of its own: sent again after a failure in between, the first one counts as
 * done. Where the second is refused, the form asks for another place.
 */
import { withDone } from '../../done.js';
import { StartTraject } from '../../../domain/traject/starten.js';
import { DeelTrajectIn } from '../../../domain/werkjaar/indelen.js';
import { formOfSeveral } from '../../form/declare.js';
import { choice, hidden, line, list, newId, screen } from '../../form/fields.js';
import { EARLIER } from '../../form/form.js';
import { order } from '../../form/order.js';
import { single, type FormInput } from '../../form/input.js';
import { placeIn } from '../../werkjaar/node-place.js';
import { NewTrajectScene, type AroundNewTraject, type AtNewTraject } from '../new-traject.scene.js';
import { trajectAddress } from '../../addresses.js';

/** What it is called is saved already: only its place is still asked. */
const hasBegun = (values: FormInput): boolean => single(values, EARLIER) !== '';
const shown = (_around: AroundNewTraject, values: FormInput): boolean => !hasBegun(values);

export const NEW_TRAJECT_FORM = formOfSeveral<
  StartTraject & DeelTrajectIn,
  AtNewTraject,
  AroundNewTraject
>(NewTrajectScene)({
  commands: [StartTraject, DeelTrajectIn],
  title: 'Traject beginnen',
  unsaved: 'onbewaard traject',
  button: (_around, _at, values) => (hasBegun(values) ? 'Plaats bewaren' : 'Traject beginnen'),
  intro: (_around, { trajectId, jaar }, values) =>
    hasBegun(values) ? (
      <p>
        <a href={withDone(trajectAddress(trajectId, jaar), single(values, EARLIER))}>
          {single(values, 'titel')}
        </a>{' '}
        is begonnen, maar staat nog niet in het verslag. Kies een andere plaats, of doe dat later.
      </p>
    ) : undefined,
  fields: {
    trajectId: newId(),
    plaatsId: screen(newId()),
    werkjaar: screen(hidden(), 'jaar'),
    titel: line('Hoe heet het traject?', {
      shown,
      hint: 'Zo staat het ook boven zijn tabel in het verslag.',
    }),
    soort: choice(
      'Wat voor traject is het?',
      [
        { value: 'PROEFTUIN', label: 'Proeftuin: met burgers of partners' },
        { value: 'ACTIVITEIT', label: 'Activiteit van BurgersAanZet zelf' },
      ],
      { shown },
    ),
    plaats: screen(
      list<AroundNewTraject, string>(
        ({ jaar }) => `Waar komt het in het verslag van ${String(jaar)}?`,
        ({ plaatsen }) => [{ value: '', label: 'Dat weet ik nog niet' }, ...plaatsen],
        { shown: ({ jaar }) => jaar !== undefined, optional: true },
      ),
      'ouderId',
      'na',
    ),
  },
  begin: ({ jaar }) => ({ soort: 'PROEFTUIN', ...(jaar ? { werkjaar: String(jaar) } : {}) }),
  orders: ({ trajectId, titel, soort, plaats }, { jaar }) => [
    order(StartTraject, { trajectId, titel, soort }),
    ...(plaats && jaar
      ? [
          order(
            DeelTrajectIn,
            { jaar, trajectId, ...placeIn(plaats) },
            { id: 'plaatsId', about: 'plaats' },
          ),
        ]
      : []),
  ],
});
