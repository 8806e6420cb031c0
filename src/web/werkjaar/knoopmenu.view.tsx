/** What can be done with one node of the tree: links to a form, or at once. */
import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';
import { Meteen } from '../formulier/formulier.js';
import { Icoon } from '../schil/iconen.js';
import { knoopAdres, nieuwAdres } from './adressen.js';
import type { Boom, Knooprij } from './boom.js';
import { plaatsWaarde } from './plaats.js';
import { NIEUW } from './soorten.js';

export interface KnoopmenuProps {
  readonly jaar: number;
  readonly boom: Boom;
  readonly knoop: Knooprij;
}

export const Knoopmenu = ({ jaar, boom, knoop }: KnoopmenuProps): VNode => {
  const adres = knoopAdres(jaar, knoop.id);
  return (
    <details class="menu menu-meer">
      <summary>
        <Icoon naam="meer" />
        <span class="onzichtbaar">Wijzigen: {boom.naam(knoop)}</span>
      </summary>
      <div class="menu-lijst">
        {knoop.soort !== 'TRAJECT' && (
          <a href={adres}>{knoop.soort === 'TEKSTBLOK' ? 'Tekst bewerken' : 'Hernoemen'}</a>
        )}
        <Stapje {...{ jaar, boom, knoop }} richting="omhoog" naam="Omhoog" />
        <Stapje {...{ jaar, boom, knoop }} richting="omlaag" naam="Omlaag" />
        <a href={`${adres}/plaats`}>Verplaatsen naar…</a>
        {knoop.soort !== 'TEKSTBLOK' && <a href={`${adres}/nummer`}>Nummer kiezen</a>}
        {boom.draagt(knoop.id).map((soort) => (
          <a href={nieuwAdres(jaar, soort, knoop.id)}>{NIEUW[soort].naam} toevoegen</a>
        ))}
        <Meteen actie={`${adres}/intrekken`} verborgen={{ commandId: randomUUID() }}>
          Uit het verslag halen
        </Meteen>
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
  const verborgen = { plaats: plaatsWaarde(plaats), commandId: randomUUID() };
  return (
    <Meteen actie={`${knoopAdres(jaar, knoop.id)}/plaats`} verborgen={verborgen}>
      {naam}
    </Meteen>
  );
};

/** Under the tree: what may stand at its top level. */
export const Toevoegen = ({ jaar, boom }: { jaar: number; boom: Boom }): VNode => (
  <ul class="toevoegen kaal">
    {boom.draagt(null).map((soort: SoortKnoop) => (
      <li>
        <a href={nieuwAdres(jaar, soort)}>
          <Icoon naam="plus" />
          {NIEUW[soort].naam}
        </a>
      </li>
    ))}
  </ul>
);
