/** Where a passkey is asked for: hidden until the script of the page knows that the browser has them. */
import type { VNode } from 'preact';
import { PASSKEY_SIGN_IN } from './factor-addresses.js';

/** What a browser is asked to sign in with. */
export interface PasskeyAsked {
  /** JSON of `PublicKeyCredentialRequestOptions`. */
  readonly options: string;
  readonly sealed: string;
}

interface Props {
  readonly passkey: PasskeyAsked;
  readonly naar: string;
  readonly bewaard?: string | undefined;
  /** The page asks already whether this is one's own device: `passkeys.js` takes the answer over. */
  readonly toestelStaatErboven?: boolean;
}

export const MetPasskey = ({ passkey, naar, bewaard, toestelStaatErboven }: Props): VNode => (
  <form
    method="post"
    action={PASSKEY_SIGN_IN}
    class="formulier"
    data-passkey={passkey.options}
    hidden
  >
    <input type="hidden" name="naar" value={naar} />
    {bewaard && <input type="hidden" name="bewaard" value={bewaard} />}
    <input type="hidden" name="uitdaging" value={passkey.sealed} />
    <input type="hidden" name="antwoord" />
    <p class="fout" role="alert" tabIndex={-1} data-mislukt hidden>
      Er kwam geen passkey. Probeer het opnieuw, of meld je aan met je wachtwoord.
    </p>
    {toestelStaatErboven ? (
      <input type="hidden" name="eigenToestel" />
    ) : (
      <label class="keuze">
        <input type="checkbox" name="eigenToestel" value="ja" />
        <span>Dit is mijn eigen toestel</span>
      </label>
    )}
    <button type="submit" class="knop-licht">
      Aanmelden met een passkey
    </button>
  </form>
);
