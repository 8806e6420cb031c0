/** The commands of a form, handed in one after the other. */
import type { Response } from 'express';
import { single } from './input.js';
import type { FormDesk } from './form-desk.service.js';
import type { Outcome } from './form-outcome.js';
import type { Visit } from './form-visit.js';
import type { Order } from './order.js';

type Refused = Extract<Outcome, { gelukt: false }>;

/** What became of the commands of a form, handed in one after the other until one is refused. */
interface Sent {
  /** Of the first, which the page after it tells of. */
  readonly commandId?: string;
  readonly refused?: Refused;
  readonly order: Order;
}

/** Until one is refused. */
export async function handIn(
  desk: FormDesk,
  { request, input }: Visit,
  response: Response,
  orders: readonly Order[],
): Promise<Sent> {
  let commandId: string | undefined;
  for (const order of orders) {
    const from = { verzoek: request, antwoord: response, commandId: single(input, order.id) };
    const uitslag = await desk.stuur(from, order.command, order.fields);
    if (!uitslag.gelukt) return { ...(commandId ? { commandId } : {}), refused: uitslag, order };
    commandId ??= uitslag.commandId;
  }
  return { commandId: commandId!, order: orders.at(-1)! };
}
