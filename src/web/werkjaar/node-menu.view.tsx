/** What can be done with one node of the tree: links to a form, or at once. */
import type { VNode } from 'preact';
import { AtOnce } from '../form/shell.view.js';
import { Icon } from '../shell/icons.js';
import { ActionMenu } from '../shell/action-menu.view.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { NEW_ID } from '../shell/slots.js';
import { nodeFormAddress, newNodeAddress, wordsAddress } from '../node-addresses.js';
import type { OutlineTree, Knooprij } from './outline-tree.js';
import { placeValue } from './node-place.js';
import { NIEUW } from './node-kinds.js';

export interface NodeMenuProps {
  readonly jaar: number;
  readonly boom: OutlineTree;
  readonly knoop: Knooprij;
}

export const NodeMenu = ({ jaar, boom, knoop }: NodeMenuProps): VNode => {
  const { id, soort } = knoop;
  return (
    <ActionMenu naam={`Wijzigen: ${boom.naam(knoop)}`}>
      {soort !== 'TRAJECT' && (
        <FormLink href={wordsAddress(jaar, knoop)}>
          {soort === 'TEKSTBLOK' ? 'Tekst bewerken' : 'Hernoemen'}
        </FormLink>
      )}
      <Stapje {...{ jaar, boom, knoop }} richting="omhoog" naam="Omhoog" />
      <Stapje {...{ jaar, boom, knoop }} richting="omlaag" naam="Omlaag" />
      <FormLink href={nodeFormAddress('plaats', jaar, id)}>Verplaatsen naar…</FormLink>
      {soort !== 'TEKSTBLOK' && (
        <FormLink href={nodeFormAddress('nummer', jaar, id)}>Nummer kiezen</FormLink>
      )}
      {boom.draagt(id).map((eronder) => (
        <FormLink href={newNodeAddress(jaar, eronder, id)}>
          {NIEUW[eronder].naam} toevoegen
        </FormLink>
      ))}
      <AtOnce actie={nodeFormAddress('intrekken', jaar, id)} verborgen={{ commandId: NEW_ID }}>
        Uit het verslag halen
      </AtOnce>
    </ActionMenu>
  );
};

const Stapje = (
  props: NodeMenuProps & { richting: 'omhoog' | 'omlaag'; naam: string },
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

/** Under the tree: what may stand at its top level, of what is for who looks. */
export const Toevoegen = ({ jaar, boom }: { jaar: number; boom: OutlineTree }): VNode | null => {
  const may = useMay();
  const soorten = boom.draagt(null).filter((soort) => may(newNodeAddress(jaar, soort)));
  return soorten.length ? (
    <>
      <h3>Toevoegen aan het verslag</h3>
      <ul class="toevoegen kaal">
        {soorten.map((soort) => (
          <li>
            <a href={newNodeAddress(jaar, soort)}>
              <Icon naam="plus" />
              {NIEUW[soort].naam}
            </a>
          </li>
        ))}
      </ul>
    </>
  ) : null;
};
