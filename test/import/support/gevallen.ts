/** The cases beside the repository, and what an import of one gives. Their words stay outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { planOf } from './plan-of.js';
import type { ImportPlan } from '../../../src/import/plan/plan.js';
import { decodeReport } from '../../../src/import/source/decode.js';
import { cellText } from '../../../src/report/cell.js';
import type { ReportDocument } from '../../../src/report/document.js';
import { plainText } from '../../../src/text/plain.js';
import { importInMemory } from './in-memory-import.js';

export const MAP = '../shared/cases';
export const JAAR = 2022;

const bytes = (nr: string): Buffer =>
  readFileSync(
    `${MAP}/${readdirSync(MAP).find((naam) => naam.startsWith(nr) && naam.endsWith('.md'))!}`,
  );
export const tekst = (nr: string): string => decodeReport(bytes(nr));
export const plan = (nr: string): ImportPlan => planOf(tekst(nr), JAAR);
export const verslag = (nr: string): Promise<ReportDocument> => importInMemory(plan(nr));

/** What stands in the file behind a label: 'Doel'. */
export const inBestand = (nr: string, label: string): string =>
  new RegExp(`^\\| ${label} \\| (.*?) \\|`, 'mu').exec(tekst(nr))![1]!;

export const tabellen = ({ sections }: ReportDocument) =>
  sections.flatMap((section) => (section.kind === 'table' ? [section] : []));
/** The words of a cell of the first table whose label begins so. */
export const cel = (document: ReportDocument, label: string): string => {
  const rij = tabellen(document)[0]!.rows.find((rij) => rij.label.startsWith(label));
  return rij ? plainText(cellText(rij)) : '';
};
export const alles = (document: ReportDocument): string =>
  document.sections
    .map((section) => {
      if (section.kind === 'text') return plainText(section.text);
      if (section.kind === 'heading') return [section.prefix, section.title].join(' ');
      return section.rows.map((rij) => `${rij.label}: ${plainText(cellText(rij))}`).join('\n');
    })
    .join('\n');
export const koppen = ({ sections }: ReportDocument) =>
  sections.flatMap((section) => (section.kind === 'heading' ? [section] : []));
export const stappen = ({ trajecten }: ImportPlan) =>
  trajecten.flat().flatMap(({ klasse, velden }) => {
    if (!/Stap$/u.test(klasse.name)) return [];
    return [leesTijdsaanduiding((velden as { wanneer: string }).wanneer, JAAR)!];
  });
