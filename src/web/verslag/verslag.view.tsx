import type { VNode } from 'preact';
import type { ReportDocument, TableSection } from '../../report/document.js';
import { ReportBody } from '../../report/report-body.js';
import { ErrorSummary } from '../form/errors.view.js';
import { Icon } from '../shell/icons.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { reportAddress, yearAddress } from '../addresses.js';
import { sourceAddress, cellAddress } from '../source-addresses.js';
import { newNodeAddress } from '../node-addresses.js';
import type { YearState } from '../werkjaar/year-state.service.js';
import { Balk } from '../werkjaar/year-state.view.js';
import { Zoalskeuze, type Zoals } from './as-of-choice.view.js';
import { Ontbrekend } from './missing.view.js';
import { Verslaginhoud } from './contents.view.js';
import { Overgeslagen } from './skipped.view.js';
import { Downloads, NietInPdf } from './downloads.view.js';

export interface VerslagProps {
  readonly jaar: number;
  /** Undefined where the year was not opened by the day that was asked. */
  readonly verslag: ReportDocument | undefined;
  readonly stand: YearState;
  readonly zoals: Zoals;
}

export const Verslagpagina = ({ jaar, verslag, stand, zoals }: VerslagProps): VNode => {
  const nu = zoals.asOf === undefined;
  const may = useMay();
  return (
    <>
      <ErrorSummary fouten={zoals.fouten} />
      <div class="titelregel">
        <h1>Jaarverslag {jaar}</h1>
        {may(newNodeAddress(jaar, 'TRAJECT')) && (
          <a class="knop-licht" href={yearAddress(jaar)}>
            Inhoud wijzigen
          </a>
        )}
      </div>
      {verslag?.asOf && <p class="verslag-dagstand">{verslag.asOf}</p>}
      {nu && <Balk stand={stand.stand} />}
      {nu && <Ontbrekend rows={stand.rows} />}
      {nu && <Overgeslagen jaar={jaar} gaten={stand.gaten} />}
      {verslag && <Downloads jaar={jaar} zoals={zoals} />}
      {verslag && <NietInPdf verslag={verslag} />}
      <Zoalskeuze adres={reportAddress(jaar)} jaar={jaar} zoals={zoals} />
      {verslag ? (
        <Voorbeeld jaar={jaar} verslag={verslag} stand={stand} zoals={zoals} />
      ) : (
        <p>Het werkjaar {jaar} was op die dag nog niet geopend: er stond nog niets in.</p>
      )}
    </>
  );
};

const Voorbeeld = (props: VerslagProps & { verslag: ReportDocument }): VNode => {
  const { jaar, verslag, stand, zoals } = props;
  const nu = zoals.asOf === undefined;
  const may = useMay();
  if (!verslag.sections.length)
    return may(newNodeAddress(jaar, 'HOOFDSTUK')) ? (
      <p>
        Hier komt het verslag te staan. Het is nog leeg:{' '}
        <a href={yearAddress(jaar)}>geef het een eerste onderdeel</a>.
      </p>
    ) : (
      <p>Hier komt het verslag te staan. Het is nog leeg.</p>
    );
  return (
    <div class="verslag-blad-met-inhoud">
      <Verslaginhoud verslag={verslag} gemis={nu ? stand.gemis : undefined} />
      <section class="verslag-voorbeeld" aria-label="Voorbeeld van het verslag">
        <ReportBody
          document={verslag}
          linkOf={(bron) => sourceAddress(bron, jaar, may)}
          missing={nu ? (tabel, rij) => <Ontbreekt {...{ jaar, tabel, rij }} /> : undefined}
        />
      </section>
    </div>
  );
};

/** A traject's table ends in stand van zaken and lessons learned, and begins with its doel. */
const Ontbreekt = (props: { jaar: number; tabel: TableSection; rij: number }): VNode => {
  const { jaar, tabel, rij } = props;
  const vanAchter = tabel.rows.length - rij;
  const vak =
    (['LESSONS_LEARNED', 'STAND_VAN_ZAKEN'] as const)[vanAchter - 1] ??
    (rij === 0 ? 'DOEL' : 'PROCESVERLOOP');
  return (
    <p class="ontbreekt alarm">
      <Icon naam="let" /> ontbreekt.{' '}
      <FormLink href={cellAddress(tabel.source?.streamId ?? '', jaar, vak)}>
        Aanvullen<span class="onzichtbaar">: {`${tabel.rows[rij]!.label}, ${tabel.caption}`}</span>
      </FormLink>
    </p>
  );
};
