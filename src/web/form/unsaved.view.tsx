/** What is said of a draft in its form, and how it is thrown away. */
import type { ComponentChildren, VNode } from 'preact';
import { hoeLangGeleden } from '../../wording/ogenblik.js';
import { THROW_AWAY } from '../addresses.js';
import type { Standing } from './form-standing.js';
import { AtOnce } from './shell.view.js';
import { EMPTY } from './unsaved.js';

/** The form holds what was typed before: how old it is, and the two other ways on. */
export const UnsavedNote = ({ form, draft, shown, now }: Standing): VNode | null =>
  draft?.changed ? (
    <div class="melding melding-onbewaard" role="status" data-focus tabIndex={-1}>
      <p>
        Je hebt een {form.unsaved}, getypt {hoeLangGeleden(draft.changed, now)}. Wat je toen
        schreef, staat hieronder en is nog niet bewaard. Alleen jij ziet het.
      </p>
      <div class="knoppen">
        <ThrowAway draft={draft.draft} back={emptyAddress(shown)}>
          Weggooien
        </ThrowAway>
        <a class="knop-klein" href={emptyAddress(shown)}>
          Met een leeg formulier beginnen
        </a>
      </div>
    </div>
  ) : null;

/** The same form as it is without a draft; that of before is kept. */
const emptyAddress = (shown: string): string =>
  `${shown}${shown.includes('?') ? '&' : '?'}${EMPTY}=1`;

/** @param props.back where somebody is brought then */
export const ThrowAway = (props: {
  draft: string;
  back: string;
  look?: string;
  children: ComponentChildren;
}): VNode => (
  <AtOnce
    actie={THROW_AWAY}
    verborgen={{ id: props.draft, terug: props.back }}
    klasse={props.look ?? 'knop-klein'}
  >
    {props.children}
  </AtOnce>
);
