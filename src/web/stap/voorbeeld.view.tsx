/** How a step will print, made by the same functions as the report. */
import type { VNode } from 'preact';
import { Tekst } from '../../report/text-html.js';
import { stapZin } from '../../wording/stap.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import type { Preview } from './step-preview.js';
import type { Wanneer } from './wanneer.js';

/** @param props.los true where it comes by itself and finds its place in a page that is already there */
export const WanneerRegel = ({ wanneer, los }: { wanneer: Wanneer; los?: boolean }): VNode => (
  <p class="hint verslagregel" id="wanneer-voorbeeld" hx-swap-oob={los ? 'true' : undefined}>
    {'fout' in wanneer ? (
      wanneer.fout
    ) : (
      <>
        In het verslag: <strong>{tijdInWoorden(wanneer.tijd)}</strong>
      </>
    )}
  </p>
);

export const VoorbeeldZin = ({ voorbeeld: { stap } }: { voorbeeld: Preview }): VNode => (
  <>
    <h2 class="voorbeeldkop">Zo komt het in het verslag</h2>
    {stap ? <Tekst tree={stapZin(stap)} /> : <p>Vul eerst in wat het was en wanneer.</p>}
  </>
);
