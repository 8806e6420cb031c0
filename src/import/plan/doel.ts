/** A Doel cell as labelled parts: 'Aanleiding: …', 'Vraag aan BurgersAanZet: …' (docs/domain.md, "Traject"). */
import type { DoelBlok } from '../../domain/traject/waarden.js';
import { printText } from '../../text/print.js';
import type { Block, Inline, Paragraph, TextTree } from '../../text/tree.js';

const SOORTEN: readonly (readonly [RegExp, DoelBlok['soort']])[] = [
  [/^(aanleiding|context|situering|achtergrond|voorgeschiedenis)/iu, 'CONTEXT'],
  [/^(vraag|vragen)\b/iu, 'VRAAG'],
  [/^voorstel/iu, 'VOORSTEL'],
  [/doelstelling|^doel\b/iu, 'DOELSTELLING'],
];

/** The parts in order; text before the first label has none. The words of all parts together are those of the cell. */
export function doelBlokken(cel: TextTree): DoelBlok[] {
  const groepen: { kop?: string; blocks: Block[] }[] = [];
  for (const block of cel) {
    const gelabeld = block.kind === 'paragraph' ? labelIn(block) : undefined;
    if (gelabeld) groepen.push({ kop: gelabeld.kop, blocks: gelabeld.rest });
    else if (groepen.length) groepen.at(-1)!.blocks.push(block);
    else groepen.push({ blocks: [block] });
  }
  return samenMetLege(groepen).map(({ kop, blocks }) => ({
    soort: soortVan(kop),
    ...(kop ? { kop } : {}),
    tekst: printText(blocks),
  }));
}

const soortVan = (kop: string | undefined): DoelBlok['soort'] =>
  SOORTEN.find(([patroon]) => kop && patroon.test(kop))?.[1] ?? 'VRIJ';

const MEESTE_WOORDEN = 6;
const LABEL = /^\p{Lu}[^.!?:;,()]*?\s*:(?:\s|$)/u;

/** A short opening of plain text that ends in a colon. */
function labelIn({ children }: Paragraph): { kop: string; rest: Block[] } | undefined {
  const [eerste, ...verder] = children;
  if (eerste?.kind !== 'text' || eerste.marks) return undefined;
  const gevonden = LABEL.exec(eerste.text)?.[0];
  if (!gevonden) return undefined;
  const kop = gevonden.replace(/\s*:\s*$/u, '');
  if (kop.split(/\s+/u).length > MEESTE_WOORDEN) return undefined;
  return { kop, rest: naLabel(eerste, gevonden, verder) };
}

/** What stands behind the label, without the blank or line break between them. */
function naLabel(
  eerste: Extract<Inline, { kind: 'text' }>,
  label: string,
  verder: readonly Inline[],
): Block[] {
  const over = eerste.text.slice(label.length).trimStart();
  const begin = over ? -1 : verder.findIndex(({ kind }) => kind !== 'break');
  const rest = over ? [{ ...eerste, text: over }, ...verder] : begin < 0 ? [] : verder.slice(begin);
  return rest.length ? [{ kind: 'paragraph', children: rest }] : [];
}

/** A label without any text after it is a sentence of its own in the part before or after it. */
function samenMetLege(
  groepen: readonly { kop?: string; blocks: Block[] }[],
): { kop?: string; blocks: Block[] }[] {
  const uit: { kop?: string; blocks: Block[] }[] = [];
  let open: Block[] = [];
  for (const groep of groepen) {
    if (groep.blocks.length) {
      uit.push(open.length ? { blocks: [...open, ...alsBlokken(groep)] } : groep);
      open = [];
    } else open.push(...alsBlokken(groep));
  }
  return open.length ? [...uit, { blocks: open }] : uit;
}

const alsBlokken = ({ kop, blocks }: { kop?: string; blocks: Block[] }): Block[] =>
  kop ? [{ kind: 'paragraph', children: [{ kind: 'text', text: `${kop}:` }] }, ...blocks] : blocks;
