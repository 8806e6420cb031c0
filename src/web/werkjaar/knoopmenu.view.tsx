/** What can be done with one node of the tree: links to a form, or at once. */
import type { VNode } from 'preact';
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';
import { AtOnce } from '../form/shell.view.js';
import { Icoon } from '../schil/iconen.js';
import { NEW_ID } from '../schil/slots.js';
import { nodeFormAddress, newNodeAddress, wordsAddress } from '../addresses.js';
import type { Boom, Knooprij } from './boom.js';
import { placeValue } from './place.js';
import { NIEUW } from './soorten.js';

export interface KnoopmenuProps {
  readonly jaar: number;
  readonly boom: Boom;
  readonly knoop: Knooprij;
}

export const Knoopmenu = ({ jaar, boom, knoop }: KnoopmenuProps): VNode => {
  const { id, soort } = knoop;
  return (
    <details class="menu menu-meer">
      <summary>
        <Icoon naam="meer" />
        <span class="onzichtbaar">Wijzigen: {boom.naam(knoop)}</span>
      </summary>
      <div class="menu-lijst">
        {soort !== 'TRAJECT' && (
          <a href={wordsAddress(jaar, knoop)}>
            {soort === 'TEKSTBLOK' ? 'Tekst bewerken' : 'Hernoemen'}
          </a>
        )}
        <Stapje {...{ jaar, boom, knoop }} richting="omhoog" naam="Omhoog" />
        <Stapje {...{ jaar, boom, knoop }} richting="omlaag" naam="Omlaag" />
        <a href={nodeFormAddress('plaats', jaar, id)}>Verplaatsen naar…</a>
        {soort !== 'TEKSTBLOK' && <a href={nodeFormAddress('nummer', jaar, id)}>Nummer kiezen</a>}
        {boom.draagt(id).map((eronder) => (
          <a href={newNodeAddress(jaar, eronder, id)}>{NIEUW[eronder].naam} toevoegen</a>
        ))}
        <AtOnce actie={nodeFormAddress('intrekken', jaar, id)} verborgen={{ commandId: NEW_ID }}>
          Uit het verslag halen
        </AtOnce>
      </div>
    </details>
  );
};

const Stapje = (
  props: KnoopmenuProps & { richting: 'omhoog' | 'omlaag'; naam: string },
): VNode | null => {
  const { jaar, boom, knoop, richting, naam } = props;
  const plaats = boom.stapje(knoop, richting);
  if (!plaats) return null;
  const verborgen = { plaats: placeValue(plaats), commandId: NEW_ID };
  return (
    <AtOnce actie={nodeFormAddress('plaats', jaar, knoop.id)} verborgen={verborgen}>
      {naam}
    </AtOnce>
  );
};

/** Under the tree: what may stand at its top level. */
export const Toevoegen = ({ jaar, boom }: { jaar: number; boom: Boom }): VNode => (
  <ul class="toevoegen kaal">
    {boom.draagt(null).map((soort: SoortKnoop) => (
      <li>
        <a href={newNodeAddress(jaar, soort)}>
          <Icoon naam="plus" />
          {NIEUW[soort].naam}
        </a>
      </li>
    ))}
  </ul>
);
