/** The report's own table, live: what stands here is what prints. */
import type { VNode } from 'preact';
import type { TableRow } from '../../report/document.js';
import { rowsOf } from '../../report/compose-table.js';
import { Tekst } from '../../report/text-html.js';
import { Icon } from '../shell/icons.js';
import { AroundAny, FormLink } from '../shell/what-one-may.js';
import { Wijzig } from './actions.view.js';
import type { Stand } from './traject-source.service.js';
import { Verloop } from './verloop.view.js';
import type { Namen } from './who-when.js';
import type { TrajectFormName } from './forms/all-forms.js';
import { Peildatum, Leeg, MetBewerken } from './report-cell.view.js';
import { Lessen } from './lessen.view.js';
import { newStepAddress } from '../addresses.js';

export interface Props {
  readonly stand: Stand;
  readonly namen: Namen;
  readonly alleenLezen: boolean;
}

// The roles repeat what the elements say: a narrow screen lays the rows out as blocks and browsers then forget them.
export const Verslagtabel = (props: Props): VNode => {
  const { stand } = props;
  const rijen = rowsOf(stand.jaar, stand.cellen);
  return (
    <table class="verslagtabel" role="table">
      <caption class="onzichtbaar">
        {stand.traject?.titel}: zoals het in het verslag van {stand.jaar} komt
      </caption>
      <tbody role="rowgroup">
        {rijen.map((rij) => (
          <tr role="row" id={rij.code}>
            <th scope="row" role="rowheader">
              {rij.label}
            </th>
            <td role="cell">
              <Cel rij={rij} {...props} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Cel = (props: Props & { rij: TableRow }): VNode => {
  const { rij, stand, namen, alleenLezen } = props;
  const waar = { trajectId: stand.trajectId, jaar: stand.jaar };
  if (rij.code === 'PROCESVERLOOP')
    return (
      <>
        {rij.parts.length ? (
          <Verloop {...{ ...stand, namen, alleenLezen }} parts={rij.parts} />
        ) : (
          <Leeg toen={alleenLezen} />
        )}
        {!alleenLezen && (
          <AroundAny als="p" class="handelingen erbij">
            <FormLink href={newStepAddress(stand.trajectId, stand.jaar)}>
              <Icon naam="plus" />
              stap
            </FormLink>
            <Wijzig naam="alinea" waar={waar}>
              <Icon naam="plus" />
              alinea
            </Wijzig>
          </AroundAny>
        )}
      </>
    );
  if (rij.code === 'LESSONS_LEARNED') return <Lessen {...props} />;
  const naam: TrajectFormName = rij.code === 'DOEL' ? 'doel' : 'stand-van-zaken';
  return (
    <MetBewerken
      {...(alleenLezen ? {} : { naam })}
      waar={waar}
      leeg={!rij.parts.length}
      wat={rij.label}
    >
      {rij.parts.length ? (
        rij.parts.map(({ text }) => <Tekst tree={text} />)
      ) : (
        <Leeg toen={alleenLezen} />
      )}
      {naam === 'stand-van-zaken' && <Peildatum stand={stand} />}
    </MetBewerken>
  );
};
