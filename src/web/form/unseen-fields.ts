/** What goes along with a form unseen. */
import { single } from './input.js';
import { EARLIER } from './form.js';
import { DRAFT_ID, DRAFT_SHOWN, DRAFT_VERSION, DRAFT_WHO } from './unsaved.js';
import { type Standing, askedOf, isUnseen } from './form-standing.js';

/** What goes along beside the commandId: also what was typed in a field that has no place here any more. */
export function unseen(standing: Standing): Readonly<Record<string, string | undefined>> {
  const { form, values } = standing;
  const asked = askedOf(standing);
  const others = Object.entries(form.fields).flatMap(([name, { kind }]) => {
    const goesAlong = isUnseen(kind) || (single(values, name) !== '' && !asked.includes(name));
    return goesAlong ? [name] : [];
  });
  return {
    ...Object.fromEntries(
      ['revisie', EARLIER, ...others]
        .filter((name) => values[name] !== undefined)
        .map((name) => [name, single(values, name)]),
    ),
    ...draftFields(standing),
  };
}

/** Which draft a form writes, whose it is, and where it is found again. */
export const draftFields = ({
  values,
  draft,
  shown,
  who,
}: Standing): Readonly<Record<string, string>> => ({
  [DRAFT_ID]: draft?.draft ?? single(values, 'commandId'),
  [DRAFT_VERSION]: String(draft?.version ?? ''),
  [DRAFT_SHOWN]: shown,
  [DRAFT_WHO]: who,
});
