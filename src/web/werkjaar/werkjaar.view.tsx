import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import type { Knoop } from '../../domain/werkjaar/werkjaar-delen.js';
import { ErrorSummary, type Fouten } from '../form/errors.view.js';
import { AtOnce } from '../form/shell.view.js';
import {
  newNodeAddress,
  nodeFormAddress,
  OPEN_YEAR,
  placingAddress,
  reportAddress,
  trajectAddress,
  wordsAddress,
} from '../addresses.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { NEW_ID } from '../shell/slots.js';
import { kort, type Boom, type Knooprij } from './outline-tree.js';
import type { Jaarstand } from './year-state.service.js';
import { Gaten } from './gaps.view.js';
import { Knoopmenu, Toevoegen } from './node-menu.view.js';
import { Balk, GemisLijst, Open } from './year-state.view.js';

export interface WerkjaarProps {
  readonly jaar: number;
  readonly boom: Boom;
  readonly stand: Jaarstand;
  /** Trajecten that have no place in this year's report. */
  readonly los: readonly TrajectRij[];
  readonly ingetrokken: readonly Knoop[];
  readonly fouten: Fouten;
}

export const Werkjaarpagina = (props: WerkjaarProps): VNode => {
  const { jaar, boom, stand, fouten } = props;
  const may = useMay();
  return (
    <>
      <ErrorSummary fouten={fouten} />
      <div class="titelregel">
        <h1>Werkjaar {jaar}</h1>
        <a class="knop" href={reportAddress(jaar)}>
          Verslag bekijken
        </a>
      </div>
      <Balk stand={stand.stand} />
      <div class="kolommen">
        <section aria-labelledby="opbouw">
          <h2 id="opbouw">Inhoud van het verslag</h2>
          {boom.knopen.length === 0 && (
            <p>
              Hier komt de inhoudstafel van het verslag: doelstellingen, rubrieken en trajecten,
              genummerd in hun volgorde.
              {may(newNodeAddress(jaar, 'HOOFDSTUK')) &&
                ' Begin met een eerste doelstelling of hoofdstuk.'}
            </p>
          )}
          <Tak {...props} ouderId={null} />
          <Toevoegen jaar={jaar} boom={boom} />
        </section>
        <div>
          <NietIngedeeld {...props} />
          <Gaten jaar={jaar} gaten={stand.gaten} />
          <Ingetrokken {...props} />
          <AnderJaar />
        </div>
      </div>
    </>
  );
};

const AnderJaar = (): VNode | null =>
  useMay()(OPEN_YEAR) ? (
    <section aria-labelledby="ander-jaar">
      <h2 id="ander-jaar">Ander jaar</h2>
      <p>
        <a href={OPEN_YEAR}>Werkjaar openen</a>
      </p>
    </section>
  ) : null;

const Tak = (props: WerkjaarProps & { ouderId: string | null }): VNode | null => {
  const knopen = props.boom.kinderen(props.ouderId);
  return knopen.length ? (
    <ol class="boom kaal">
      {knopen.map((knoop) => (
        <li id={knoop.id}>
          <Regel {...props} knoop={knoop} />
          <Tak {...props} ouderId={knoop.id} />
        </li>
      ))}
    </ol>
  ) : null;
};

const Regel = ({ jaar, boom, stand, knoop }: WerkjaarProps & { knoop: Knooprij }): VNode => {
  const gemis = stand.gemis.get(knoop.id);
  return (
    <>
      <div class={`boom-regel boom-${knoop.soort.toLowerCase()}`}>
        <span class="boom-naam">
          <Naam {...{ jaar, boom, knoop }} />
        </span>
        {knoop.soort === 'TEKSTBLOK' && <span class="stil klein">tekst</span>}
        {gemis && <Open gemis={gemis} />}
        <Knoopmenu jaar={jaar} boom={boom} knoop={knoop} />
      </div>
      {gemis && gemis.length > 0 && <GemisLijst gemis={gemis} jaar={jaar} />}
    </>
  );
};

const Naam = (props: { jaar: number; boom: Boom; knoop: Knooprij }): VNode => {
  const { jaar, boom, knoop } = props;
  const may = useMay();
  const naam = boom.naam(knoop);
  if (knoop.soort === 'TRAJECT') return <a href={trajectAddress(knoop.id, jaar)}>{naam}</a>;
  if (knoop.soort === 'TEKSTBLOK' && may(wordsAddress(jaar, knoop)))
    return <a href={wordsAddress(jaar, knoop)}>{naam}</a>;
  return <>{naam}</>;
};

const NietIngedeeld = ({ jaar, los }: WerkjaarProps): VNode => (
  <section aria-labelledby="los">
    <h2 id="los">Nog niet ingedeeld</h2>
    {los.length === 0 ? (
      <p class="stil">Elk traject staat in dit verslag.</p>
    ) : (
      <>
        <p class="stil">Deze trajecten staan niet in het verslag van {jaar}.</p>
        <ul class="los kaal">
          {los.map(({ streamId, titel }) => (
            <li>
              <a href={trajectAddress(streamId, jaar)}>{titel}</a>
              <FormLink class="knop-klein" href={placingAddress(jaar, streamId)}>
                Indelen<span class="onzichtbaar">: {titel}</span>
              </FormLink>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

/** Nothing where nothing was taken out: an empty list would only ask for attention. */
const Ingetrokken = ({ jaar, ingetrokken }: WerkjaarProps): VNode | null =>
  ingetrokken.length ? (
    <section aria-labelledby="eruit">
      <h2 id="eruit">Uit het verslag gehaald</h2>
      <ul class="los kaal">
        {ingetrokken.map((knoop) => {
          const naam = knoop.titel ?? knoop.kop ?? kort(knoop.tekst ?? '');
          return (
            <li>
              <span>{naam}</span>
              <AtOnce
                actie={nodeFormAddress('herstellen', jaar, knoop.id)}
                verborgen={{ commandId: NEW_ID }}
                klasse="knop-klein"
              >
                Terugzetten<span class="onzichtbaar">: {naam}</span>
              </AtOnce>
            </li>
          );
        })}
      </ul>
    </section>
  ) : null;
