import type { VNode } from 'preact';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { Gemis } from '../../report/completeness.js';
import { staptypeInWoorden } from '../../wording/namen.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { Icoon } from '../schil/iconen.js';
import {
  gehoudenAdres,
  gemisAdres,
  onderdeelAdres,
  verslagAdres,
  werkjaarAdres,
} from '../werkjaar/adressen.js';
import { Balk, gemisInWoorden } from '../werkjaar/stand.view.js';
import type { Begin } from './start.service.js';

export const Startpagina = ({ groet, begin }: { groet: string; begin: Begin }): VNode => (
  <>
    <div class="titelregel">
      <h1>{groet}</h1>
      <a class="knop" href="/stappen/nieuw">
        <Icoon naam="plus" />
        Stap toevoegen
      </a>
    </div>
    <div class="kolommen kolommen-gelijk">
      <div>
        <Voorbij begin={begin} />
        <Binnenkort begin={begin} />
      </div>
      <Nodig begin={begin} />
    </div>
  </>
);

const Binnenkort = ({ begin }: { begin: Begin }): VNode => {
  const { binnenkort, aantal } = begin.gepland;
  return (
    <section aria-labelledby="binnenkort">
      <h2 id="binnenkort">Binnenkort</h2>
      {binnenkort.length ? (
        <Agenda rijen={binnenkort} begin={begin} />
      ) : (
        <p class="stil">
          Hier komen de stappen die gepland zijn. Kies bij een stap de toestand "gepland".
        </p>
      )}
      <Meer aantal={aantal.binnenkort - binnenkort.length} />
    </section>
  );
};

/** Nothing where every planned step still lies ahead. */
const Voorbij = ({ begin }: { begin: Begin }): VNode | null => {
  const { voorbij, aantal } = begin.gepland;
  return voorbij.length ? (
    <section aria-labelledby="voorbij">
      <h2 id="voorbij">Datum voorbij ({aantal.voorbij})</h2>
      <p class="stil">Gepland, maar niemand schreef nog wat ervan kwam.</p>
      <Agenda rijen={voorbij} begin={begin} vraag="Gehouden?" />
      <Meer aantal={aantal.voorbij - voorbij.length} />
    </section>
  ) : null;
};

const Agenda = (props: {
  rijen: readonly ProcesverloopRij[];
  begin: Begin;
  vraag?: string;
}): VNode => (
  <ul class="agenda kaal">
    {props.rijen.map(({ streamId, id, jaar, stap }) => {
      const { type, nummer, wanneer } = stap!.gegevens;
      const wat = [staptypeInWoorden(type), nummer].filter(Boolean).join(' ');
      return (
        <li>
          <time datetime={wanneer.van ?? undefined}>{tijdInWoorden(wanneer)}</time>
          <span>
            <a href={onderdeelAdres(streamId, jaar, { soort: 'STAP', id })}>{wat}</a>
            <span class="stil"> {props.begin.titels.get(streamId)}</span>
          </span>
          {props.vraag && (
            <a class="knop-klein" href={gehoudenAdres(streamId, jaar, id)}>
              {props.vraag}
              <span class="onzichtbaar"> {wat}</span>
            </a>
          )}
        </li>
      );
    })}
  </ul>
);

const Meer = ({ aantal }: { aantal: number }): VNode | null =>
  aantal > 0 ? <p class="stil">En nog {aantal} andere.</p> : null;

const HOOGSTENS = 8;

const Nodig = ({ begin }: { begin: Begin }): VNode => {
  const { stand, titels } = begin;
  if (!stand)
    return (
      <section aria-labelledby="nodig">
        <h2 id="nodig">Nog nodig voor het verslag</h2>
        <p>
          Er is nog geen werkjaar. <a href="/werkjaren/openen">Werkjaar openen</a>
        </p>
      </section>
    );
  const { jaar } = stand.rows;
  // What was planned and has passed stands beside it already.
  const gemis = stand.stand.gemis.filter(({ wat }) => wat !== 'DATUM_VOORBIJ');
  return (
    <section aria-labelledby="nodig">
      <h2 id="nodig">Nog nodig voor het verslag {jaar}</h2>
      <Balk stand={stand.stand} />
      {stand.stand.vakken === 0 && (
        <p>
          Er staat nog geen traject in dit verslag.{' '}
          <a href={werkjaarAdres(jaar)}>Trajecten indelen</a>
        </p>
      )}
      <ul class="nodig kaal">
        {gemis.slice(0, HOOGSTENS).map((ding) => (
          <li>
            <Ding gemis={ding} jaar={jaar} titel={titels.get(ding.trajectId) ?? ''} />
          </li>
        ))}
      </ul>
      <Meer aantal={gemis.length - HOOGSTENS} />
      <p>
        <a href={werkjaarAdres(jaar)}>Alles wat nog open is</a>
        {' · '}
        <a href={verslagAdres(jaar)}>Verslag bekijken</a>
      </p>
    </section>
  );
};

const Ding = (props: { gemis: Gemis; jaar: number; titel: string }): VNode => (
  <>
    <a href={gemisAdres(props.gemis, props.jaar)}>{gemisInWoorden(props.gemis)}</a>
    <span class="stil"> {props.titel}</span>
  </>
);

/** Nothing was logged yet: what will be here, and the one thing to do. */
export const LegeStart = ({ groet }: { groet: string }): VNode => (
  <div class="smal">
    <h1>{groet}</h1>
    <p>
      Hier zie je straks welke stappen eraan komen, van welke de datum voorbij is, en wat het
      jaarverslag nog mist. Er is nog niets gelogd: begin met een werkjaar.
    </p>
    <p>
      <a class="knop" href="/werkjaren/openen">
        Werkjaar openen
      </a>
    </p>
    <h2>Eerst eens kijken?</h2>
    <p>
      <code>npm run example</code> start dezelfde site met een verzonnen jaar, in een eigen
      gegevensmap.
    </p>
    <h2>Is er al een verslag?</h2>
    <p>Een eerder jaarverslag in Markdown lees je in vanop de opdrachtregel:</p>
    <pre>
      <code>node bin/trajectboek.js import verslag.md --year 2022 --dry-run</code>
    </pre>
    <p>
      Zonder <code>--dry-run</code> doet het wat het zei. Het mag terwijl de site draait.
    </p>
  </div>
);
