import type { VNode } from 'preact';
import type { Gemis } from '../../report/completeness.js';
import { headingLine } from '../../report/heading-line.js';
import { outline, type ContentsEntry } from '../../report/report-contents.js';
import type { ReportDocument } from '../../report/document.js';
import { Open } from '../werkjaar/year-state.view.js';

/** What each traject misses, by its id; absent for a report about the past, in which nothing can be mended. */
type Gemissen = ReadonlyMap<string, readonly Gemis[]> | undefined;

/** The contents beside the report: to each heading, with how far each traject is. */
export const Verslaginhoud = (props: { verslag: ReportDocument; gemis: Gemissen }): VNode => (
  <nav class="verslag-navigatie" aria-labelledby="verslag-inhoud">
    <h2 id="verslag-inhoud">Inhoud</h2>
    <Koppen koppen={outline(props.verslag)} gemis={props.gemis} />
  </nav>
);

const Koppen = (props: { koppen: readonly ContentsEntry[]; gemis: Gemissen }): VNode => (
  <ul class="kaal">
    {props.koppen.map(({ heading, id, below }) => {
      const gemis = props.gemis?.get(heading.source?.streamId ?? '');
      return (
        <li>
          <a href={`#${id}`}>{headingLine(heading)}</a> {gemis && <Open gemis={gemis} />}
          {below.length > 0 && <Koppen koppen={below} gemis={props.gemis} />}
        </li>
      );
    })}
  </ul>
);
