/** One event of a traject in words, with what was and what became of it. */
import type { VNode } from 'preact';
import { Tekst } from '../../report/text-html.js';
import { parseText } from '../../text/parse.js';
import type { Voorval } from '../../wording/voorval.js';

export const VoorvalItem = ({
  voorval: { zin, gebeurd, reden, was, nu },
}: {
  voorval: Voorval;
}): VNode => (
  <div class="voorval">
    <p>
      <strong>{zin}</strong>
      {gebeurd && ` · vond plaats: ${gebeurd}`}
    </p>
    {reden && <p>Omdat: {reden}</p>}
    {nu !== undefined && <WasNu was={was} nu={nu} />}
  </div>
);

const LANG = 240;

const WasNu = ({ was, nu }: { was: string | undefined; nu: string }): VNode => {
  const inhoud = (
    <>
      {was !== undefined && (
        <div class="was">
          <p class="klein">was</p>
          <del>
            <Tekst tree={parseText(was)} />
          </del>
        </div>
      )}
      <div class="nu">
        {was !== undefined && <p class="klein">werd</p>}
        <Tekst tree={parseText(nu)} />
      </div>
    </>
  );
  if ((was ?? '').length + nu.length <= LANG) return inhoud;
  return (
    <details>
      <summary>{was === undefined ? 'Toon de tekst' : 'Toon wat er veranderde'}</summary>
      {inhoud}
    </details>
  );
};
