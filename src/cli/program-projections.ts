/** `trajectboek projections …` */
import type { Command } from 'commander';
import { dutch } from './dutch-help.js';
import type { Ask } from './request.js';

export function projectionVerbs(root: Command, ask: Ask): void {
  const projections = dutch(root.command('projections')).description('de leesmodellen');
  dutch(projections.command('status'))
    .description('hoever elk leesmodel is')
    .action(() => ask({ verb: 'projections status', options: {} }));
  dutch(projections.command('rebuild [naam]'))
    .description('maakt een leesmodel opnieuw vanaf de eerste gebeurtenis; zonder naam allemaal')
    .action((name?: string) => ask({ verb: 'projections rebuild', options: { name } }));
  for (const [verb, names, description] of ON_PROJECTIONS)
    dutch(projections.command(`${verb} ${names}`))
      .description(description)
      .action((name?: string, stream?: string | object) =>
        ask({
          verb: `projections ${verb}`,
          options: { name, stream: typeof stream === 'string' ? stream : undefined },
        }),
      );
}

/** Verb, arguments, what it does. */
const ON_PROJECTIONS = [
  ['pause', '<naam>', 'laat een leesmodel staan zoals het nu is, tot resume'],
  ['resume', '<naam>', 'laat een leesmodel weer volgen, na een pauze of nadat het stopte'],
  ['parked', '[naam]', 'welke stromen opzij staan, en waarom; zonder naam bij alle leesmodellen'],
  ['replay', '<naam> [stroom]', 'neemt stromen die opzij staan alsnog op; zonder stroom allemaal'],
] as const;
