import type { VNode } from 'preact';
import { Tekst } from '../../report/text-html.js';
import { parseText } from '../../text/parse.js';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';
import type { Knooprij } from './boom.js';

/** What somebody else saved meanwhile, above the form that still holds one's own words. */
export const IntussenBewaard = ({ knoop }: { knoop: Knooprij }): VNode => (
  <section class="intussen" aria-labelledby="intussen">
    <h2 id="intussen">Intussen bewaard</h2>
    <p class="stil">Op {ogenblikInWoorden(knoop.bij.op)}. Jouw versie staat eronder.</p>
    <blockquote>
      {(knoop.titel ?? knoop.kop) && <p>{knoop.titel ?? knoop.kop}</p>}
      <Tekst tree={parseText(knoop.tekst ?? '')} />
    </blockquote>
    <p>Bewaar je jouw versie, dan komt ze in de plaats van deze.</p>
  </section>
);
