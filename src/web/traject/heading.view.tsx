/** The top of a traject's pages: its name, where it stands, its tabs. */
import type { VNode } from 'preact';
import { Icon } from '../shell/icons.js';
import { AroundAny, FormLink } from '../shell/what-one-may.js';
import type { Stand } from './traject-source.service.js';
import { TrajectMenu } from './traject-menu.view.js';
import { Fase } from './fase.view.js';
import { OPEN_YEAR, historyAddress, newStepAddress, trajectAddress } from '../addresses.js';
import { placingAddress } from '../node-addresses.js';

export type Tab = 'overzicht' | 'geschiedenis';

interface Props {
  readonly stand: Stand;
  readonly tab: Tab;
  readonly alleenLezen: boolean;
}

export const TrajectKop = ({ stand, tab, alleenLezen }: Props): VNode => {
  const { trajectId, jaar, traject } = stand;
  return (
    <>
      <div class="titelregel">
        <Titel stand={stand} />
        {!alleenLezen && !traject?.ingetrokken && <Knoppen stand={stand} />}
      </div>
      {traject && <Ondertitel stand={stand} />}
      <nav class="tabs" aria-label="Over dit traject">
        <a
          href={trajectAddress(trajectId, jaar)}
          aria-current={tab === 'overzicht' ? 'page' : undefined}
        >
          Overzicht
        </a>
        <a
          href={historyAddress(trajectId, jaar)}
          aria-current={tab === 'geschiedenis' ? 'page' : undefined}
        >
          Geschiedenis
        </a>
      </nav>
    </>
  );
};

/** Of the time that is shown; as it is called today where it did not exist then. */
const Titel = ({ stand: { traject, titel, pad } }: { stand: Stand }): VNode => {
  const cijfers = pad.at(-1)?.cijfers;
  return (
    <h1>
      {cijfers && <span class="cijfers">{cijfers} </span>}
      {traject?.titel ?? titel}
    </h1>
  );
};

const Knoppen = ({ stand }: { stand: Stand }): VNode => (
  <AroundAny als="div" class="knoppen traject-knoppen">
    <FormLink class="knop" href={newStepAddress(stand.trajectId, stand.jaar)}>
      <Icon naam="plus" />
      Stap toevoegen
    </FormLink>
    <TrajectMenu stand={stand} />
  </AroundAny>
);

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

const Plaats = ({ stand: { trajectId, jaar, pad, isOpen } }: { stand: Stand }): VNode => {
  const [rubriek, zelf] = [pad.at(-2)?.titel, pad.at(-1)];
  if (!zelf)
    return (
      <>
        Staat niet in het verslag van {jaar}.{' '}
        {isOpen ? (
          <FormLink href={placingAddress(jaar, trajectId)}>Zet het erin</FormLink>
        ) : (
          <FormLink href={OPEN_YEAR}>Werkjaar openen</FormLink>
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
          <a href={trajectAddress(stand.trajectId, ander)}>{ander}</a>{' '}
        </>
      ))}
    </p>
  ) : null;
};
