/** What does not stand in a year's report: trajecten without a place, nodes that were taken out. */
import type { VNode } from 'preact';
import { AtOnce } from '../form/shell.view.js';
import { trajectAddress } from '../addresses.js';
import { nodeFormAddress, placingAddress } from '../node-addresses.js';
import { FormLink } from '../shell/what-one-may.js';
import { NEW_ID } from '../shell/slots.js';
import { kort } from './outline-tree.js';
import type { WerkjaarProps } from './werkjaar.view.js';

export const NietIngedeeld = ({ jaar, los }: WerkjaarProps): VNode => (
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
export const Ingetrokken = ({ jaar, ingetrokken }: WerkjaarProps): VNode | null =>
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
