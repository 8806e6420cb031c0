/** A procesverloop cell as the page shows it: what prints, with the logged things behind each piece. */
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { CellPart } from '../../report/document.js';
import type { TextTree } from '../../text/tree.js';
import type { Buren } from './item.view.js';

export interface CellPiece {
  readonly tekst: TextTree;
  /** One step or alinea, several steps told in one sentence, or none: a label between steps of different years. */
  readonly rijen: readonly ProcesverloopRij[];
  /** Steps that print no sentence because this alinea tells of them. */
  readonly verteld: readonly ProcesverloopRij[];
}

/** @param verloop all items of the traject in the year, withdrawn ones among them, in order */
export function cellPieces(
  parts: readonly CellPart[],
  verloop: readonly ProcesverloopRij[],
): CellPiece[] {
  const opId = new Map(verloop.map((rij) => [rij.id, rij]));
  return parts.map(({ text, source, also = [] }) => {
    const rijen = [...(source ? [source] : []), ...also].flatMap(({ id }) => opId.get(id) ?? []);
    const stapIds = rijen[0]?.alinea?.stapIds ?? [];
    const verteld = stapIds
      .flatMap((id) => opId.get(id) ?? [])
      .filter(({ ingetrokken }) => !ingetrokken);
    return { tekst: text, rijen, verteld };
  });
}

/** What an item would follow one place up or down among what is shown. */
export function burenVan(rij: ProcesverloopRij, verloop: readonly ProcesverloopRij[]): Buren {
  const alle = verloop.filter(({ deeltrajectId }) => deeltrajectId === rij.deeltrajectId);
  const zichtbaar = alle.filter(({ ingetrokken }) => !ingetrokken);
  const plek = zichtbaar.indexOf(rij);
  const [vorige, volgende] = [zichtbaar[plek - 1], zichtbaar[plek + 1]];
  const voorVorige = vorige && alle[alle.indexOf(vorige) - 1];
  return {
    ...(vorige ? { omhoog: voorVorige?.id ?? 'vooraan' } : {}),
    ...(volgende ? { omlaag: volgende.id } : {}),
  };
}
