import type { VNode } from 'preact';
import type { Vondst, Vondsten, Zoekvraag } from '../../../projections/zoek/zoek.query.js';
import { useMay } from '../shell/what-one-may.js';
import { SEARCH, searchAddress } from '../addresses.js';
import { foundAddress } from '../source-addresses.js';
import { kindInWords } from './kind-in-words.js';

interface Props {
  readonly vraag: Zoekvraag;
  readonly antwoord: Vondsten;
  /** Of the trajecten in which something was found, by id. */
  readonly titels: ReadonlyMap<string, string>;
}

export const Zoekpagina = ({ vraag, antwoord, titels }: Props): VNode => (
  <>
    <h1>Zoeken</h1>
    <form method="get" action={SEARCH} role="search" class="zoekformulier">
      <label for="q">Zoek in alles wat iemand schreef</label>
      <input id="q" name="q" type="search" value={vraag.tekst} maxLength={200} data-zoek />
      <label for="jaar">Jaar (mag leeg)</label>
      <input
        id="jaar"
        name="jaar"
        type="text"
        class="kort"
        inputMode="numeric"
        size={4}
        value={vraag.jaar ?? ''}
      />
      <label class="keuze">
        <input type="checkbox" name="ingetrokken" value="ja" checked={vraag.ookIngetrokken} />
        <span>Ook wat ingetrokken is</span>
      </label>
      <button type="submit" class="knop">
        Zoek
      </button>
    </form>
    {vraag.tekst && <Antwoord {...{ vraag, antwoord, titels }} />}
  </>
);

const Antwoord = ({ vraag, antwoord, titels }: Props): VNode => {
  const aantal = Object.values(antwoord.aantal).reduce((som, n) => som + n, 0);
  if (aantal === 0)
    return (
      <p role="status">
        Niets gevonden. Elk woord moet erin staan; laat er een weg, of zoek op het begin van een
        woord.
      </p>
    );
  const getoond = vraag.soort ? (antwoord.aantal[vraag.soort] ?? 0) : aantal;
  return (
    <>
      <Soorten {...{ vraag, antwoord, aantal }} />
      <p role="status" class="stil">
        {getoond > antwoord.vondsten.length
          ? `${String(getoond)} gevonden; de ${String(antwoord.vondsten.length)} die het best passen staan hier.`
          : `${String(getoond)} gevonden.`}
      </p>
      <ol class="vondsten kaal">
        {antwoord.vondsten.map((vondst) => (
          <Gevonden {...{ vondst, titels }} />
        ))}
      </ol>
    </>
  );
};

const Soorten = (props: Omit<Props, 'titels'> & { aantal: number }): VNode => {
  const { vraag, antwoord, aantal } = props;
  const keuzes = [
    { soort: '', naam: 'Alles', n: aantal },
    ...Object.entries(antwoord.aantal).map(([soort, n]) => {
      return { soort, naam: kindInWords(soort), n };
    }),
  ];
  return (
    <nav aria-label="Soort" class="zoeksoorten">
      {keuzes.map(({ soort, naam, n }) => (
        <a
          href={searchAddress({ ...vraag, soort: soort || undefined })}
          aria-current={soort === (vraag.soort ?? '') ? 'true' : undefined}
        >
          {naam} ({n})
        </a>
      ))}
    </nav>
  );
};

const Gevonden = ({ vondst, titels }: { vondst: Vondst } & Pick<Props, 'titels'>): VNode => {
  const { soort, jaar, titel, categorie, vanId, ingetrokken, fragment } = vondst;
  const geheel = categorie === 'traject' ? titels.get(vanId) : undefined;
  const naam = titel || hoofdletter(kindInWords(soort));
  const adres = foundAddress(vondst, useMay());
  const waar = [geheel === titel ? undefined : geheel, jaar, ingetrokken && 'ingetrokken'];
  return (
    <li>
      {adres ? <a href={adres}>{naam}</a> : naam}
      <span class="stil klein"> {[kindInWords(soort), ...waar].filter(Boolean).join(' · ')}</span>
      <p>{fragment.map(({ tekst, raak }) => (raak ? <mark>{tekst}</mark> : tekst))}</p>
    </li>
  );
};

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);
