/** Planned steps on the start page: those to come, and those of which nobody wrote what became of them. */
import type { VNode } from 'preact';
import type { GeplandeStap } from '../../../projections/onderdelen/geplande-stappen.query.js';
import { staptypeInWoorden } from '../../wording/namen.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { FormLink, useMay } from '../shell/what-one-may.js';
import { heldAddress, NEW_STEP, partAddress } from '../addresses.js';
import type { Begin } from './start.service.js';

export const Binnenkort = ({ begin }: { begin: Begin }): VNode => {
  const { binnenkort, aantal } = begin.gepland;
  const may = useMay();
  return (
    <section aria-labelledby="binnenkort">
      <h2 id="binnenkort">Binnenkort</h2>
      {binnenkort.length ? (
        <Agenda stappen={binnenkort} />
      ) : (
        <p class="stil">
          Hier komen de stappen die gepland zijn.
          {may(NEW_STEP) && ' Kies bij een stap de toestand "gepland".'}
        </p>
      )}
      <Meer aantal={aantal.binnenkort - binnenkort.length} />
    </section>
  );
};

/** Nothing where every planned step still lies ahead. */
export const Voorbij = ({ begin }: { begin: Begin }): VNode | null => {
  const { voorbij, aantal } = begin.gepland;
  return voorbij.length ? (
    <section aria-labelledby="voorbij">
      <h2 id="voorbij">Datum voorbij ({aantal.voorbij})</h2>
      <p class="stil">Gepland, maar niemand schreef nog wat ervan kwam.</p>
      <Agenda stappen={voorbij} vraag="Gehouden?" />
      <Meer aantal={aantal.voorbij - voorbij.length} />
    </section>
  ) : null;
};

const Agenda = (props: { stappen: readonly GeplandeStap[]; vraag?: string }): VNode => (
  <ul class="agenda kaal">
    {props.stappen.map(({ trajectId, traject, stap: { id, gegevens } }) => {
      const { type, nummer, wanneer, jaar } = gegevens;
      const wat = [staptypeInWoorden(type), nummer].filter(Boolean).join(' ');
      return (
        <li>
          <time datetime={wanneer.van ?? undefined}>{tijdInWoorden(wanneer)}</time>
          <span>
            <a href={partAddress(trajectId, jaar, { soort: 'STAP', id })}>{wat}</a>
            <span class="stil"> {traject}</span>
          </span>
          {props.vraag && (
            <FormLink class="knop-klein" href={heldAddress(trajectId, jaar, id)}>
              {props.vraag}
              <span class="onzichtbaar"> {wat}</span>
            </FormLink>
          )}
        </li>
      );
    })}
  </ul>
);

export const Meer = ({ aantal }: { aantal: number }): VNode | null =>
  aantal > 0 ? <p class="stil">En nog {aantal} andere.</p> : null;
