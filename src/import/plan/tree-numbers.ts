/** Which numbers must be forced so that a tree prints those of its file, and what it cannot hold. */
import type { Doubt } from '../read/doubt.js';
import type { Draft } from './plan-tree.js';

const DEEPEST_RUBRIEK = 3;

/** Forces a number only where counting does not give it, and makes text of what the tree cannot hold. */
export function forceNumbers(node: Draft, rubrieken: number, doubts: Doubt[]): void {
  let count = 0;
  for (const child of node.children) {
    if (child.kind === 'RUBRIEK' && (rubrieken >= DEEPEST_RUBRIEK || node.kind === 'TRAJECT'))
      asText(child, doubts);
    const printed = Number(child.number?.split('.').at(-1));
    if (child.kind !== 'TEKSTBLOK') count = numbered(child, count, printed, doubts);
    forceNumbers(child, rubrieken + (child.kind === 'RUBRIEK' ? 1 : 0), doubts);
  }
}

function numbered(child: Draft, count: number, printed: number, doubts: Doubt[]): number {
  if (!Number.isInteger(printed) || printed === count + 1) return count + 1;
  if (printed > count) {
    child.nummer = printed;
    return printed;
  }
  const message = `nummer ${child.number!} staat na een hoger nummer; het werd opnieuw geteld`;
  doubts.push({ line: child.line, message, todo: 'HEADING' });
  return count + 1;
}

function asText(child: Draft, doubts: Doubt[]): void {
  const message = `"${child.title}" staat dieper dan een rubriek kan; het werd een tekstblok met een kop`;
  doubts.push({ line: child.line, message, todo: 'HEADING' });
  Object.assign(child, {
    kind: 'TEKSTBLOK',
    title: `${child.number ?? ''} ${child.title}`.trim(),
    niveau: 1,
  });
}
