import type { AppendResult } from '../event-log/event-log.js';
import { measuring, traced } from '../telemetry.js';

/** An append, seen by whoever measures: as a span, its time, and how many events it brought. */
export async function measured(
  stroom: string,
  aantal: number,
  append: () => Promise<AppendResult>,
): Promise<AppendResult> {
  const began = performance.now();
  const category = stroom.split('-')[0]!;
  const result = await traced('append', { 'stream.category': category, events: aantal }, append);
  const { outcome } = result;
  measuring()?.value('append.ms', performance.now() - began, { outcome });
  if (outcome === 'appended') measuring()?.count('events.appended', aantal, { category });
  return result;
}
