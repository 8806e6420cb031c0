/** `trajectboek`: verbs, options and their help, in Dutch. */
import { closeSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { Command, Help } from 'commander';
import { vandaagInBrussel } from '../domain/kalender.js';
import { GRONDEN_VAN_WISSEN } from '../domain/tekst-gewist.js';
import { asOfOf, formatOf, positionOf, yearOf } from './arguments.js';
import { ImportRefused } from '../import/refused.js';
import { decodeReport } from '../import/source/decode.js';
import { CliRefused, type CliRequest } from './request.js';
import { ownVersion } from './version.js';

/** Receives what was asked, checked as far as that goes without data, and the file to write to where one was named. */
type Ask = (request: CliRequest, out?: string) => Promise<void>;

export function program(ask: Ask): Command {
  const root = dutch(new Command('trajectboek'))
    .description('Trajecten van BurgersAanZet volgen en er het jaarverslag van maken.')
    .version(ownVersion(), '--version', 'toont de versie')
    .addHelpText(
      'after',
      '\nDe gegevens staan in ./data, of waar DATA_DIR, DATABASE_URL of EVENTSTOREDB_URL zegt.\nDit werkt ook terwijl de server draait.',
    );

  dutch(root.command('report <jaar>'))
    .description('maakt het jaarverslag van een werkjaar')
    .option('--format <formaat>', 'md, html, docx of pdf', 'md')
    .option('--out <bestand>', 'waarheen; zonder dit naar het scherm')
    .option('--as-of <dag>', 'zoals het stond op deze dag: 2022-06-10, "10 juni", gisteren')
    .option('--clock <klok>', 'gebeurd of geregistreerd (bij --as-of)')
    .action((year: string, { out, ...options }: Options) => {
      yearOf(year);
      formatOf(options['format']);
      const asked = asOfOf({ year, ...options }, vandaagInBrussel(new Date()));
      const asOf = asked && { asOf: asked.dag };
      return ask({ verb: 'report', options: { year, ...options, ...asOf } }, out);
    });

  dutch(root.command('import <bestand>'))
    .description('leest een bestaand jaarverslag in Markdown in een werkjaar')
    .requiredOption('--year <jaar>', 'het werkjaar')
    .option('--dry-run', 'zegt alleen wat er zou gebeuren')
    .option('--als <naam>', 'de medewerker die importeert')
    .action((file: string, options: Options) => {
      yearOf(options['year']);
      return ask({ verb: 'import', options: { file, ...options }, input: textOf(file) });
    });

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

  dutch(root.command('erase <aggregaat> <aggregaatId> <soort> <id>'))
    .description(
      'wist voorgoed alle teksten van één onderdeel; dat het er was, wanneer en van wie, blijft',
    )
    .requiredOption('--grond <code>', `waarom: ${GRONDEN_VAN_WISSEN.join(', ')}`)
    .option('--als <naam>', 'de medewerker die wist')
    .action((...given: [string, string, string, string, Options]) => {
      const [aggregaat, aggregaatId, soort, id, more] = given;
      return ask({ verb: 'erase', options: { aggregaat, aggregaatId, soort, id, ...more } });
    });
  dutch(root.command('doctor'))
    .description(
      'kijkt na of alles werkt: legt een proef vast, laat ze verwerken en leest ze terug',
    )
    .action(() => ask({ verb: 'doctor', options: {} }));
  return root;
}

/** Verb, arguments, what it does. */
const ON_PROJECTIONS = [
  ['pause', '<naam>', 'laat een leesmodel staan zoals het nu is, tot resume'],
  ['resume', '<naam>', 'laat een leesmodel weer volgen, na een pauze of nadat het stopte'],
  ['parked', '[naam]', 'welke stromen opzij staan, en waarom; zonder naam bij alle leesmodellen'],
  ['replay', '<naam> [stroom]', 'neemt stromen die opzij staan alsnog op; zonder stroom allemaal'],
] as const;

type Options = Record<string, string | boolean | undefined> & { out?: string };

/** A report of a year is a few hundred kB. */
const LARGEST_FILE = 20_000_000;

/** @throws CliRefused where it cannot be read, is far too large, or holds what is no text */
function textOf(file: string): string {
  requireReadable(file);
  if (statSync(file).size > LARGEST_FILE)
    throw new CliRefused(
      `Het bestand ${file} is groter dan 20 MB: dat is geen jaarverslag als tekst. Er is niets ingelezen.`,
    );
  try {
    return decodeReport(readFileSync(file));
  } catch (error) {
    throw error instanceof ImportRefused ? new CliRefused(error.message) : error;
  }
}

function requireReadable(file: string): void {
  try {
    closeSync(openSync(file, 'r'));
    if (statSync(file).isFile()) return;
  } catch {
    // said below
  }
  throw new CliRefused(`Het bestand ${file} kan niet gelezen worden.`);
}

/** Commander speaks English; what a user sees is Dutch, and an error is one line. */
function dutch(command: Command): Command {
  return command
    .helpOption('-h, --help', 'toont deze uitleg')
    .helpCommand(false)
    .exitOverride() // who called decides what becomes of the process
    .configureHelp({
      styleTitle: dutchTitle,
      styleUsage: dutchTerm,
      styleSubcommandTerm: dutchTerm,
      optionDescription,
      argumentDescription: () => '',
    })
    .configureOutput({
      outputError: (text, write) => {
        write(dutchError(text));
      },
    })
    .showSuggestionAfterError(false);
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Arguments:': 'Argumenten:',
};
const dutchTitle = (title: string): string => TITLES[title] ?? title;
const dutchTerm = (term: string): string =>
  term.replace('[options]', '[opties]').replace('[command]', '[opdracht]');

const optionDescription: Help['optionDescription'] = ({ description, defaultValue }) =>
  typeof defaultValue === 'string' ? `${description} (anders ${defaultValue})` : description;

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*)'/u, 'De optie $1 bestaat niet.'],
  [/unknown command '(.*)'/u, 'De opdracht $1 bestaat niet.'],
  [/missing required argument '(.*)'/u, 'Geef ook <$1>.'],
  [/required option '(.*)' not specified/u, 'Geef ook $1.'],
  [/option '(.*)' argument missing/u, 'Geef een waarde bij $1.'],
  [/too many arguments.*/u, 'Er zijn te veel argumenten.'],
];

function dutchError(text: string): string {
  const line = text.replace(/^error: /u, '').split('\n')[0]!;
  const known = ERRORS.find(([pattern]) => pattern.test(line));
  const sentence = known ? line.replace(new RegExp(`.*${known[0].source}.*`, 'u'), known[1]) : line;
  return `${sentence} (trajectboek --help toont wat kan)\n`;
}
