import type { VNode } from 'preact';
import type { LinkKind } from '../../accounts/links.service.js';
import { Tekstveld } from '../aanmelden/account-fields.view.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import { ACCOUNTS, INVITE } from './beheer-addresses.js';
import { Rolkeuze } from './roles-field.view.js';

export interface InviteProps {
  readonly naam?: string;
  readonly email?: string;
  readonly rollen?: readonly string[];
  /** Names of those who worked here before people signed in. */
  readonly zonderAccount: readonly string[];
  readonly fouten?: FormFaults;
}

export const Uitnodigen = (props: InviteProps): VNode => {
  const { naam = '', email = '', rollen = [], zonderAccount, fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Iemand uitnodigen</h1>
      <p>Je krijgt een link om zelf door te geven. Ze werkt één keer, zeven dagen lang.</p>
      <form method="post" action={INVITE} class="formulier">
        <Tekstveld
          {...{ naam: 'naam', label: 'Naam', waarde: naam, fouten, autocomplete: 'off' }}
          {...(zonderAccount.length ? { hint: metDezelfdeNaam(zonderAccount) } : {})}
        />
        <Tekstveld
          {...{ naam: 'email', label: 'E-mail', waarde: email, fouten, soort: 'email' }}
          hint="Daarmee meldt de genodigde zich aan."
          autocomplete="off"
        />
        <Rolkeuze gekozen={rollen} fouten={fouten} />
        <button type="submit" class="knop">
          Uitnodigen
        </button>
      </form>
    </div>
  );
};

const metDezelfdeNaam = (namen: readonly string[]): string =>
  `Werkte hier al, nog zonder account: ${namen.join(', ')}. Met precies die naam blijft van hen wat ze logden.`;

const GELDIG: Readonly<Record<LinkKind, string>> = {
  INVITE: 'Ze werkt één keer, zeven dagen lang.',
  RESET: 'Ze werkt één keer, een half uur lang.',
};

export const LinkGemaakt = (props: { naam: string; link: string; kind: LinkKind }): VNode => (
  <div class="smal">
    <h1>
      {props.kind === 'INVITE' ? 'Uitnodiging' : 'Nieuw wachtwoord'} voor {props.naam}
    </h1>
    <p>
      Geef deze link door aan {props.naam}, en aan niemand anders: wie ze heeft, kiest het
      wachtwoord. {GELDIG[props.kind]} Ze staat alleen hier, en alleen nu.
    </p>
    <div class="veld">
      <label for="link">Link</label>
      <input type="text" id="link" value={props.link} readOnly />
    </div>
    <p>
      <a href={ACCOUNTS}>Alle accounts</a>
    </p>
  </div>
);
