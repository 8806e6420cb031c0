/** The site's own files, each with a hash in its address, so that a browser may keep them for ever. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { REPORT_CSS } from '../../report/html.js';

export interface Asset {
  readonly soort: string;
  readonly inhoud: Buffer;
  /** '/stijl.css?v=0a1b2c3d' */
  readonly adres: string;
}

const { resolve } = createRequire(import.meta.url);
const eigen = (pad: string): Buffer => readFileSync(new URL(`../${pad}`, import.meta.url));
const pakket = (pad: string): Buffer => readFileSync(resolve(pad));
const LETTER = '@fontsource-variable/source-sans-3/files/source-sans-3';

function bestand(naam: string, soort: string, inhoud: Buffer): [string, Asset] {
  const versie = createHash('sha256').update(inhoud).digest('hex').slice(0, 8);
  return [naam, { soort, inhoud, adres: `/${naam}?v=${versie}` }];
}

const LETTERS = new Map(
  ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal'].map((snit) =>
    bestand(`letter-${snit}.woff2`, 'font/woff2', pakket(`${LETTER}-${snit}.woff2`)),
  ),
);

/** In this order: later ones win. */
const STIJLEN = [
  'letters',
  'kleuren',
  'basis',
  'hulp',
  'schil',
  'menu',
  'formulier',
  'formulier-rest',
  'onbewaard',
  'knoppen',
  'traject',
  'rondom',
  'verloop',
  'geschiedenis',
  'werkjaar',
  'agenda',
  'zoek',
  'register',
  'account',
  'verslag',
  'verslag-breed',
  'afdruk',
];

function stijl(): Buffer {
  const bladen = STIJLEN.map((naam) => eigen(`stijl/${naam}.css`).toString('utf8'));
  const alles = [REPORT_CSS, ...bladen].join('\n');
  const metAdressen = alles.replace(
    /url\('(letter-[^']+)'\)/g,
    (_geheel, naam: string) => `url('${LETTERS.get(naam)!.adres}')`,
  );
  return Buffer.from(metAdressen);
}

/** Name → file; the name is the path under the root of the site. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ...LETTERS,
  bestand('stijl.css', 'text/css; charset=utf-8', stijl()),
  bestand('script.js', 'text/javascript; charset=utf-8', eigen('script.js')),
  bestand('drafts.js', 'text/javascript; charset=utf-8', eigen('drafts.js')),
  bestand('passkeys.js', 'text/javascript; charset=utf-8', eigen('passkeys.js')),
  bestand('htmx.js', 'text/javascript; charset=utf-8', pakket('htmx.org/dist/htmx.min.js')),
  bestand('favicon.svg', 'image/svg+xml', eigen('shell/favicon.svg')),
]);

export const adresVan = (naam: string): string => ASSETS.get(naam)!.adres;
