import type { VNode } from 'preact';
import type { TrajectRij } from '../../../projections/trajecten/trajecten.table.js';
import { Formulier } from '../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { MeerDetails, VeldInvoer, type Veld } from '../formulier/velden.js';
import type { Voorbeeld } from './stap-invoer.js';
import { ALLE_SOORTEN, details, TOESTANDEN, VERSLAG, WAAROM_NIET } from './stap-velden.js';
import { Soort } from './soort.view.js';
import { VoorbeeldZin } from './voorbeeld.view.js';
import { Wanneer } from './wanneer.view.js';

export interface StapFormulierProps {
  /** Absent where it is still to be chosen. */
  readonly traject?: TrajectRij | undefined;
  readonly trajecten: readonly TrajectRij[];
  readonly waarden: Invoer;
  readonly fouten: Fouten;
  readonly voorbeeld: Voorbeeld;
  /** 'komt in het verslag: 2.2.1, Procesverloop' */
  readonly plaats?: string | undefined;
}

export const StapFormulier = (props: StapFormulierProps): VNode => {
  const { traject, waarden, fouten, voorbeeld, plaats } = props;
  const ids = ['stapId', 'volgendeId', 'werkjaar'];
  const verborgen = Object.fromEntries(ids.map((naam) => [naam, een(waarden, naam)]));
  const terug = traject
    ? `/trajecten/${traject.streamId}?jaar=${verborgen['werkjaar']!}`
    : '/trajecten';
  const rest = details(traject?.deeltrajecten ?? []);
  return (
    <>
      <Foutoverzicht fouten={fouten} />
      <h1>Stap toevoegen</h1>
      {traject && (
        <p>
          Traject: <strong>{traject.titel}</strong>
        </p>
      )}
      {plaats && <p class="stil klein">{plaats}</p>}
      <Formulier
        actie="/stappen"
        commandId={een(waarden, 'commandId')}
        verborgen={{ ...verborgen, ...(traject ? { trajectId: traject.streamId } : {}) }}
        knop="Stap bewaren"
        terug={terug}
      >
        {!traject && (
          <VeldInvoer veld={trajectVeld(props.trajecten)} waarden={waarden} fouten={fouten} />
        )}
        <Soort waarden={waarden} fouten={fouten} />
        <Wanneer waarden={waarden} fouten={fouten} wanneer={voorbeeld.wanneer} />
        <VeldInvoer veld={TOESTAND} waarden={waarden} fouten={fouten} />
        <div class="bij-niet">
          {WAAROM_NIET.map((veld) => (
            <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
          ))}
        </div>
        <VeldInvoer veld={VERSLAG} waarden={waarden} fouten={fouten} />
        <MeerDetails naam="Meer details" open={isIngevuld(rest, waarden, fouten)}>
          {rest.map((veld) => (
            <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
          ))}
        </MeerDetails>
        <Volgende waarden={waarden} fouten={fouten} />
        <div
          id="voorbeeld"
          class="voorbeeld"
          aria-live="polite"
          hx-post="/stappen/voorbeeld"
          hx-trigger="input from:<closest form/> delay:400ms"
          hx-sync="this:replace"
        >
          <VoorbeeldZin voorbeeld={voorbeeld} />
        </div>
        <noscript>
          <p>
            <button type="submit" class="knop-licht" formAction="/stappen/voorbeeld">
              Toon voorbeeld
            </button>
          </p>
        </noscript>
      </Formulier>
    </>
  );
};

const TOESTAND: Veld = { naam: 'toestand', label: 'Toestand', soort: 'keuze', opties: TOESTANDEN };

const trajectVeld = (trajecten: readonly TrajectRij[]): Veld => ({
  naam: 'trajectId',
  label: 'Traject',
  soort: 'lijst',
  opties: [
    { waarde: '', label: 'Kies een traject' },
    ...trajecten.map(({ streamId, titel }) => ({ waarde: streamId, label: titel })),
  ],
});

/** The list's first choice does not count. */
const isIngevuld = (velden: readonly Veld[], waarden: Invoer, fouten: Fouten): boolean =>
  velden.some(
    ({ naam, opties }) =>
      een(waarden, naam) !== (opties?.[0]?.waarde ?? '') ||
      fouten.some(({ veld }) => veld === naam),
  );

const Volgende = ({ waarden, fouten }: { waarden: Invoer; fouten: Fouten }): VNode => (
  <fieldset class="veld bij-gedaan">
    <legend>Volgende stap (niet verplicht)</legend>
    <p class="hint">Ze komt er als geplande stap bij.</p>
    <div class="rij">
      <VeldInvoer veld={VOLGENDE_TYPE} waarden={waarden} fouten={fouten} />
      <VeldInvoer veld={VOLGENDE_WANNEER} waarden={waarden} fouten={fouten} />
    </div>
  </fieldset>
);

const VOLGENDE_TYPE: Veld = {
  naam: 'volgendeType',
  label: 'Wat?',
  soort: 'lijst',
  opties: [{ waarde: '', label: 'geen' }, ...ALLE_SOORTEN],
};
const VOLGENDE_WANNEER: Veld = {
  naam: 'volgendeWanneer',
  label: 'Wanneer? In woorden',
  soort: 'regel',
};
