/** An app on one's phone that gives codes: how it is set up, and the recovery codes that come with it. */
import type { VNode } from 'preact';
import { encode } from 'uqr';
import type { Offer } from '../../accounts/app-factor.service.js';
import { Tekstveld } from '../aanmelden/account-fields.view.js';
import { SECOND_FACTOR } from '../aanmelden/factor-addresses.js';
import { MY_ACCOUNT } from '../addresses.js';
import { ErrorSummary, type FormFaults } from '../form/errors.view.js';

export interface SetUpProps {
  readonly offer: Offer;
  /** Where he was going when he was told that he needs one. */
  readonly naar: string;
  /** He can do nothing else before he has one. */
  readonly moet: boolean;
  /** Where a passkey can be made instead; absent where there can be none. */
  readonly passkeyAdres?: string | undefined;
  readonly fouten?: FormFaults;
}

export const TweedeFactorInstellen = ({
  offer,
  naar,
  moet,
  passkeyAdres,
  fouten = [],
}: SetUpProps): VNode => (
  <div class="smal">
    <ErrorSummary fouten={fouten} />
    <h1>Een tweede factor instellen</h1>
    <p>
      {moet
        ? 'Wie zich hier aanmeldt, heeft naast een wachtwoord ook een code van een app op de eigen telefoon nodig. '
        : 'Naast je wachtwoord vraagt Trajectboek dan ook een code van een app op je telefoon. '}
      Zo komt niemand binnen die alleen je wachtwoord kent.
    </p>
    {passkeyAdres && (
      <p>
        Liever zonder app? <a href={passkeyAdres}>Maak een passkey</a> op je toestel.
      </p>
    )}
    <ol class="stappen">
      <li>
        <p>
          Zet een app die codes geeft op je telefoon, als je er nog geen hebt: Google Authenticator,
          Microsoft Authenticator, 2FAS, Aegis of een andere.
        </p>
      </li>
      <li>
        <p>
          Scan met die app deze code. Lees je dit op de telefoon zelf?{' '}
          <a href={offer.address}>Open de app</a>.
        </p>
        <QrCode text={offer.address} />
        <p>
          Kan je niet scannen? Typ dan deze sleutel over in de app:{' '}
          <code class="sleutel">{inGroups(offer.secret)}</code>
        </p>
      </li>
      <li>
        <form method="post" action={SECOND_FACTOR} class="formulier">
          <input type="hidden" name="aanbod" value={offer.sealed} />
          <input type="hidden" name="naar" value={naar} />
          <Tekstveld
            {...{ naam: 'code', label: 'Code', fouten, cijfers: true }}
            hint="De zes cijfers die de app nu toont."
            autocomplete="one-time-code"
          />
          <button type="submit" class="knop">
            Tweede factor bewaren
          </button>
        </form>
      </li>
    </ol>
  </div>
);

/** 'ABCD EFGH …' */
const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/gu, '$& ');

const BORDER = 4;

/** Black on white in the dark too: many apps read nothing else. */
const QrCode = ({ text }: { text: string }): VNode => {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label="QR-code voor de app"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
};

export const Herstelcodes = (props: {
  readonly codes: readonly string[];
  readonly naar: string;
}): VNode => (
  <div class="smal">
    <h1>Je herstelcodes</h1>
    <p>
      Bewaar ze waar je ze vindt als je je telefoon kwijt bent, en waar niemand anders ze vindt: op
      papier, of in een programma voor wachtwoorden. Elke code werkt één keer in de plaats van een
      code van de app. Ze staan alleen hier, en alleen nu.
    </p>
    <ul class="herstelcodes">
      {props.codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <p>
      <a class="knop" href={props.naar}>
        Ik heb ze bewaard
      </a>
    </p>
    {props.naar !== MY_ACCOUNT && (
      <p>
        <a href={MY_ACCOUNT}>Mijn account</a>
      </p>
    )}
  </div>
);
