/** On the page of one's own account: what it takes to sign in beside the password. */
import type { VNode } from 'preact';
import type { FactorState } from '../../accounts/factors.service.js';
import { SECOND_FACTOR } from '../aanmelden/factor-addresses.js';

export interface FactorsProps {
  readonly factoren: FactorState;
  /** Without one he cannot sign in. */
  readonly moetFactor: boolean;
}

export const Factoren = ({ factoren, moetFactor }: FactorsProps): VNode => {
  const { hasApp, passkeys, codesLeft } = factoren;
  return (
    <section aria-labelledby="tweede-factor">
      <h2 id="tweede-factor">Tweede factor</h2>
      <p>{metFactor(hasApp, passkeys)}</p>
      {(hasApp || passkeys > 0) && <p>{overigeCodes(codesLeft)}</p>}
      <div class="knoppen">
        <a class="knop-licht" href={SECOND_FACTOR}>
          {hasApp ? 'Een andere app of telefoon instellen' : 'Een app instellen'}
        </a>
        {(hasApp || passkeys > 0) && <Doe wat="herstelcodes" woord="Nieuwe herstelcodes maken" />}
        {hasApp && (!moetFactor || passkeys > 0) && <Doe wat="weg" woord="De app weghalen" />}
      </div>
    </section>
  );
};

const AAN =
  'Wie zich met je wachtwoord aanmeldt, heeft ook een code van de app op je telefoon nodig.';
const PASSKEY =
  'Wie je wachtwoord kent, heeft ook een passkey of een herstelcode nodig. Er is geen app ingesteld.';
const UIT = 'Je meldt je aan met je wachtwoord, zonder code van een app.';
const metFactor = (hasApp: boolean, passkeys: number): string => {
  if (hasApp) return AAN;
  return passkeys > 0 ? PASSKEY : UIT;
};

const overigeCodes = (many: number): string => {
  if (many === 0) return 'Je hebt geen herstelcodes meer. Maak er nieuwe.';
  return many === 1 ? 'Je hebt nog 1 herstelcode.' : `Je hebt nog ${String(many)} herstelcodes.`;
};

const Doe = ({ wat, woord }: { wat: string; woord: string }): VNode => (
  <form method="post" action={`${SECOND_FACTOR}/${wat}`}>
    <button type="submit" class="knop-licht">
      {woord}
    </button>
  </form>
);
