/** An exported file as events that may be appended: checked line by line, and as a whole at its end. */
import { createHash } from 'node:crypto';
import type { MovedEvent } from './check-event.js';
import { EventChecks } from './check-event.js';
import type { StoredKey } from '../sealing/key-table.js';
import { refused } from './transfer-errors.js';
import { type EventLine, FORMAT_VERSION, type Header, type Trailer } from './format.js';
import { type Line, linesOf } from './export-lines.js';

/**
 * In log order. Everything has been checked only when the last one was asked for: whoever writes reads to the end first.
 * @param keys that open its texts; without them nobody can tell whether they open
 * @throws TransferRefused for the first thing that is wrong
 */
export async function* readExport(
  file: string,
  keys?: readonly StoredKey[],
): AsyncGenerator<MovedEvent> {
  const hash = createHash('sha256');
  const checks = new EventChecks(file, keys);
  let trailer: Trailer | undefined;
  let count = 0;
  for await (const line of linesOf(file)) {
    if (trailer) throw refused(`${file} gaat verder na zijn laatste regel.`);
    const value = parsed(file, line);
    if (line.number === 1) requireHeader(file, value);
    else if (value['trajectboek'] === 'einde') {
      trailer = value as unknown as Trailer;
      requireWhole(file, trailer, { count, sha256: hash.digest('hex') });
      continue;
    } else {
      count += 1;
      yield checks.moved(value as unknown as EventLine, line.number);
    }
    hash.update(line.bytes).update('\n');
  }
  if (!trailer) throw incomplete(file);
}

function parsed(file: string, { number, bytes }: Line): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  if (number === 1) throw notOurs(file);
  throw refused(
    `${file} is onvolledig of beschadigd: regel ${number} is niet heel. Maak of kopieer de export opnieuw.`,
  );
}

function requireHeader(file: string, value: Record<string, unknown>): void {
  const { trajectboek, versie } = value as unknown as Header;
  if (trajectboek !== 'log' || !Number.isInteger(versie)) throw notOurs(file);
  if (versie > FORMAT_VERSION)
    throw refused(
      `${file} is gemaakt door een nieuwere versie van Trajectboek. Installeer die versie.`,
    );
  if (versie < FORMAT_VERSION)
    throw refused(
      `${file} is van een versie van Trajectboek die teksten nog niet verzegelde; deze versie leest dat niet. Begin in een lege installatie (DATA_DIR) en importeer daar het jaarverslag zelf ("trajectboek import").`,
    );
}

function requireWhole(
  file: string,
  { gebeurtenissen, sha256 }: Trailer,
  found: { readonly count: number; readonly sha256: string },
): void {
  if (gebeurtenissen !== found.count || sha256 !== found.sha256)
    throw refused(
      `${file} is gewijzigd of beschadigd: de controle op de laatste regel klopt niet. Maak of kopieer de export opnieuw.`,
    );
}

const notOurs = (file: string) => refused(`${file} is geen export van een logboek.`);

const incomplete = (file: string) =>
  refused(`${file} is onvolledig: het einde ontbreekt. Maak of kopieer de export opnieuw.`);
