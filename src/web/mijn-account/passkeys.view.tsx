/** One's own passkeys, and where a new one is made. */
import type { VNode } from 'preact';
import type { PasskeyLine } from '../../accounts/passkeys.service.js';
import { dagVanOgenblik, hoeLangGeleden } from '../../wording/ogenblik.js';
import { Tekstveld } from '../aanmelden/account-fields.view.js';
import { PASSKEYS } from '../aanmelden/factor-addresses.js';
import { MY_ACCOUNT } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';

export interface PasskeysProps {
  readonly sleutels: readonly PasskeyLine[];
  /** To which passkeys of here are bound; undefined where there can be none, by the name by which somebody came. */
  readonly passkeyHost: string | undefined;
  readonly nu: Date;
}

export const PasskeyLijst = ({ sleutels, passkeyHost, nu }: PasskeysProps): VNode | null => {
  if (!passkeyHost && sleutels.length === 0) return null;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      <p>
        Met een passkey meld je je aan zoals je je toestel ontgrendelt: met je vinger, je gezicht of
        een pincode, zonder wachtwoord en zonder code.
      </p>
      <ul class="kaal">
        {sleutels.map((sleutel) => (
          <EenPasskey {...{ sleutel, passkeyHost, nu }} />
        ))}
      </ul>
      {passkeyHost && (
        <p>
          <a class="knop-licht" href={PASSKEYS}>
            Een passkey toevoegen
          </a>
        </p>
      )}
    </section>
  );
};

const EenPasskey = (
  props: Omit<PasskeysProps, 'sleutels'> & { readonly sleutel: PasskeyLine },
): VNode => {
  const { sleutel, passkeyHost, nu } = props;
  return (
    <li class="titelregel">
      <span>
        {sleutel.name}
        <br />
        <span class="stil klein">
          gemaakt op {dagVanOgenblik(sleutel.createdAt.toISOString())},{' '}
          {sleutel.usedAt
            ? `laatst gebruikt ${hoeLangGeleden(sleutel.usedAt, nu)}`
            : 'nog niet gebruikt'}
          {sleutel.host !== passkeyHost && `; werkt alleen op ${sleutel.host}`}
        </span>
      </span>
      <form method="post" action={`${PASSKEYS}/${sleutel.id}/weg`}>
        <button type="submit" class="knop-klein">
          Weghalen<span class="onzichtbaar">: {sleutel.name}</span>
        </button>
      </form>
    </li>
  );
};

export interface NewPasskeyProps {
  /** JSON of `PublicKeyCredentialCreationOptions`. */
  readonly options: string;
  readonly sealed: string;
  readonly naar: string;
  readonly naam: string;
  readonly fouten?: FormFaults;
}

export const NieuwePasskey = (props: NewPasskeyProps): VNode => {
  const { options, sealed, naar, naam, fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Een passkey toevoegen</h1>
      <p>
        Je telefoon, computer of sleutel maakt een passkey. Voortaan meld je je ermee aan, zonder
        wachtwoord. Met je wachtwoord alleen kan het dan niet meer: daarnaast is een passkey, een
        code of een herstelcode nodig.
      </p>
      <p class="hint">
        Zie je hier geen formulier? Dan kent deze browser geen passkeys, of laat hij geen scripts
        toe.
      </p>
      <form
        method="post"
        action={PASSKEYS}
        class="formulier"
        data-passkey={options}
        data-nieuw
        hidden
      >
        <input type="hidden" name="uitdaging" value={sealed} />
        <input type="hidden" name="antwoord" />
        <input type="hidden" name="naar" value={naar} />
        <p class="fout" role="alert" tabIndex={-1} data-mislukt hidden>
          Er werd geen passkey gemaakt. Misschien staat er op dit toestel al een voor dit account.
          Probeer het opnieuw.
        </p>
        <Tekstveld
          {...{ naam: 'passkeynaam', label: 'Hoe noem je hem?', waarde: naam, fouten }}
          hint="Zodat je later weet op welk toestel hij staat."
          autocomplete="off"
        />
        <button type="submit" class="knop">
          Passkey maken
        </button>
      </form>
      <p>
        <a href={MY_ACCOUNT}>Mijn account</a>
      </p>
    </div>
  );
};
