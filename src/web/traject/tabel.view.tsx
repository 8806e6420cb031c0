/** The report's own table, live: what stands here is what prints. */
import type { ComponentChildren, VNode } from 'preact';
import type { TableRow } from '../../report/document.js';
import { rowsOf } from '../../report/compose-table.js';
import { Tekst } from '../../report/text-html.js';
import { FASE } from '../../wording/namen.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { Icoon } from '../schil/iconen.js';
import { Doe, MeerMenu, Wijzig } from './handelingen.view.js';
import type { Stand } from './traject-bron.service.js';
import { Verloop } from './verloop.view.js';
import type { Namen } from './wie-wanneer.js';
import type { TrajectFormName } from './forms/all-forms.js';

interface Props {
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
          <tr role="row">
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
  if (rij.label.startsWith('Procesverloop'))
    return (
      <>
        {rij.parts.length ? (
          <Verloop {...{ ...stand, namen, alleenLezen }} parts={rij.parts} />
        ) : (
          <Leeg toen={alleenLezen} />
        )}
        {!alleenLezen && (
          <p class="handelingen erbij">
            <a href={`/trajecten/${stand.trajectId}/stappen/nieuw?jaar=${String(stand.jaar)}`}>
              <Icoon naam="plus" />
              stap
            </a>
            <Wijzig naam="alinea" waar={waar}>
              <Icoon naam="plus" />
              alinea
            </Wijzig>
          </p>
        )}
      </>
    );
  if (rij.label === 'Lessons learned') return <Lessen {...props} />;
  const naam: TrajectFormName = rij.label === 'Doel' ? 'doel' : 'stand-van-zaken';
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

/** What the form asks beside the text: it does not print. */
const Peildatum = ({ stand: { jaar, delen } }: { stand: Stand }): VNode | null => {
  const deel = delen.vind('STAND_VAN_ZAKEN', String(jaar))?.deel;
  if (!deel) return null;
  const fase = deel.fase ? ` · fase: ${FASE[deel.fase]}` : '';
  return (
    <p class="item-meta">
      zoals het is op {dagInWoorden(deel.peildatum)}
      {fase}
    </p>
  );
};

const Leeg = ({ toen }: { toen: boolean }): VNode =>
  toen ? (
    <p class="stil">toen nog leeg</p>
  ) : (
    <p class="leeg">
      <Icoon naam="let" /> nog leeg: moet er staan vóór het verslag
    </p>
  );

const MetBewerken = (props: {
  naam?: TrajectFormName;
  waar: { trajectId: string; jaar: number };
  leeg: boolean;
  wat: string;
  children: ComponentChildren;
}): VNode => (
  <div class="item">
    <div class="item-tekst">{props.children}</div>
    {props.naam && (
      <div class="handelingen">
        <Wijzig naam={props.naam} waar={props.waar}>
          {props.leeg ? 'Aanvullen' : 'Bewerken'}
          <span class="onzichtbaar">: {props.wat}</span>
        </Wijzig>
      </div>
    )}
  </div>
);

const Lessen = ({ rij, stand, alleenLezen }: Props & { rij: TableRow }): VNode => {
  const waar = { trajectId: stand.trajectId, jaar: stand.jaar };
  return (
    <>
      {rij.parts.length === 0 && <Leeg toen={alleenLezen} />}
      {rij.parts.map(({ text, source }, index) => (
        <div class="item" id={source && `LES-${source.id}`}>
          <div class="item-tekst">
            <Tekst tree={text} />
            <Themas themas={stand.delen.vind('LES', source?.id ?? '')?.deel.themas ?? []} />
          </div>
          {!alleenLezen && source && (
            <div class="handelingen">
              <MeerMenu wat={`les ${String(index + 1)}`}>
                <Wijzig naam="les-herzien" waar={{ ...waar, deel: source.id }}>
                  Herschrijven
                </Wijzig>
                <Doe naam="intrekken" waar={{ ...waar, deel: `LES/${source.id}` }}>
                  Intrekken
                </Doe>
              </MeerMenu>
            </div>
          )}
        </div>
      ))}
      {!alleenLezen && (
        <p class="handelingen erbij">
          <Wijzig naam="les" waar={waar}>
            <Icoon naam="plus" />
            les
          </Wijzig>
        </p>
      )}
    </>
  );
};

const Themas = ({ themas }: { themas: readonly string[] }): VNode | null =>
  themas.length ? <p class="item-meta">thema: {themas.join(', ')}</p> : null;
