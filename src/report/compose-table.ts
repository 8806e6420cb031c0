/** The rows of one traject's table in one year. */
import type { Celdeel, JaartabelRij, Rij } from '../../projections/jaartabel/jaartabel.table.js';
import { parseText } from '../text/parse.js';
import type { Block, TextTree } from '../text/tree.js';
import { normaliseText } from '../text/normalise.js';
import { DOELBLOK } from '../wording/namen.js';
import { zonderSlot } from '../wording/zinsdeel.js';
import { procesverloopParts } from './compose-procesverloop.js';
import { sourceOf } from './compose-table-source.js';
import type { CellPart, TableRow } from './document.js';

/** Always the four rows, empty ones too; a procesverloop for each deeltraject, under its name. */
export function rowsOf(jaar: number, cellen: readonly JaartabelRij[]): TableRow[] {
  const verlopen = cellen.filter(({ rij }) => rij === 'PROCESVERLOOP');
  return [
    { code: 'DOEL', label: 'Doel', parts: partsOf(cellen, 'DOEL') },
    ...(verlopen.length
      ? verlopen.map((cel) => ({
          code: 'PROCESVERLOOP' as const,
          label: ['Procesverloop', cel.deeltrajectNaam].filter(Boolean).join(' '),
          parts: procesverloopParts(jaar, cel),
        }))
      : [{ code: 'PROCESVERLOOP' as const, label: 'Procesverloop', parts: [] }]),
    {
      code: 'STAND_VAN_ZAKEN',
      label: `Stand van zaken eind ${String(jaar)}`,
      parts: partsOf(cellen, 'STAND_VAN_ZAKEN'),
    },
    {
      code: 'LESSONS_LEARNED',
      label: 'Lessons learned',
      parts: partsOf(cellen, 'LESSONS_LEARNED'),
    },
  ];
}

const partsOf = (cellen: readonly JaartabelRij[], rij: Rij): CellPart[] =>
  cellen
    .filter((cel) => cel.rij === rij)
    .flatMap(({ streamId, delen }) =>
      delen.map((deel) => ({ text: textOf(deel), source: sourceOf(streamId, deel) })),
    );

function textOf(deel: Celdeel): TextTree {
  if (deel.soort === 'DOEL')
    return labelled(deel.blok.kop ?? DOELBLOK[deel.blok.soort], deel.blok.tekst);
  return deel.soort === 'STAP' ? [] : parseText(deel.tekst);
}

/** A sub-label stands before its text, followed by ': '. */
function labelled(opschrift: string | undefined, tekst: string): TextTree {
  const blocks = parseText(tekst);
  const kop = opschrift && zonderSlot(opschrift);
  if (!kop) return blocks;
  const label = { kind: 'text' as const, text: `${kop}: ` };
  const [first, ...rest] = blocks;
  const opening: Block =
    first?.kind === 'paragraph'
      ? { kind: 'paragraph', children: [label, ...first.children] }
      : { kind: 'paragraph', children: [{ kind: 'text', text: `${kop}:` }] };
  return normaliseText(first?.kind === 'paragraph' ? [opening, ...rest] : [opening, ...blocks]);
}
