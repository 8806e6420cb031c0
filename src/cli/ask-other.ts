/** Puts a request to the process that holds the data directory. */
import type { IncomingMessage } from 'node:http';
import type { Holder } from '../database/database-errors.js';
import { askHolder } from '../database/slot/ask-holder.js';
import { CliRefused, goOnBehind, type CliMessage, type CliRequest } from './request.js';

/** The holder ended before it had answered. */
export class HolderGone extends CliRefused {
  constructor(readonly advice = 'Geef de opdracht opnieuw.') {
    super(`Het Trajectboek dat de gegevensmap in gebruik had, stopte halverwege. ${advice}`);
  }
}

/**
 * @returns false where the holder is not ready, or no more, before it said anything: to be tried again
 * @throws HolderGone where it ended halfway: what it did so far stays
 */
export async function askOther(
  holder: Holder,
  request: CliRequest,
  say: (message: CliMessage) => void,
): Promise<boolean> {
  const response = await askHolder(holder, '/cli', request).catch(() => undefined);
  if (response?.statusCode !== 200) {
    response?.resume();
    return false;
  }
  let hasEnded = false;
  let at: string | undefined;
  for await (const message of messagesIn(response)) {
    say(message);
    if ('at' in message) ({ at } = message);
    hasEnded = 'exit' in message;
  }
  if (!hasEnded) throw new HolderGone(at === undefined ? undefined : goOnBehind(at));
  return true;
}

/** A holder that is killed breaks the connection: then there are simply no more messages. */
async function* messagesIn(response: IncomingMessage): AsyncGenerator<CliMessage> {
  let rest = '';
  response.setEncoding('utf8');
  const chunks = response[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
  for (;;) {
    const chunk = await chunks.next().catch(() => undefined);
    if (!chunk || chunk.done) return;
    const lines = `${rest}${chunk.value}`.split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as CliMessage;
  }
}
