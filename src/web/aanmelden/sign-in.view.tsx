import type { VNode } from 'preact';
import { SIGN_IN } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import { MetPasskey, type PasskeyAsked } from './passkey-form.view.js';
import { Wachtwoordveld, Tekstveld } from './account-fields.view.js';

export interface SignInProps {
  readonly naar: string;
  /** What was sent while nobody was signed in: it goes along, so that nothing typed is lost. */
  readonly bewaard?: string | undefined;
  readonly email?: string;
  readonly eigenToestel?: boolean;
  /** He is signed in, and what he asks for changes what lets people in. */
  readonly opnieuw?: boolean;
  /** His password was right, but the second step took too long. */
  readonly teLaat?: boolean;
  readonly fouten?: FormFaults;
  /** Absent where there can be no passkeys. */
  readonly passkey?: PasskeyAsked | undefined;
}

/** For who is signed in and has to prove it once more: what is known of him is filled in. */
export const signInAgain = ({ email, ownDevice }: Again): Omit<SignInProps, 'naar'> => ({
  ...{ email, eigenToestel: ownDevice, opnieuw: true },
});
interface Again {
  readonly email: string;
  readonly ownDevice: boolean;
}

export const Aanmelden = (props: SignInProps): VNode => {
  const { naar, bewaard, email = '', eigenToestel = false, fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Aanmelden</h1>
      <Waarom {...props} />
      {bewaard && !props.opnieuw && (
        <p role="status">
          Wie dit schreef, is hier niet meer aangemeld. Wat je net stuurde, is nog niet bewaard,
          maar het is niet verloren: meld je aan met hetzelfde account, dan krijg je het terug.
        </p>
      )}
      <form method="post" action={SIGN_IN} class="formulier">
        <input type="hidden" name="naar" value={naar} />
        {bewaard && <input type="hidden" name="bewaard" value={bewaard} />}
        <Tekstveld
          {...{ naam: 'email', label: 'E-mail', waarde: email, fouten, soort: 'email' }}
          autocomplete="username"
        />
        <Wachtwoordveld fouten={fouten} autocomplete="current-password" />
        <div class="veld">
          <label class="keuze">
            <input type="checkbox" name="eigenToestel" value="ja" checked={eigenToestel} />
            <span>Dit is mijn eigen toestel</span>
          </label>
          <p class="hint">
            Dan blijf je aangemeld zolang je het om de twee weken gebruikt. Anders tot twee uur na
            je laatste klik.
          </p>
        </div>
        <button type="submit" class="knop">
          Aanmelden
        </button>
      </form>
      {props.passkey && (
        <MetPasskey {...{ passkey: props.passkey, naar, bewaard }} toestelStaatErboven />
      )}
    </div>
  );
};

const Waarom = ({ opnieuw, teLaat, bewaard }: SignInProps): VNode | null => {
  if (teLaat) return <p role="status">Dat duurde te lang. Meld je opnieuw aan.</p>;
  if (!opnieuw) return null;
  return (
    <p role="status">
      Dit verandert hoe iemand zich aanmeldt, en je meldde je al een tijd geleden aan. Meld je nog
      eens aan: dan {bewaard ? 'krijg je terug wat je net stuurde' : 'ga je verder'}.
    </p>
  );
};

/** Nobody can sign in yet: where the way in stands. */
export const NogGeenAccount = ({ bestand }: { bestand: string }): VNode => (
  <div class="smal">
    <h1>Nog niemand kan zich aanmelden</h1>
    <p>
      Het eerste account maak je met een link. Wie Trajectboek startte, ziet die in het venster
      waarin het draait. Ze staat ook in het bestand <code>{bestand}</code> in de gegevensmap.
    </p>
    <p>Elke start maakt een nieuwe link; de vorige werkt dan niet meer.</p>
  </div>
);

/** What was sent before he signed in, to be sent once more. */
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

/** It was written by somebody else, who was signed in in this browser before. */
export const VanIemandAnders = ({ naar }: { naar: string }): VNode => (
  <div class="smal">
    <h1>Dit was van iemand anders</h1>
    <p>
      Wat er net gestuurd werd, schreef iemand die eerder in deze browser was aangemeld. Het is niet
      bewaard: alleen met dat account kan het nog verstuurd worden. Jij bent nu aangemeld.
    </p>
    <p>
      <a href={naar}>Verder</a>
    </p>
  </div>
);
