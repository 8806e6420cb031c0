/** The frame of every page: header with menu, banners, message of what was just done, footer. */
import type { ComponentChildren, VNode } from 'preact';
import { adresVan } from './assets.js';
import type { Rol } from '../../domain/rol.js';
import type { PageRequest } from '../page-request.js';
import { Banners } from './banners.view.js';
import { Kop } from './page-header.view.js';

export interface PageFrame {
  readonly titel: string;
  readonly pad: string;
  /** Undefined on the pages before somebody signed in. */
  readonly wie?: string | undefined;
  /** Stands for the same person, on his device: what is kept there goes back to him only. */
  readonly merk?: string | undefined;
  readonly jaar?: number | undefined;
  readonly jaren: readonly number[];
  /** The role as which the example is looked at; undefined where this is no example. */
  readonly kijktAls?: Rol | undefined;
  /** Whether somebody signed in, who can sign out again. */
  readonly aangemeld: boolean;
  /** How what the page shows stands, as `PageRequest` has it. */
  readonly stand: Stand;
  readonly melding?: ComponentChildren;
}

const HTMX = JSON.stringify({ includeIndicatorCSS: false });

export const Layout = (props: PageFrame & { children: ComponentChildren }): VNode => (
  <html lang="nl-BE">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content={HTMX} />
      <title>{`${props.titel} – Trajectboek`}</title>
      <link rel="icon" href={adresVan('favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={adresVan('stijl.css')} />
      <script src={adresVan('htmx.js')} defer />
      <script src={adresVan('drafts.js')} defer />
      <script src={adresVan('passkeys.js')} defer />
      <script src={adresVan('script.js')} defer />
    </head>
    <body data-wie={props.merk}>
      <a class="naar-inhoud" href="#inhoud">
        Naar de inhoud
      </a>
      <Banners kijktAls={props.kijktAls} pad={props.pad} />
      <Kop {...props} />
      <main id="inhoud" tabIndex={-1}>
        <Achterstand {...props} />
        {props.melding}
        {props.children}
      </main>
      <footer class="voet">
        <p>Trajectboek: wat er gebeurt in een traject, wordt het jaarverslag.</p>
      </footer>
    </body>
  </html>
);

const Achterstand = ({ pad, stand }: PageFrame): VNode | null => {
  const zin = achterstandIn(stand);
  return zin === undefined ? null : (
    <p class="melding" role="status">
      {zin} <a href={pad}>Vernieuw de pagina</a>
    </p>
  );
};

type Stand = Pick<PageRequest, 'looptAchter' | 'inOpbouw' | 'eindigtVroeger'>;

function achterstandIn(stand: Stand): string | undefined {
  if (stand.inOpbouw)
    return 'Wat hier hoort te staan, wordt nog uit het logboek opgebouwd: deze pagina is nog niet volledig.';
  if (stand.eindigtVroeger)
    return 'Een nieuwere versie van Trajectboek is aan het werk, en neemt het van deze over. Je ziet wat er daarvoor gelogd was; er is niets verloren.';
  if (stand.looptAchter)
    return 'Deze pagina loopt even achter: je wijziging is bewaard, maar staat er misschien nog niet.';
  return undefined;
}
