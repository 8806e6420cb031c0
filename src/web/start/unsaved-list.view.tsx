/** On the start page and that of one's own account: what was typed and not saved. */
import type { VNode } from 'preact';
import type { DraftHead } from '../../drafts/draft.js';
import { hoeLangGeleden } from '../../wording/ogenblik.js';
import { draftAddress, START } from '../addresses.js';
import { FormLink } from '../shell/what-one-may.js';
import { ThrowAway } from '../form/unsaved.view.js';
import { FORM_ROUTES } from '../forms.js';

interface Props {
  readonly drafts: readonly DraftHead[];
  /** Of each traject, by its id. */
  readonly titels: ReadonlyMap<string, string>;
  readonly now: Date;
  /** The page on which it stands: one comes back there. */
  readonly back?: string;
}

/** Nothing where everything was saved. */
export const UnsavedList = ({ drafts, titels, now, back = START }: Props): VNode | null => {
  if (!drafts.length) return null;
  const [first] = drafts.map(unsavedIn);
  return (
    <section class="melding melding-onbewaard" aria-labelledby="onbewaard">
      <h2 id="onbewaard">
        {drafts.length === 1
          ? `Je hebt een ${first!}`
          : `Je hebt ${String(drafts.length)} onbewaarde teksten`}
      </h2>
      <ul class="kaal">
        {drafts.map((one) => (
          <li>
            <span>
              <FormLink href={draftAddress(one)}>Verder schrijven</FormLink>
              <span class="stil">
                {' '}
                {[
                  drafts.length > 1 && unsavedIn(one),
                  titels.get(trajectOf(one)),
                  `getypt ${hoeLangGeleden(one.changed, now)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <ThrowAway draft={one.draft} back={back}>
              Weggooien<span class="onzichtbaar">: {unsavedIn(one)}</span>
            </ThrowAway>
          </li>
        ))}
      </ul>
      <p class="klein stil">Alleen jij ziet dit. Het blijft 30 dagen staan.</p>
    </section>
  );
};

const trajectOf = ({ stream }: DraftHead): string => stream.replace(/^traject-/, '');

const unsavedIn = ({ form }: DraftHead): string =>
  FORM_ROUTES.find(({ path }) => path === form)?.form.unsaved ?? 'onbewaarde tekst';
