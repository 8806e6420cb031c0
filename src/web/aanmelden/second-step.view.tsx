/** The second step of signing in: a code of the app, or a recovery code for whoever has lost it. */
import type { VNode } from 'preact';
import { SIGN_IN } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import { Tekstveld } from './account-fields.view.js';
import { MetPasskey, type PasskeyAsked } from './passkey-form.view.js';
import { SECOND_STEP } from './factor-addresses.js';
import type { SignInProps } from './sign-in.view.js';

export interface SecondStepProps extends Pick<SignInProps, 'naar' | 'bewaard'> {
  /** The account has an app that gives codes. */
  readonly metApp: boolean;
  /** Absent where he has none, or there can be none. */
  readonly passkey?: PasskeyAsked | undefined;
  readonly fouten?: FormFaults;
}

export const TweedeStap = (props: SecondStepProps): VNode => {
  const { metApp, fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Nog één stap</h1>
      {props.passkey && <MetPasskey {...{ ...props, passkey: props.passkey }} />}
      {metApp && <CodeVanApp {...props} />}
      <Herstelcode {...props} />
      <p>
        <a href={SIGN_IN}>Met een ander account aanmelden</a>
      </p>
    </div>
  );
};

const Verder = ({ naar, bewaard }: SecondStepProps): VNode => (
  <>
    <input type="hidden" name="naar" value={naar} />
    {bewaard && <input type="hidden" name="bewaard" value={bewaard} />}
  </>
);

const CodeVanApp = (props: SecondStepProps): VNode => (
  <form method="post" action={SECOND_STEP} class="formulier">
    <Verder {...props} />
    <Tekstveld
      {...{ naam: 'code', label: 'Code', fouten: props.fouten ?? [], cijfers: true }}
      hint="De zes cijfers die de app op je telefoon nu toont."
      autocomplete="one-time-code"
    />
    <button type="submit" class="knop">
      Aanmelden
    </button>
  </form>
);

const Herstelcode = (props: SecondStepProps): VNode => {
  const { metApp, fouten = [] } = props;
  return (
    <details
      class="meer-details"
      open={!metApp || fouten.some(({ veld }) => veld === 'herstelcode')}
    >
      <summary>Je telefoon kwijt? Gebruik een herstelcode</summary>
      <form method="post" action={SECOND_STEP} class="formulier">
        <Verder {...props} />
        <Tekstveld
          {...{ naam: 'herstelcode', label: 'Herstelcode', fouten, autocomplete: 'off' }}
          hint="Een van de tien codes die je kreeg. Elke code werkt één keer. Heb je er geen meer, vraag dan wie Trajectboek beheert om je tweede factor te wissen."
        />
        <button type="submit" class="knop-licht">
          Aanmelden met een herstelcode
        </button>
      </form>
    </details>
  );
};
