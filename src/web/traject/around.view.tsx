/** What belongs to a traject beside its table: deeltrajecten, results, links, what was withdrawn. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../shell/icons.js';
import { AroundAny } from '../shell/what-one-may.js';
import { Wijzig } from './actions.view.js';
import type { Stand } from './traject-source.service.js';
import type { TrajectFormName } from './forms/all-forms.js';
import { Ingetrokken } from './withdrawn.view.js';
import { type Props, Deeltrajecten, Resultaten, Links } from './around-lists.view.js';

export const Rondom = ({ stand, alleenLezen }: { stand: Stand; alleenLezen: boolean }): VNode => {
  const waar = { trajectId: stand.trajectId, jaar: stand.jaar };
  const props = { stand, waar, alleenLezen };
  return (
    <>
      <div class="rondom">
        <Blok {...props} titel="Deeltrajecten" naam="deeltraject" wat="deeltraject">
          <Deeltrajecten {...props} />
        </Blok>
        <Blok {...props} titel="Resultaten" naam="resultaat" wat="resultaat">
          <Resultaten {...props} />
        </Blok>
        <Blok
          {...props}
          titel="Links"
          naam="link"
          wat="link"
          waar={{ ...waar, deel: `KERN/${stand.trajectId}` }}
        >
          <Links {...props} />
        </Blok>
      </div>
      {!alleenLezen && <Ingetrokken {...props} />}
    </>
  );
};

const Blok = (
  props: Props & {
    titel: string;
    naam: TrajectFormName;
    wat: string;
    children: ComponentChildren;
  },
): VNode => (
  <section id={props.naam}>
    <h2>{props.titel}</h2>
    {props.children}
    {!props.alleenLezen && (
      <AroundAny als="p" class="handelingen erbij">
        <Wijzig naam={props.naam} waar={props.waar}>
          <Icon naam="plus" />
          {props.wat}
        </Wijzig>
      </AroundAny>
    )}
  </section>
);
