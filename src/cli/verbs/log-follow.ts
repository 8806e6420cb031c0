import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import type { Checkpoint, EventLog, RecordedEvent } from '../../event-log/event-log.js';
import { follow } from '../../event-log/follow.js';
import { VraagLogboek } from '../../questions/logboek.query.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { positionOf } from '../arguments.js';
import { CliRefused, goOnBehind, type CliRequest, type Output } from '../request.js';

/**
 * `log follow [--na POSITIE] [--json]`: each new event as a line, until nobody listens.
 * @throws CliRefused when this process stops first: the line says how to go on
 */
export async function followLog(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const desk = nest.get(QuestionDesk, { strict: false });
  const log = await desk.ask(new VraagLogboek(), vrager);
  const lineOf = options['json'] === true ? asJson : asText;
  const { ended } = output;
  const from = await begin(log, options['na']);
  let at = String(from?.position ?? 0);
  await output.entry(at);
  const away = (): void => {
    output.progress('Het logboek antwoordt niet; er wordt opnieuw geprobeerd.');
  };
  for await (const event of follow(log, from, ended, away)) {
    at = String(event.checkpoint.position);
    await output.entry(at, lineOf(event));
  }
  if (ended.reason instanceof CliRefused)
    throw new CliRefused(`${ended.reason.message} ${goOnBehind(at)}`);
}

/**
 * At the end of the log, where no position was named.
 * @throws CliRefused for a position at which no event stands: EventStoreDB reads on from no such place
 */
async function begin(log: EventLog, na: CliRequest['options'][string]): Promise<Checkpoint | null> {
  const position = na === undefined ? await log.head() : positionOf(na);
  if (position === null || position === 0n) return null;
  if (na === undefined || (await log.holds({ position }))) return { position };
  throw new CliRefused(
    `Op positie ${String(position)} staat geen gebeurtenis: geef het getal van een regel, of 0 voor alles.`,
  );
}

const asText = ({ registeredAt, checkpoint, stream, revision, type }: RecordedEvent): string =>
  [registeredAt.toISOString(), checkpoint.position, stream, revision, type].join(' ');

/** With all that is stored, what people wrote too. */
function asJson(event: RecordedEvent): string {
  const { checkpoint, id, stream, revision, type, registeredAt, data, metadata } = event;
  const geregistreerdOp = registeredAt.toISOString();
  const positie = String(checkpoint.position);
  return JSON.stringify({ positie, id, stream, revision, type, geregistreerdOp, data, metadata });
}
