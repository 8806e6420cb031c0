import type { Application } from '../../application.js';
import type { Checkpoint, RecordedEvent } from '../../event-log/event-log.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { CliRequest, Output } from '../request.js';

const PAGE = 500;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * `log export FILE`: every event as a line of JSON in log order, after a first line that says what the file is; the names
 * of medewerkers, which stand in no event, go into a file beside it.
 */
export async function exportLog(
  { nest, log }: Application,
  _request: CliRequest,
  output: Output,
): Promise<void> {
  output.file(utf8(`${JSON.stringify({ trajectboek: 'log', versie: 1, logId: log.logId })}\n`));
  let count = 0;
  let after: Checkpoint | null = null;
  for (let atHead = false; !atHead;) {
    const page = await log.readAll(after, PAGE);
    if (page.events.length) output.file(utf8(page.events.map(lineOf).join('')));
    count += page.events.length;
    after = page.checkpoint;
    atHead = page.atHead;
    output.progress(`${String(count)} gebeurtenissen`);
  }
  const namen = await nest.get(Medewerkers).alle();
  output.file(utf8(`${JSON.stringify(namen, null, 2)}\n`), '.medewerkers.json');
  output.line(
    `${String(count)} gebeurtenissen geëxporteerd, en ${String(namen.length)} namen ernaast.`,
  );
}

/** Positions are left out: they mean nothing in another log (architecture 8). */
function lineOf({
  id,
  stream,
  revision,
  type,
  data,
  metadata,
  registeredAt,
}: RecordedEvent): string {
  const geregistreerdOp = registeredAt.toISOString();
  return `${JSON.stringify({ id, stream, revision, type, geregistreerdOp, data, metadata })}\n`;
}
