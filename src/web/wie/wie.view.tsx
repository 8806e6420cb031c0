import type { VNode } from 'preact';
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import { ErrorSummary, FieldError, type Fouten } from '../form/errors.view.js';
import { errorId } from '../form/element-ids.js';
import { WHO } from '../addresses.js';

export interface WieProps {
  readonly medewerkers: readonly Medewerker[];
  readonly naar: string;
  /** What was sent by somebody whom we do not know yet: it goes along, so that nothing typed is lost. */
  readonly bewaard?: string | undefined;
  readonly naam?: string;
  readonly fouten?: Fouten;
}

export const WieBenJe = (props: WieProps): VNode => {
  const { medewerkers, naar, bewaard, naam = '', fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Wie ben je?</h1>
      <p>
        Bij elke wijziging staat wie ze deed. Aanmelden met een wachtwoord bestaat nog niet: kies je
        naam of zet ze erbij.
      </p>
      {medewerkers.length > 0 && (
        <form method="post" action={WHO}>
          <Bewaard naar={naar} bewaard={bewaard} />
          <ul class="namen">
            {medewerkers.map((medewerker) => (
              <li>
                <button type="submit" name="medewerkerId" value={medewerker.id} class="knop-licht">
                  {medewerker.naam}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <form method="post" action={WHO} class="formulier">
        <Bewaard naar={naar} bewaard={bewaard} />
        <div class={fouten.length ? 'veld veld-fout' : 'veld'}>
          <label for="naam">{medewerkers.length ? 'Sta je er niet bij? Je naam' : 'Je naam'}</label>
          <p class="hint" id="naam-hint">
            Zoals je collega's je kennen. Ze staat niet in het logboek en niet in het verslag.
          </p>
          <FieldError fouten={fouten} veld="naam" />
          <input
            type="text"
            id="naam"
            name="naam"
            value={naam}
            autocomplete="name"
            aria-describedby={fouten.length ? `naam-hint ${errorId('naam')}` : 'naam-hint'}
            aria-invalid={fouten.length ? 'true' : undefined}
          />
        </div>
        <button type="submit" class="knop">
          Beginnen
        </button>
      </form>
    </div>
  );
};

const Bewaard = ({ naar, bewaard }: Pick<WieProps, 'naar' | 'bewaard'>): VNode => (
  <>
    <input type="hidden" name="naar" value={naar} />
    {bewaard && <input type="hidden" name="bewaard" value={bewaard} />}
  </>
);

/** What was sent before we knew who it was from, to be sent once more. */
export const NogEensSturen = (props: {
  naam: string;
  naar: string;
  velden: readonly (readonly [string, string])[];
}): VNode => (
  <div class="smal">
    <h1>Dag {props.naam}</h1>
    <p>Wat je net stuurde, is nog niet bewaard. Het is niet verloren: stuur het nu opnieuw.</p>
    <form method="post" action={props.naar}>
      {props.velden.map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <button type="submit" class="knop">
        Opnieuw sturen
      </button>
    </form>
  </div>
);
