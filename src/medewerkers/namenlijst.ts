import type { Medewerker } from './medewerker.table.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** As it lies beside an export of the log. */
export const namenlijst = (medewerkers: readonly Medewerker[]): string =>
  `${JSON.stringify(medewerkers, null, 2)}\n`;

/** What such a file holds; undefined for anything else. */
export function uitNamenlijst(tekst: string): readonly Medewerker[] | undefined {
  try {
    const lijst: unknown = JSON.parse(tekst);
    return Array.isArray(lijst) && lijst.every(isMedewerker) ? lijst : undefined;
  } catch {
    return undefined;
  }
}

function isMedewerker(waarde: unknown): waarde is Medewerker {
  const { id, naam } = (waarde ?? {}) as Partial<Record<keyof Medewerker, unknown>>;
  return typeof id === 'string' && UUID.test(id) && typeof naam === 'string' && naam !== '';
}
