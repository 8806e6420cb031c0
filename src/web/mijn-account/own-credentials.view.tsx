/** Where somebody changes his own e-mail or password. */
import type { VNode } from 'preact';
import { NieuwWachtwoord, Tekstveld } from '../aanmelden/account-fields.view.js';
import { OWN_EMAIL, OWN_PASSWORD } from '../aanmelden/factor-addresses.js';
import { MY_ACCOUNT } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';

interface Props {
  readonly email: string;
  readonly fouten?: FormFaults;
}

const Terug = (): VNode => (
  <p>
    <a href={MY_ACCOUNT}>Mijn account</a>
  </p>
);

export const EmailWijzigen = ({ email, fouten = [] }: Props): VNode => (
  <div class="smal">
    <ErrorSummary fouten={fouten} />
    <h1>Je e-mail wijzigen</h1>
    <p>Op je andere toestellen meld je je daarna opnieuw aan.</p>
    <form method="post" action={OWN_EMAIL} class="formulier">
      <Tekstveld
        {...{ naam: 'email', label: 'E-mail', waarde: email, fouten, soort: 'email' }}
        hint="Daarmee meld je je aan."
        autocomplete="email"
      />
      <button type="submit" class="knop">
        E-mail bewaren
      </button>
    </form>
    <Terug />
  </div>
);

export const WachtwoordWijzigen = ({ email, fouten = [] }: Props): VNode => (
  <div class="smal">
    <ErrorSummary fouten={fouten} />
    <h1>Je wachtwoord wijzigen</h1>
    <p>
      Op je andere toestellen meld je je daarna opnieuw aan, en je tokens voor programma’s werken
      niet meer.
    </p>
    <form method="post" action={OWN_PASSWORD} class="formulier">
      <input type="hidden" name="email" value={email} autocomplete="username" />
      <NieuwWachtwoord fouten={fouten} />
      <button type="submit" class="knop">
        Wachtwoord bewaren
      </button>
    </form>
    <Terug />
  </div>
);
