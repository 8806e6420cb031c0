/** The start page before anything was logged. */
import type { VNode } from 'preact';
import { OPEN_YEAR } from '../addresses.js';
import type { Eigen } from './start.service.js';
import { UnsavedList } from './unsaved-list.view.js';

/** Nothing was logged yet: what will be here, and the one thing to do. */
export const LegeStart = ({ groet, eigen }: { groet: string; eigen: Eigen }): VNode => (
  <div class="smal">
    <h1>{groet}</h1>
    <UnsavedList drafts={eigen.onbewaard} titels={eigen.titels} now={eigen.nu} />
    <p>
      Hier zie je straks welke stappen eraan komen, van welke de datum voorbij is, en wat het
      jaarverslag nog mist. Er is nog niets gelogd: begin met een werkjaar.
    </p>
    <p>
      <a class="knop" href={OPEN_YEAR}>
        Werkjaar openen
      </a>
    </p>
    <h2>Eerst eens kijken, of is er al een verslag?</h2>
    <p>
      Wie Trajectboek op zijn computer draait, kan een verzonnen jaar tonen en een eerder
      jaarverslag inlezen. Hoe dat gaat, staat in de handleiding die bij Trajectboek zit.
    </p>
  </div>
);
