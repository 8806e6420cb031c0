import type { VNode } from 'preact';
import { SIGN_IN } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import { Naamveld, NieuwWachtwoord } from './account-fields.view.js';

export interface PasswordLinkProps {
  /** Where the form is sent: the address of the link itself. */
  readonly actie: string;
  readonly email: string;
  /** Undefined where only a new password is asked for. */
  readonly naam?: string | undefined;
  readonly fouten?: FormFaults;
}

export const WachtwoordKiezen = (props: PasswordLinkProps): VNode => {
  const { actie, email, naam, fouten = [] } = props;
  const nieuw = naam !== undefined;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>{nieuw ? 'Welkom bij Trajectboek' : 'Een nieuw wachtwoord'}</h1>
      <p>
        {nieuw
          ? 'Kies hoe je je aanmeldt. Deze link werkt één keer.'
          : 'Daarna meld je je ermee aan, ook op toestellen waar je al aangemeld was. Deze link werkt één keer.'}
      </p>
      <form method="post" action={actie} class="formulier">
        <div class="veld">
          <label for="email">E-mail</label>
          <p class="hint" id="email-hint">
            Daarmee meld je je aan.
          </p>
          <input
            type="email"
            id="email"
            value={email}
            readOnly
            autocomplete="username"
            aria-describedby="email-hint"
          />
        </div>
        {nieuw && <Naamveld waarde={naam} fouten={fouten} />}
        <NieuwWachtwoord fouten={fouten} />
        <button type="submit" class="knop">
          {nieuw ? 'Beginnen' : 'Wachtwoord bewaren'}
        </button>
      </form>
    </div>
  );
};

export const WachtwoordlinkVervallen = (): VNode => (
  <div class="smal">
    <h1>Deze link werkt niet (meer)</h1>
    <p>
      Ze is al gebruikt, er kwam een nieuwere, of ze is te oud. Vraag een nieuwe aan wie ze je gaf.
      Koos je al een wachtwoord? <a href={SIGN_IN}>Meld je dan aan</a>.
    </p>
  </div>
);

export const WachtwoordBewaard = (): VNode => (
  <div class="smal">
    <h1>Je nieuwe wachtwoord is bewaard</h1>
    <p>
      Je bent nergens meer aangemeld. <a href={SIGN_IN}>Meld je aan</a> met je nieuwe wachtwoord.
    </p>
  </div>
);
