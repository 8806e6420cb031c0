/** One's own account: where it is signed in, and the programs that ask in its name. */
import type { VNode } from 'preact';
import type { Person } from '../../accounts/accounts.service.js';
import type { SessionLine } from '../../accounts/sessions.service.js';
import { dagVanOgenblik, hoeLangGeleden } from '../../wording/ogenblik.js';
import { toestelInWoorden } from '../../wording/toestel.js';
import { MY_ACCOUNT } from '../addresses.js';
import { rollenInWoorden } from '../beheer/roles-field.view.js';
import { ErrorSummary } from '../form/errors.view.js';
import { OWN_DATA, OWN_EMAIL, OWN_PASSWORD } from '../aanmelden/factor-addresses.js';
import type { DraftHead } from '../../drafts/draft.js';
import { UnsavedList } from '../start/unsaved-list.view.js';
import { Factoren, type FactorsProps } from './factors.view.js';
import { PasskeyLijst, type PasskeysProps } from './passkeys.view.js';
import { Tokens, type TokensProps } from './tokens.view.js';

interface Props extends TokensProps, FactorsProps, PasskeysProps {
  readonly persoon: Person;
  readonly sessies: readonly SessionLine[];
  /** What he typed and did not save, the latest first. */
  readonly onbewaard: readonly DraftHead[];
  /** The session in which this page is asked for. */
  readonly dezeSessie: string | undefined;
}

export const MijnAccount = (props: Props): VNode => {
  const { persoon, fouten = [] } = props;
  return (
    <div class="smal">
      <ErrorSummary fouten={fouten} />
      <h1>Mijn account</h1>
      <dl class="velden">
        <div>
          <dt>Naam</dt>
          <dd>{persoon.naam}</dd>
        </div>
        <div>
          <dt>E-mail</dt>
          <dd>
            {persoon.email} <a href={OWN_EMAIL}>E-mail wijzigen</a>
          </dd>
        </div>
        <div>
          <dt>Rollen</dt>
          <dd>{rollenInWoorden(persoon.rollen)}</dd>
        </div>
      </dl>
      <p>
        <a href={OWN_PASSWORD}>Wachtwoord wijzigen</a>
      </p>
      <UnsavedList drafts={props.onbewaard} titels={new Map()} now={props.nu} back={MY_ACCOUNT} />
      <Factoren {...props} />
      <PasskeyLijst {...props} />
      <Toestellen {...props} />
      <Tokens {...props} />
      <section aria-labelledby="gegevens">
        <h2 id="gegevens">Wat er over jou bewaard is</h2>
        <p>
          Je account, waar je aangemeld bent, wat je typte en niet bewaarde, en wat er in het
          toegangslogboek over jou staat. Wat je logde, staat in het logboek.
        </p>
        <p>
          <a href={OWN_DATA} download>
            Ophalen als bestand
          </a>
        </p>
      </section>
    </div>
  );
};

const Toestellen = ({ sessies, dezeSessie, nu }: Props): VNode => (
  <section aria-labelledby="toestellen">
    <h2 id="toestellen">Waar je aangemeld bent</h2>
    <ul class="kaal">
      {sessies.map((sessie) => (
        <li class="titelregel">
          <span>
            {toestelInWoorden(sessie.device)}
            {sessie.id === dezeSessie && <strong> (dit toestel)</strong>}
            <br />
            <span class="stil klein">
              laatst gebruikt {hoeLangGeleden(sessie.seenAt, nu)}, aangemeld op{' '}
              {dagVanOgenblik(sessie.createdAt.toISOString())}
              {sessie.ownDevice && ', eigen toestel'}
            </span>
          </span>
          <form method="post" action={`${MY_ACCOUNT}/sessies/${sessie.id}/einde`}>
            <button type="submit" class="knop-klein">
              Afmelden<span class="onzichtbaar"> op {toestelInWoorden(sessie.device)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
    {sessies.some(({ id }) => id !== dezeSessie) && (
      <form method="post" action={`${MY_ACCOUNT}/sessies/einde`}>
        <button type="submit" class="knop-licht">
          Afmelden op alle andere toestellen
        </button>
      </form>
    )}
  </section>
);
