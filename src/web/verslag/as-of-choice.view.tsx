/** "Zoals het stond op": a day and one of the two clocks, in the address of a page about a year's report. */
import type { VNode } from 'preact';
import type { AsOf } from '../../../projections/as-of.js';
import type { Dag } from '../../domain/dag.js';
import { leesDag } from '../../domain/tijd/lees-dag.js';
import { asOfInWoorden } from '../../report/as-of-line.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { geenDag } from '../../wording/weigering-zin.js';
import { Verborgen } from '../form/shell.view.js';
import { FieldError, type FormFaults } from '../form/errors.view.js';
import { errorId, hintId } from '../form/element-ids.js';
import { fromAddress, type PageRequest } from '../page-request.js';

/** One of the two clocks of people; a position in the log is none of theirs. */
export type Dagstand = Exclude<AsOf, { klok: 'positie' }>;

export interface Zoals {
  /** Undefined = as it stands now, or not understood. */
  readonly asOf?: Dagstand;
  /** As it was typed. */
  readonly op: string;
  readonly klok: Dagstand['klok'];
  readonly fouten: FormFaults;
}

/** `?op=2022-06-10&klok=geregistreerd`; the day may also be in words, of which the last day counts ('juni 2022'). */
export function zoalsUit(verzoek: PageRequest, jaar: number, vandaag: Dag): Zoals {
  const [op, gevraagd] = [gevraagdIn(verzoek, 'op'), gevraagdIn(verzoek, 'klok')];
  const klok = KLOKKEN.find((een) => een.klok === (gevraagd || 'gebeurd'))?.klok;
  const gelezen = op ? leesDag(op, { werkjaar: jaar, vandaag, veld: 'op' }, 'laatste') : undefined;
  const dag = typeof gelezen === 'string' ? gelezen : undefined;
  const fouten = [
    ...(typeof gelezen === 'object' ? [{ veld: 'op', zin: geenDag(gelezen), label: 'Dag' }] : []),
    ...(klok ? [] : [{ veld: 'klok', zin: GEEN_KLOK }]),
  ];
  if (!dag || !klok) return { op, klok: klok ?? 'gebeurd', fouten };
  return { op: dagInWoorden(dag), klok, asOf: { klok, dag }, fouten };
}

const MEER_DAN_EEN = '…';

/** One value; several are none that can be understood. */
const gevraagdIn = (verzoek: PageRequest, naam: string): string =>
  Array.isArray(verzoek.query[naam]) ? MEER_DAN_EEN : fromAddress(verzoek, naam);

const GEEN_KLOK = 'Kies of je wil zien wat toen gebeurd was, of wat toen gelogd was.';

/** '' for now; else '?op=2022-06-10&klok=gebeurd'. */
export const vraagVan = (asOf: Dagstand | undefined): string =>
  asOf ? `?op=${asOf.dag}&klok=${asOf.klok}` : '';

const zonderDag = (adres: string, behoud: Readonly<Record<string, string>>): string =>
  [adres, new URLSearchParams(behoud).toString()].filter(Boolean).join('?');

const KLOKKEN = [
  { klok: 'gebeurd', label: 'wat toen gebeurd was' },
  { klok: 'geregistreerd', label: 'wat toen gelogd was' },
] as const;

/** A form that works by its address, so that an answer of the past can be sent to somebody. */
export const Zoalskeuze = (props: {
  adres: string;
  jaar: number;
  zoals: Zoals;
  /** What else the address says, and goes on saying. */
  behoud?: Readonly<Record<string, string>>;
}): VNode => {
  const { adres, jaar, zoals, behoud = {} } = props;
  const { op, klok, asOf, fouten } = zoals;
  const fout = fouten.some(({ veld }) => veld === 'op');
  return (
    <details class="zoals" open={fouten.length > 0 || asOf !== undefined}>
      <summary>Zoals het stond op: {asOf ? dagInWoorden(asOf.dag) : 'vandaag'}</summary>
      <form method="get" action={adres} class="rij">
        <Verborgen velden={behoud} />
        <div class={fout ? 'deelveld veld-fout' : 'deelveld'}>
          <label for="op">Dag</label>
          <p class="hint" id={hintId('op')}>
            Bijvoorbeeld: 10 juni {jaar}
          </p>
          <FieldError fouten={fouten} veld="op" />
          <input
            type="text"
            id="op"
            name="op"
            value={op}
            class="kort"
            aria-describedby={fout ? `${hintId('op')} ${errorId('op')}` : hintId('op')}
            aria-invalid={fout ? 'true' : undefined}
          />
        </div>
        <fieldset class="zoals-klok" id="klok">
          <legend>Toon</legend>
          <FieldError fouten={fouten} veld="klok" />
          {KLOKKEN.map(({ klok: welke, label }) => (
            <label class="keuze">
              <input type="radio" name="klok" value={welke} checked={welke === klok} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="knop-licht">
          Tonen
        </button>
      </form>
      {asOf && (
        <p>
          {asOfInWoorden(asOf)}. <a href={zonderDag(adres, behoud)}>Terug naar vandaag</a>
        </p>
      )}
    </details>
  );
};
