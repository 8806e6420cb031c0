/** How a step will print, made by the same functions as the report. */
import type { VNode } from 'preact';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { Tekst } from '../../report/text-html.js';
import { stapZin } from '../../wording/stap-zin.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { single, type FormInput } from '../form/input.js';
import type { Preview } from './step-preview.js';
import { KEEP } from './step-fields.js';
import type { Wanneer } from './when-input.js';

interface Regel {
  readonly wanneer: Wanneer;
  readonly waarden: FormInput;
  /** It comes by itself and finds its place in a page that is already there. */
  readonly los?: boolean;
  /** What is wrong was said already. */
  readonly gezegd?: boolean;
}

/** How the time will print, or what is wrong with it; and the choice to keep words that are no time. */
export const WanneerRegel = ({ wanneer, waarden, los, gezegd }: Regel): VNode => (
  <div class="hint verslagregel" id="wanneer-voorbeeld" hx-swap-oob={los ? 'true' : undefined}>
    {'fout' in wanneer ? (
      !gezegd && <p>{wanneer.fout}</p>
    ) : (
      <p>
        In het verslag: <strong>{tijdInWoorden(wanneer.tijd)}</strong>
        {buitenWerkjaar(wanneer.tijd, single(waarden, 'werkjaar'))}
      </p>
    )}
    {isKeuze(wanneer) && <ZoBewaren naam="zonderDatum" waarden={waarden} />}
  </div>
);

const isKeuze = (wanneer: Wanneer): boolean =>
  'fout' in wanneer ? wanneer.onbegrepen === true : wanneer.tijd.precisie === 'WOORDEN';

const ZoBewaren = ({ naam, waarden }: { naam: string; waarden: FormInput }): VNode => (
  <label class="keuze">
    <input type="checkbox" name={naam} value="ja" checked={single(waarden, naam) === 'ja'} />
    <span>{KEEP.label}</span>
  </label>
);

/** It may well be meant, but 'gisteren' in January lies outside the year that somebody is still working on. */
const buitenWerkjaar = (tijd: Tijdsaanduiding, werkjaar: string): string => {
  const jaren = [tijd.van, tijd.tot].flatMap((dag) => dag?.slice(0, 4) ?? []);
  const erin = jaren.length === 0 || (jaren[0]! <= werkjaar && jaren.at(-1)! >= werkjaar);
  return erin || !werkjaar ? '' : `. Let op: dat ligt buiten het werkjaar ${werkjaar}.`;
};

export const VoorbeeldZin = ({ voorbeeld: { stap } }: { voorbeeld: Preview }): VNode => (
  <>
    <h2 class="voorbeeldkop">Zo komt het in het verslag</h2>
    {stap ? <Tekst tree={stapZin(stap)} /> : <p>Vul eerst in wat het was en wanneer.</p>}
  </>
);
