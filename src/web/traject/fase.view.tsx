/** Where a traject stands: its phase, since when, why. */
import type { VNode } from 'preact';
import type { FaseDeel } from '../../domain/traject/traject-delen.js';
import { FASE } from '../../wording/namen.js';
import { dagInWoorden } from '../../wording/ogenblik.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import type { Stand } from './traject-source.service.js';

export const Fase = ({ stand: { trajectId, traject, delen } }: { stand: Stand }): VNode => {
  const fase = delen.vind('FASE', trajectId)?.deel;
  const naam = traject?.ingetrokken ? 'ingetrokken' : FASE[traject?.fase ?? 'ACTIEF'];
  return (
    <>
      <span class="fase">{naam}</span>
      {fase && faseInWoorden(fase)}
    </>
  );
};

const faseInWoorden = ({ wanneer, herbekijkOp, reden }: FaseDeel): string =>
  [
    wanneer && ` (${tijdInWoorden(wanneer)})`,
    herbekijkOp && `, opnieuw te bekijken op ${dagInWoorden(herbekijkOp)}`,
    reden && `: ${reden}`,
  ]
    .filter(Boolean)
    .join('');
