/** The steps that an alinea tells of. */
import { sleutel } from '../../../domain/staat.js';
import { stapnaam } from '../../../wording/stap-zin.js';
import { ticks, type Option } from '../../form/fields.js';
import { alle, type FormInput } from '../../form/input.js';
import type { AroundTraject } from '../traject.scene.js';

/** Steps of this year that an alinea may tell of; those that it tells of already always among them. */
const stepsFor = ({ stand }: AroundTraject, values: FormInput): Option[] => {
  const chosen = alle(values, 'stapIds');
  return stand.verloop
    .filter(
      ({ soort, ingetrokken, id }) => soort === 'STAP' && (!ingetrokken || chosen.includes(id)),
    )
    .map(({ id, stap }) => ({ value: id, label: stapnaam(stap!.gegevens) }));
};

export const STEPS = ticks<AroundTraject, string>('Over welke stappen gaat dit?', stepsFor, {
  hint: 'Die stappen krijgen dan geen eigen zin meer: deze alinea vertelt ze.',
  optional: true,
  shown: (around, values) => stepsFor(around, values).length > 0,
});

/** The words of a step may stand in an alinea that tells of it. */
export const partsOf = (stapIds: readonly string[]): string[] =>
  stapIds.map((id) => sleutel('STAP', id));
