/** `trajectboek log …` */
import { realpathSync } from 'node:fs';
import type { Command } from 'commander';
import { positionOf } from './arguments.js';
import { dutch } from './dutch-help.js';
import { requireReadable } from './read-file.js';
import type { Ask, Options } from './request.js';

export function logVerbs(root: Command, ask: Ask): void {
  const log = dutch(root.command('log')).description('het logboek');
  dutch(log.command('export <bestand>'))
    .description(
      'schrijft elke gebeurtenis als een regel JSON, met de namen en de sleutels van de teksten in bestanden ernaast',
    )
    .option('--zonder-sleutels', 'een kopie die nagekeken kan worden, maar niet gelezen')
    .action((file: string, options: Options) => ask({ verb: 'log export', options }, file));
  dutch(log.command('check <bestand>'))
    .description(
      'kijkt na of zo een bestand heel is, en of de teksten opengaan met de sleutels ernaast',
    )
    .action((file: string) => {
      requireReadable(file);
      return ask({ verb: 'log check', options: { file: realpathSync(file) } });
    });
  dutch(log.command('follow'))
    .description('toont elke nieuwe gebeurtenis, tot Ctrl-C')
    .option('--na <positie>', 'vanaf wat na deze positie komt; 0 voor alles')
    .option('--json', 'met alles wat bewaard is, als een regel JSON')
    .action((options: Options) => {
      if (options['na'] !== undefined) positionOf(options['na']);
      return ask({ verb: 'log follow', options });
    });
  dutch(log.command('import <bestand>'))
    .description(
      'leest zo een bestand in een lege installatie in, met de namen en de sleutels ernaast',
    )
    .action((file: string) => {
      requireReadable(file);
      return ask({ verb: 'log import', options: { file }, alone: true });
    });
}
