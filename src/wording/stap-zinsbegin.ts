/** The beginning of a step's sentence: what it was, by whom, when, where, with whom, and how it ended. */
import type { StapGegevens } from '../domain/traject/waarden.js';
import { modusInWoorden, REDEN, STATUS, staptypeInWoorden, UITVOERDER } from './namen.js';
import { metVoorzetsel } from './tijd.js';
import { doorWie, inPlaats, metWie, tussenHaakjes, zonderSlot } from './zinsdeel.js';
import type { TeVertellen } from './stap-zin.js';

/** 'Bijeenkomst 2 op 2 juni 2022 in Gent met 14 buren (online)'. */
export function zinsbegin(stap: TeVertellen): string {
  const { type, nummer, wanneer, plaats, aanwezigen, uitvoerder } = stap.gegevens;
  const wie =
    uitvoerder.soort !== 'BAZ' && doorWie(uitvoerder.omschrijving ?? UITVOERDER[uitvoerder.soort]);
  const haakjes = opmerkingen(stap);
  return [
    zonderSlot(staptypeInWoorden(type)),
    nummer,
    wie,
    metVoorzetsel(wanneer),
    plaats && inPlaats(plaats),
    aanwezigen && metWie(aanwezigen),
    haakjes && `(${haakjes})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function opmerkingen({ gegevens, status, redencode, toelichting, deels }: TeVertellen): string {
  const gehouden = status === 'GEHOUDEN' || status === 'GEEVALUEERD';
  const waarom = toelichting
    ? tussenHaakjes(toelichting)
    : redencode && redencode !== 'ANDERE' && REDEN[redencode];
  const afloop = gehouden ? '' : [STATUS[status], waarom].filter(Boolean).join(': ');
  const zover = deels && `${String(deels.gehouden)} van ${String(deels.van)}`;
  return [tussenHaakjes(modusInWoorden(gegevens.modus)), keren(gegevens.aantal), zover, afloop]
    .filter(Boolean)
    .join(', ');
}

function keren(aantal: StapGegevens['aantal']): string {
  if (aantal === 'enkele') return 'enkele keren';
  return aantal > 1 ? `${String(aantal)} keer` : '';
}
