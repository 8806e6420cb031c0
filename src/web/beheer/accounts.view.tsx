/** Who can sign in, and what can be done with one of them. */
import type { VNode } from 'preact';
import type { AccountLine } from '../../accounts/account-list.service.js';
import type { SessionLine } from '../../accounts/sessions.service.js';
import { hoeLangGeleden } from '../../wording/ogenblik.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';
import {
  accountActionAddress,
  accountAddress,
  ACCOUNTS,
  INVITE,
  type AccountAction,
} from './beheer-addresses.js';
import { rollenInWoorden, Rolkeuze } from './roles-field.view.js';

interface ListProps {
  readonly accounts: readonly AccountLine[];
  readonly nu: Date;
}

export const AccountsPagina = ({ accounts, nu }: ListProps): VNode => (
  <>
    <div class="titelregel">
      <h1>Accounts</h1>
      <a class="knop" href={INVITE}>
        Iemand uitnodigen
      </a>
    </div>
    <table class="registertabel">
      <caption class="onzichtbaar">Accounts</caption>
      <thead>
        <tr>
          {['Naam', 'E-mail', 'Rollen', 'Laatst aangemeld', 'Toestand'].map((kop) => (
            <th scope="col">{kop}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr>
            <th scope="row">
              <a href={accountAddress(account.id)}>{account.naam}</a>
            </th>
            <td data-label="E-mail">{account.email}</td>
            <td data-label="Rollen">{rollenInWoorden(account.rollen)}</td>
            <td data-label="Laatst aangemeld">{laatst(account, nu)}</td>
            <td data-label="Toestand">{toestand(account)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const laatst = ({ lastSignIn }: AccountLine, nu: Date): string =>
  lastSignIn ? hoeLangGeleden(lastSignIn, nu) : 'nog niet';

const toestand = ({ blocked, invited }: AccountLine): string => {
  if (blocked) return 'geblokkeerd';
  return invited ? 'uitgenodigd, koos nog geen wachtwoord' : 'kan zich aanmelden';
};

const factor = ({ hasFactor, factorRequired }: AccountLine): string => {
  if (hasFactor) return factorRequired ? 'ingesteld, en gevraagd' : 'ingesteld';
  return factorRequired ? 'gevraagd, nog niet ingesteld' : 'niet ingesteld';
};

interface OneProps {
  readonly account: AccountLine;
  readonly sessies: readonly SessionLine[];
  readonly nu: Date;
  readonly fouten?: FormFaults;
  /** As they were sent and refused; else those that he has. */
  readonly gekozen?: readonly string[];
}

export const AccountPagina = ({ account, sessies, nu, fouten = [], gekozen }: OneProps): VNode => (
  <div class="smal">
    <ErrorSummary fouten={fouten} />
    <p>
      <a href={ACCOUNTS}>Alle accounts</a>
    </p>
    <h1>{account.naam}</h1>
    <dl class="velden">
      <div>
        <dt>E-mail</dt>
        <dd>{account.email}</dd>
      </div>
      <div>
        <dt>Toestand</dt>
        <dd>{toestand(account)}</dd>
      </div>
      <div>
        <dt>Tweede factor</dt>
        <dd>{factor(account)}</dd>
      </div>
      <div>
        <dt>Laatst aangemeld</dt>
        <dd>{laatst(account, nu)}</dd>
      </div>
      <div>
        <dt>Nu aangemeld op</dt>
        <dd>{sessies.length === 1 ? '1 toestel' : `${String(sessies.length)} toestellen`}</dd>
      </div>
    </dl>
    <h2>Rollen</h2>
    <form method="post" action={accountActionAddress(account.id, 'rollen')} class="formulier">
      <Rolkeuze gekozen={gekozen ?? account.rollen} fouten={fouten} />
      <p class="hint">Wie andere rollen krijgt, meldt zich opnieuw aan.</p>
      <button type="submit" class="knop">
        Rollen bewaren
      </button>
    </form>
    <h2>Toegang</h2>
    <p class="hint">
      Een link laat {account.naam} zelf een wachtwoord kiezen. De vorige link werkt dan niet meer.
      Wis de tweede factor alleen van wie je zelf sprak: tot er een nieuwe is, volstaat het
      wachtwoord.
    </p>
    <div class="knoppen">
      {account.blocked ? (
        <Doe id={account.id} wat="vrijgeven" woord="Vrijgeven" />
      ) : (
        <>
          <Doe
            id={account.id}
            wat="link"
            woord={account.invited ? 'Nieuwe uitnodiging' : 'Link voor een nieuw wachtwoord'}
          />
          {sessies.length > 0 && <Doe id={account.id} wat="sessies" woord="Overal afmelden" />}
          <Factor {...account} />
          <Doe id={account.id} wat="blokkeren" woord="Blokkeren" />
        </>
      )}
    </div>
  </div>
);

const Factor = ({ id, hasFactor, factorRequired }: AccountLine): VNode => (
  <>
    {factorRequired ? (
      <Doe id={id} wat="factor-niet-vragen" woord="Tweede factor niet meer vragen" />
    ) : (
      <Doe id={id} wat="factor-vragen" woord="Tweede factor vragen" />
    )}
    {hasFactor && <Doe id={id} wat="factor-wissen" woord="Tweede factor wissen" />}
  </>
);

const Doe = (props: { id: string; wat: AccountAction; woord: string }): VNode => (
  <form method="post" action={accountActionAddress(props.id, props.wat)}>
    <button type="submit" class="knop-licht">
      {props.woord}
    </button>
  </form>
);
