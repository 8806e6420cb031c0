import { createHash } from 'node:crypto';
import { Contiguity } from '../contiguity.js';
import type { Checkpoint, EventLog } from '../event-log.js';
import { isProbe } from '../probe.js';
import { type EventLine, FORMAT_VERSION, type Header, type Trailer, eventLine } from './format.js';

const PAGE = 500;

/**
 * The whole log as it stands when its end is reached, a page at a time: what others append meanwhile may come along.
 * @param write waited for, so that no more than a page is in memory
 * @returns the last line
 * @throws LogUnavailable when the log stops answering, LogDamaged where events are missing; then the file lacks its last line
 */
export async function exportLog(
  log: EventLog,
  write: (bytes: Uint8Array) => void | Promise<void>,
  onProgress: (events: number) => void = () => undefined,
): Promise<Trailer> {
  const hash = createHash('sha256');
  const contiguity = new Contiguity(log);
  const head = await log.head();
  const put = async (lines: readonly (Header | EventLine)[]): Promise<void> => {
    const bytes = bytesOf(lines);
    hash.update(bytes);
    await write(bytes);
  };
  await put([{ trajectboek: 'log', versie: FORMAT_VERSION, logId: log.logId }]);
  let gebeurtenissen = 0;
  let after: Checkpoint | null = null;
  for (let atHead = false; !atHead;) {
    const page = await log.readAll(after, PAGE);
    for (const event of page.events) contiguity.follows(event);
    const events = page.events.filter((event) => !isProbe(event));
    if (events.length > 0) await put(events.map(eventLine));
    gebeurtenissen += events.length;
    after = page.checkpoint;
    atHead = page.atHead;
    onProgress(gebeurtenissen);
  }
  contiguity.ends(head);
  const trailer: Trailer = { trajectboek: 'einde', gebeurtenissen, sha256: hash.digest('hex') };
  await write(bytesOf([trailer]));
  return trailer;
}

const bytesOf = (lines: readonly object[]): Uint8Array =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
