/** The start page before anything was logged. */
import type { VNode } from 'preact';
import { AroundAny, FormLink, useMay } from '../shell/what-one-may.js';
import { OPEN_YEAR } from '../addresses.js';
import type { Eigen } from './start.service.js';
import { UnsavedList } from './unsaved-list.view.js';

/** Nothing was logged yet: what will be here, and the one thing to do. */
export const EmptyStart = ({ groet, eigen }: { groet: string; eigen: Eigen }): VNode => {
  const may = useMay();
  return (
    <div class="smal">
      <h1>{groet}</h1>
      <UnsavedList drafts={eigen.onbewaard} titels={eigen.titels} now={eigen.nu} />
      <p>
        Hier zie je straks welke stappen eraan komen, van welke de datum voorbij is, en wat het
        jaarverslag nog mist. Er is nog niets gelogd{may(OPEN_YEAR) && ': begin met een werkjaar'}.
      </p>
      <AroundAny als="p">
        <FormLink class="knop" href={OPEN_YEAR}>
          Werkjaar openen
        </FormLink>
      </AroundAny>
      <h2>Eerst eens kijken, of is er al een verslag?</h2>
      <p>
        Wie Trajectboek op zijn computer draait, kan een verzonnen jaar tonen en een eerder
        jaarverslag inlezen. Hoe dat gaat, staat in de handleiding die bij Trajectboek zit.
      </p>
    </div>
  );
};
