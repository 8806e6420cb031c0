import type { ComponentChildren, VNode } from 'preact';
import { Formulier } from '../../formulier/formulier.js';
import { Foutoverzicht, type Fouten } from '../../formulier/fouten.js';
import { een, type Invoer } from '../../formulier/invoer.js';
import { MeerDetails, VeldInvoer, type Veld } from '../../formulier/velden.js';

export interface WijzigProps {
  readonly titel: string;
  /** Title of the traject. */
  readonly traject: string;
  readonly actie: string;
  readonly terug: string;
  readonly knop: string;
  readonly uitleg?: ComponentChildren;
  readonly velden: readonly Veld[];
  readonly details: readonly Veld[];
  readonly waarden: Invoer;
  /** `commandId` and whatever else goes along unseen. */
  readonly verborgen: Readonly<Record<string, string>>;
  readonly fouten: Fouten;
}

export const WijzigFormulier = (props: WijzigProps): VNode => {
  const { titel, traject, actie, terug, knop, uitleg, fouten } = props;
  const { commandId = '', ...mee } = props.verborgen;
  return (
    <>
      <Foutoverzicht fouten={fouten} />
      <p class="stil klein">{traject}</p>
      <h1>{titel}</h1>
      {uitleg && <p>{uitleg}</p>}
      <Formulier actie={actie} commandId={commandId} verborgen={mee} knop={knop} terug={terug}>
        <Velden {...props} />
      </Formulier>
    </>
  );
};

export const Velden = (
  props: Pick<WijzigProps, 'velden' | 'details' | 'waarden' | 'fouten'>,
): VNode => {
  const { velden, details, waarden, fouten } = props;
  const isIngevuld = ({ naam, opties }: Veld): boolean =>
    een(waarden, naam) !== (opties?.[0]?.waarde ?? '') || fouten.some(({ veld }) => veld === naam);
  return (
    <>
      {velden.map((veld) => (
        <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
      ))}
      {details.length > 0 && (
        <MeerDetails naam="Meer details" open={details.some(isIngevuld)}>
          {details.map((veld) => (
            <VeldInvoer veld={veld} waarden={waarden} fouten={fouten} />
          ))}
        </MeerDetails>
      )}
    </>
  );
};
