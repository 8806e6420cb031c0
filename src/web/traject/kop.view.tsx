/** The top of a traject's pages: its name, where it stands, its tabs. */
import type { VNode } from 'preact';
import type { FaseDeel } from '../../domain/traject/delen.js';
import { FASE } from '../../wording/namen.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { Icoon } from '../schil/iconen.js';
import { Doe, MeerMenu, Wijzig } from './handelingen.view.js';
import type { Stand } from './traject-bron.service.js';

export type Tab = 'overzicht' | 'geschiedenis';

interface Props {
  readonly stand: Stand;
  readonly tab: Tab;
  readonly alleenLezen: boolean;
}

export const TrajectKop = ({ stand, tab, alleenLezen }: Props): VNode => {
  const { trajectId, jaar, traject, pad } = stand;
  const cijfers = pad.at(-1)?.cijfers;
  const nieuw = `/trajecten/${trajectId}/stappen/nieuw?jaar=${String(jaar)}`;
  return (
    <>
      <div class="titelregel">
        <h1>
          {cijfers && <span class="cijfers">{cijfers} </span>}
          {traject?.titel}
        </h1>
        {!alleenLezen && !traject?.ingetrokken && (
          <div class="knoppen traject-knoppen">
            <a class="knop" href={nieuw}>
              <Icoon naam="plus" />
              Stap toevoegen
            </a>
            <TrajectMenu stand={stand} />
          </div>
        )}
      </div>
      <Ondertitel stand={stand} />
      <nav class="tabs" aria-label="Over dit traject">
        <a
          href={`/trajecten/${trajectId}?jaar=${String(jaar)}`}
          aria-current={tab === 'overzicht' ? 'page' : undefined}
        >
          Overzicht
        </a>
        <a
          href={`/trajecten/${trajectId}/geschiedenis?jaar=${String(jaar)}`}
          aria-current={tab === 'geschiedenis' ? 'page' : undefined}
        >
          Geschiedenis
        </a>
      </nav>
    </>
  );
};

const Ondertitel = ({ stand }: { stand: Stand }): VNode => (
  <div class="ondertitel">
    <p>
      <Fase stand={stand} />
    </p>
    <p>
      <Plaats stand={stand} />
    </p>
    <AndereJaren stand={stand} />
  </div>
);

const Fase = ({ stand: { trajectId, traject, delen } }: { stand: Stand }): VNode => {
  const fase = delen.vind('FASE', trajectId)?.deel;
  const naam = traject?.ingetrokken ? 'ingetrokken' : FASE[traject?.fase ?? 'ACTIEF'];
  return (
    <>
      <span class="fase">{naam}</span>
      {fase && faseInWoorden(fase)}
    </>
  );
};

const faseInWoorden = ({ wanneer, herbekijkOp, reden }: FaseDeel): string =>
  [
    wanneer && ` (${tijdInWoorden(wanneer)})`,
    herbekijkOp && `, opnieuw te bekijken op ${dagInWoorden(herbekijkOp)}`,
    reden && `: ${reden}`,
  ]
    .filter(Boolean)
    .join('');

const Plaats = ({ stand: { trajectId, jaar, pad, isOpen } }: { stand: Stand }): VNode => {
  const [rubriek, zelf] = [pad.at(-2)?.titel, pad.at(-1)];
  if (!zelf)
    return (
      <>
        Staat niet in het verslag van {jaar}.{' '}
        {isOpen ? (
          <a href={`/werkjaren/${String(jaar)}/nieuw/traject?traject=${trajectId}`}>Zet het erin</a>
        ) : (
          <a href="/werkjaren/openen">Werkjaar openen</a>
        )}
      </>
    );
  return (
    <>
      In het verslag van {jaar}: {zelf.cijfers}
      {rubriek && `, onder "${rubriek}"`}
    </>
  );
};

const AndereJaren = ({ stand }: { stand: Stand }): VNode | null => {
  const andere = stand.jaren.filter((ander) => ander !== stand.jaar);
  return andere.length ? (
    <p>
      Ook in:{' '}
      {andere.map((ander) => (
        <>
          <a href={`/trajecten/${stand.trajectId}?jaar=${String(ander)}`}>{ander}</a>{' '}
        </>
      ))}
    </p>
  ) : null;
};

const EINDES = ['AFGEROND', 'OVERGEDRAGEN', 'STOPGEZET'];

const TrajectMenu = ({ stand: { trajectId, jaar, traject } }: { stand: Stand }): VNode => {
  const waar = { trajectId, jaar };
  const fase = traject?.fase ?? 'ACTIEF';
  return (
    <MeerMenu wat="dit traject">
      <Wijzig naam="hernoemen" waar={waar}>
        Hernoemen
      </Wijzig>
      {fase === 'GEPAUZEERD' && (
        <Doe naam="hervatten" waar={waar}>
          Hervatten
        </Doe>
      )}
      {fase !== 'GEPAUZEERD' && !EINDES.includes(fase) && (
        <Wijzig naam="pauzeren" waar={waar}>
          Pauzeren
        </Wijzig>
      )}
      {EINDES.includes(fase) ? (
        <Wijzig naam="heropenen" waar={waar}>
          Heropenen
        </Wijzig>
      ) : (
        <Wijzig naam="afronden" waar={waar}>
          Afronden
        </Wijzig>
      )}
      <Wijzig naam="intrekken" waar={{ ...waar, deel: `KERN/${trajectId}` }}>
        Traject intrekken
      </Wijzig>
    </MeerMenu>
  );
};
