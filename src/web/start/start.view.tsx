import type { VNode } from 'preact';
import type { Gemis } from '../../report/completeness.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { Icon } from '../shell/icons.js';
import { NEW_STEP, OPEN_YEAR, reportAddress, yearAddress } from '../addresses.js';
import { newNodeAddress } from '../node-addresses.js';
import { gapAddress } from '../source-addresses.js';
import { Balk, gemisInWoorden } from '../werkjaar/year-state.view.js';
import type { Begin, Eigen } from './start.service.js';
import { UnsavedList } from './unsaved-list.view.js';
import { Binnenkort, Voorbij, Meer } from './agenda.view.js';

/** @param props.kolommen the columns as they were composed: HTML */
export const Startpagina = (props: { groet: string; eigen: Eigen; kolommen: string }): VNode => (
  <>
    <div class="titelregel">
      <h1>{props.groet}</h1>
      <FormLink class="knop" href={NEW_STEP}>
        <Icon naam="plus" />
        Stap toevoegen
      </FormLink>
    </div>
    <UnsavedList drafts={props.eigen.onbewaard} titels={props.eigen.titels} now={props.eigen.nu} />
    <div class="kolommen kolommen-gelijk" dangerouslySetInnerHTML={{ __html: props.kolommen }} />
  </>
);

/** What is the same for everyone with the same roles. */
export const Startkolommen = ({ begin }: { begin: Begin }): VNode => (
  <>
    <div>
      <Voorbij begin={begin} />
      <Binnenkort begin={begin} />
    </div>
    <Nodig begin={begin} />
  </>
);

const HOOGSTENS = 8;

const Nodig = ({ begin }: { begin: Begin }): VNode => {
  const { stand } = begin;
  const may = useMay();
  if (!stand)
    return (
      <section aria-labelledby="nodig">
        <h2 id="nodig">Nog nodig voor het verslag</h2>
        <p>
          Er is nog geen werkjaar. <FormLink href={OPEN_YEAR}>Werkjaar openen</FormLink>
        </p>
      </section>
    );
  const { jaar } = stand.rows;
  // What was planned and has passed stands beside it already.
  const gemis = stand.stand.gemis.filter(({ wat }) => wat !== 'DATUM_VOORBIJ');
  return (
    <section aria-labelledby="nodig">
      <h2 id="nodig">Nog nodig voor het verslag {jaar}</h2>
      <Balk stand={stand.stand} />
      {stand.stand.vakken === 0 && (
        <p>
          Er staat nog geen traject in dit verslag.{' '}
          {may(newNodeAddress(jaar, 'TRAJECT')) && (
            <a href={yearAddress(jaar)}>Trajecten indelen</a>
          )}
        </p>
      )}
      <ul class="nodig kaal">
        {gemis.slice(0, HOOGSTENS).map((ding) => (
          <li>
            <Ding gemis={ding} jaar={jaar} titel={stand.titels.get(ding.trajectId) ?? ''} />
          </li>
        ))}
      </ul>
      <Meer aantal={gemis.length - HOOGSTENS} />
      <p>
        <a href={yearAddress(jaar)}>Alles wat nog open is</a>
        {' · '}
        <a href={reportAddress(jaar)}>Verslag bekijken</a>
      </p>
    </section>
  );
};

const Ding = (props: { gemis: Gemis; jaar: number; titel: string }): VNode => (
  <>
    <a href={gapAddress(props.gemis, props.jaar, useMay())}>{gemisInWoorden(props.gemis)}</a>
    <span class="stil"> {props.titel}</span>
  </>
);
