import type { VNode } from 'preact';
import { Formulier } from '../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { VeldInvoer, type Optie, type Veld } from '../formulier/velden.js';

interface Props {
  /** The year in whose report it can get a place; undefined while none was opened. */
  readonly jaar: number | undefined;
  readonly plaatsen: readonly Optie[];
  readonly waarden: Invoer;
  readonly fouten: Fouten;
  /** Address of the traject, where it began and only its place was refused: what it is called is then saved. */
  readonly begonnen?: string | undefined;
}

export const NieuwTraject = ({ jaar, plaatsen, waarden, fouten, begonnen }: Props): VNode => (
  <>
    <Foutoverzicht fouten={fouten} />
    <h1>Traject beginnen</h1>
    {begonnen && (
      <p>
        <a href={begonnen}>{een(waarden, 'titel')}</a> is begonnen, maar staat nog niet in het
        verslag. Kies een andere plaats, of doe dat later.
      </p>
    )}
    <Formulier
      actie="/trajecten/nieuw"
      commandId={een(waarden, 'commandId')}
      verborgen={{
        trajectId: een(waarden, 'trajectId'),
        plaatsId: een(waarden, 'plaatsId'),
        werkjaar: jaar ? String(jaar) : undefined,
        ...(begonnen ? { titel: een(waarden, 'titel'), soort: een(waarden, 'soort') } : {}),
      }}
      knop={begonnen ? 'Plaats bewaren' : 'Traject beginnen'}
      terug={begonnen ?? '/trajecten'}
    >
      {[...(begonnen ? [] : [TITEL, SOORT]), ...(jaar ? [plaatsVeld(jaar, plaatsen)] : [])].map(
        (veld) => (
          <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
        ),
      )}
    </Formulier>
  </>
);

const TITEL: Veld = {
  naam: 'titel',
  label: 'Hoe heet het traject?',
  soort: 'regel',
  hint: 'Zo staat het ook boven zijn tabel in het verslag.',
};

const SOORT: Veld = {
  naam: 'soort',
  label: 'Wat voor traject is het?',
  soort: 'keuze',
  opties: [
    { waarde: 'PROEFTUIN', label: 'Proeftuin: met burgers of partners' },
    { waarde: 'ACTIVITEIT', label: 'Activiteit van BurgersAanZet zelf' },
  ],
};

const plaatsVeld = (jaar: number, plaatsen: readonly Optie[]): Veld => ({
  naam: 'plaats',
  label: `Waar komt het in het verslag van ${String(jaar)}?`,
  soort: 'lijst',
  optioneel: true,
  opties: [{ waarde: '', label: 'Dat weet ik nog niet' }, ...plaatsen],
});
