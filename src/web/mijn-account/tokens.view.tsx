/** The programs that ask in one's own name: their tokens, and the form that makes one. */
import type { VNode } from 'preact';
import { TOKEN_DAYS, type TokenLine, type TokenScope } from '../../accounts/api-tokens.service.js';
import { BEREIK_IN_WOORDEN } from '../../wording/account.js';
import { dagVanOgenblik, hoeLangGeleden } from '../../wording/ogenblik.js';
import { Tekstveld } from '../aanmelden/account-fields.view.js';
import { MY_ACCOUNT } from '../addresses.js';
import type { FormFaults } from '../form/errors.view.js';

/** A token as it was asked for. */
export interface Getypt {
  readonly naam: string;
  readonly bereik: TokenScope;
  readonly dagen: number;
}

export interface TokensProps {
  readonly tokens: readonly TokenLine[];
  readonly nu: Date;
  readonly getypt?: Getypt;
  readonly fouten?: FormFaults;
}

export const Tokens = (props: TokensProps): VNode => {
  const { tokens, nu } = props;
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">Tokens voor programma’s</h2>
      <p>
        Met een token vraagt een programma gegevens op in jouw naam. Het mag nooit meer dan jij op
        dat moment mag, en niets met accounts of rollen.
      </p>
      {tokens.length > 0 && (
        <ul class="kaal">
          {tokens.map((token) => (
            <EenToken token={token} nu={nu} />
          ))}
        </ul>
      )}
      <NieuwToken {...props} />
    </section>
  );
};

const EenToken = ({ token, nu }: { token: TokenLine; nu: Date }): VNode => {
  const gebruikt = token.usedAt && `laatst gebruikt ${hoeLangGeleden(token.usedAt, nu)}`;
  const tot = dagVanOgenblik(token.expiresAt.toISOString());
  return (
    <li class="titelregel">
      <span>
        {token.name}
        <br />
        <span class="stil klein">
          {BEREIK_IN_WOORDEN[token.scope]}, {token.expired ? 'verlopen op' : 'geldig tot'} {tot},{' '}
          {gebruikt ?? 'nog niet gebruikt'}
        </span>
      </span>
      <form method="post" action={`${MY_ACCOUNT}/tokens/${token.id}/intrekken`}>
        <button type="submit" class="knop-klein">
          Intrekken<span class="onzichtbaar">: {token.name}</span>
        </button>
      </form>
    </li>
  );
};

const NieuwToken = ({ getypt, fouten = [] }: TokensProps): VNode => {
  const { naam, bereik, dagen } = getypt ?? { naam: '', bereik: 'LEZEN', dagen: TOKEN_DAYS[1] };
  return (
    <form method="post" action={`${MY_ACCOUNT}/tokens`} class="formulier">
      <Tekstveld
        {...{ naam: 'tokennaam', label: 'Waarvoor dient het?', waarde: naam, fouten }}
        hint="Bijvoorbeeld: agenda op de website."
        autocomplete="off"
      />
      <fieldset class="veld">
        <legend>Wat mag het?</legend>
        {(['LEZEN', 'SCHRIJVEN'] as const).map((een) => (
          <label class="keuze">
            <input type="radio" name="bereik" value={een} checked={een === bereik} />
            <span>{BEREIK_IN_WOORDEN[een]}</span>
          </label>
        ))}
      </fieldset>
      <div class="veld">
        <label for="dagen">Hoe lang geldt het?</label>
        <select id="dagen" name="dagen">
          {TOKEN_DAYS.map((aantal) => (
            <option value={String(aantal)} selected={aantal === dagen}>
              {aantal === 365 ? 'een jaar' : `${String(aantal)} dagen`}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="knop">
        Token maken
      </button>
    </form>
  );
};

export const TokenGemaakt = ({ token }: { token: string }): VNode => (
  <div class="smal">
    <h1>Je nieuwe token</h1>
    <p>
      Zet het nu in je programma: het staat alleen hier, en alleen nu. Wie het heeft, vraagt in jouw
      naam.
    </p>
    <div class="veld">
      <label for="token">Token</label>
      <input type="text" id="token" value={token} readOnly />
    </div>
    <p>
      Een programma stuurt het mee als <code>Authorization: Bearer …</code>;{' '}
      <a href="/api">de API</a> zegt wat het kan vragen.
    </p>
    <p>
      <a href={MY_ACCOUNT}>Mijn account</a>
    </p>
  </div>
);
