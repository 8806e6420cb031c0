import { randomUUID } from 'node:crypto';
import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { CommandDesk } from '../../commands/command-desk.js';
import { Envelope } from '../../commands/envelope.js';
import { WisTekst } from '../../domain/wis-tekst.js';
import { Eraser } from '../../erasure/eraser.service.js';
import { weigeringInWoorden } from '../../wording/weigering-zin.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `erase CATEGORY ID KIND PART --grond CODE`: the texts of a part, for ever. Resolves when they are gone everywhere. */
export async function erase(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const { aggregaat, aggregaatId, soort, id, grond } = options;
  const desk = nest.get(CommandDesk, { strict: false });
  const envelope = new Envelope(randomUUID(), vrager);
  const answer = await desk.send(WisTekst, { aggregaat, aggregaatId, soort, id, grond }, envelope);
  switch (answer.uitkomst) {
    case 'geweigerd':
      throw new CliRefused(weigeringInWoorden(answer.weigering));
    case 'ongeldig':
      throw new CliRefused(
        `Dit klopt niet: ${answer.fouten.map(({ veld }) => veld).join(', ')}. "trajectboek erase --help" toont wat kan.`,
      );
    case 'vastgelegd':
      await nest.get(Eraser, { strict: false }).catchUp();
      output.line('De teksten zijn gewist, overal waar Trajectboek ze bewaart.');
      output.line(
        'Wat al gedrukt of verzonden is, en een export of back-up die je zelf elders bewaart, blijft zoals het is.',
      );
      return;
    default:
      throw new CliRefused('Deze opdracht werd niet uitgevoerd.');
  }
}
