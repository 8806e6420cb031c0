import type { VNode } from 'preact';
import { asOfInWoorden } from '../../report/as-of-line.js';
import { ErrorSummary } from '../form/errors.view.js';
import { Zoalskeuze, type Zoals } from '../verslag/as-of-choice.view.js';
import { TrajectKop } from './heading.view.js';
import { Rondom } from './around.view.js';
import { Verslagtabel } from './report-table.view.js';
import type { Stand } from './traject-source.service.js';
import type { Namen } from './who-when.js';
import { DoButton } from './actions.view.js';
import { trajectAddress } from '../addresses.js';

export const TrajectPagina = (props: { stand: Stand; zoals: Zoals; namen: Namen }): VNode => {
  const { stand, zoals, namen } = props;
  const { trajectId, jaar, traject } = stand;
  const vroeger = zoals.asOf !== undefined;
  const alleenLezen = vroeger || traject?.ingetrokken === true;
  const adres = trajectAddress(trajectId);
  return (
    <>
      <ErrorSummary fouten={zoals.fouten} />
      {zoals.asOf && (
        <p class="melding melding-vroeger" role="status">
          {asOfInWoorden(zoals.asOf)}. Je kan hier alleen lezen.{' '}
          <a href={trajectAddress(trajectId, jaar)}>Terug naar vandaag</a>
        </p>
      )}
      <TrajectKop stand={stand} tab="overzicht" alleenLezen={alleenLezen} />
      {traject?.ingetrokken && !vroeger && (
        <div class="melding">
          <p>Dit traject is ingetrokken: het staat niet in het verslag.</p>
          <DoButton
            naam="herstellen"
            waar={{ trajectId, jaar, deel: `KERN/${trajectId}` }}
            klasse="knop-klein"
          >
            Herstellen
          </DoButton>
        </div>
      )}
      <Zoalskeuze adres={adres} jaar={jaar} zoals={zoals} behoud={{ jaar: String(jaar) }} />
      {traject ? (
        <>
          <Verslagtabel stand={stand} namen={namen} alleenLezen={alleenLezen} />
          <Rondom stand={stand} alleenLezen={alleenLezen} />
        </>
      ) : (
        <p>
          Op die dag bestond dit traject nog niet: er was nog niets van gelogd. Kies een latere dag,
          of ga <a href={trajectAddress(trajectId, jaar)}>terug naar vandaag</a>.
        </p>
      )}
    </>
  );
};
