/** Two people wrote the same thing: both texts, and what to do with them. Nothing is lost. */
import type { VNode } from 'preact';
import { Formulier, Meteen } from '../../formulier/formulier.js';
import { alle, type Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { ogenblikInWoorden } from '../../../wording/ogenblik.js';
export interface Verschil {
  readonly label: string;
  readonly mijne: string;
  readonly hunne: string;
}
import { Velden } from './wijzig.view.js';

interface Props {
  readonly titel: string;
  readonly actie: string;
  readonly terug: string;
  readonly knop: string;
  /** Mine, with the revision that the other left: sent again, they win. */
  readonly waarden: Invoer;
  readonly verborgen: Readonly<Record<string, string>>;
  readonly velden: readonly Veld[];
  readonly details: readonly Veld[];
  readonly verschillen: readonly Verschil[];
  readonly door: string;
  /** ISO 8601; '' where nobody knows. */
  readonly op: string;
}

export const Conflict = (props: Props): VNode => {
  const { titel, actie, terug, knop, waarden, verborgen, door, op } = props;
  const { commandId = '', ...mee } = verborgen;
  return (
    <>
      <div class="foutoverzicht" role="alert" tabIndex={-1} data-focus>
        <h2>Er is een probleem</h2>
        <p>
          {door} wijzigde dit intussen{op && <>, op {ogenblikInWoorden(op)}</>}. Allebei jullie
          teksten staan hieronder: er is niets verloren.
        </p>
      </div>
      <h1>{titel}: kies welke tekst blijft</h1>
      {props.verschillen.length === 0 && <p>Jullie schreven allebei hetzelfde.</p>}
      {props.verschillen.map((verschil) => (
        <Naast verschil={verschil} door={door} />
      ))}
      <div class="knoppen">
        <Meteen actie={actie} verborgen={{}} klasse="knop-licht" velden={parenVan(waarden)}>
          Mijn tekst bewaren
        </Meteen>
        <a class="knop-licht" href={terug}>
          De tekst van {door} houden
        </a>
      </div>
      <h2>Of maak er één tekst van</h2>
      <Formulier actie={actie} commandId={commandId} verborgen={mee} knop={knop}>
        <Velden velden={props.velden} details={props.details} waarden={waarden} fouten={[]} />
      </Formulier>
    </>
  );
};

const Naast = ({ verschil, door }: { verschil: Verschil; door: string }): VNode => (
  <section class="naast">
    <h2>{verschil.label}</h2>
    <div class="naast-kolommen">
      <div>
        <h3>Wat jij schreef</h3>
        <p class="getypt">{verschil.mijne || '(leeg)'}</p>
      </div>
      <div>
        <h3>Wat {door} schreef</h3>
        <p class="getypt">{verschil.hunne || '(leeg)'}</p>
      </div>
    </div>
  </section>
);

const parenVan = (waarden: Invoer): (readonly [string, string])[] =>
  Object.keys(waarden).flatMap((naam) =>
    alle(waarden, naam).map((waarde) => [naam, waarde] as const),
  );
