/** `trajectboek`: verbs, options and their help, in Dutch. */
import { Command } from 'commander';
import { vandaagInBrussel } from '../domain/kalender.js';
import { GRONDEN_VAN_WISSEN } from '../domain/tekst-gewist.js';
import { asOfOf, doubtFormatOf, formatOf, listFormatOf, yearOf } from './arguments.js';
import { dutch } from './dutch-help.js';
import { accountVerbs } from './program-accounts.js';
import { logVerbs } from './program-log.js';
import { projectionVerbs } from './program-projections.js';
import { textOf } from './read-file.js';
import type { Ask, Options } from './request.js';
import { ownVersion } from './version.js';

export function program(carryOut: Ask): Command {
  const root = dutch(new Command('trajectboek'));
  const ask: Ask = (request, out) => {
    const { als } = root.opts<Options>();
    const options = als === undefined ? request.options : { ...request.options, als };
    return carryOut({ ...request, options }, out);
  };
  root
    .description('Trajecten van BurgersAanZet volgen en er het jaarverslag van maken.')
    .option(
      '--als <e-mail>',
      'als wie: het e-mailadres van een account; nodig zodra er een account is',
    )
    .version(ownVersion(), '--version', 'toont de versie')
    .addHelpText(
      'after',
      '\nDe gegevens staan in ./data, of waar DATA_DIR, DATABASE_URL of EVENTSTOREDB_URL zegt.\nDit werkt ook terwijl de server draait.',
    );

  ofYear(dutch(root.command('report <jaar>')), {
    ...{ verb: 'report', ask, check: formatOf },
    format: ['--format <formaat>', 'md, html, docx of pdf', 'md'],
  }).description('maakt het jaarverslag van een werkjaar');
  ofYear(dutch(root.command('stappen <jaar>')), {
    ...{ verb: 'stappen', ask, check: listFormatOf },
    format: ['--format <formaat>', 'json (een object per regel) of csv', 'json'],
  }).description('lijst alle stappen van een werkjaar op, een regel per stap');

  dutch(root.command('import <bestand>'))
    .description('leest een bestaand jaarverslag in Markdown in een werkjaar')
    .requiredOption('--year <jaar>', 'het werkjaar')
    .option('--dry-run', 'zegt alleen wat er zou gebeuren')
    .action((file: string, options: Options) => {
      yearOf(options['year']);
      return ask({ verb: 'import', options: { file, ...options }, input: textOf(file) });
    });

  dutch(root.command('twijfels <jaar>'))
    .description('toont nog eens wat er bij het inlezen van een jaar te betwijfelen viel')
    .option('--format <formaat>', 'tekst, json (een object per regel) of csv', 'tekst')
    .option('--out <bestand>', 'waarheen; zonder dit naar het scherm')
    .action((year: string, { out, ...options }: Options) => {
      yearOf(year);
      doubtFormatOf(options['format']);
      return ask({ verb: 'twijfels', options: { year, ...options } }, out);
    });

  accountVerbs(root, ask);
  projectionVerbs(root, ask);
  logVerbs(root, ask);

  dutch(root.command('erase <aggregaat> <aggregaatId> <soort> <id>'))
    .description(
      'wist voorgoed alle teksten van één onderdeel; dat het er was, wanneer en van wie, blijft',
    )
    .requiredOption('--grond <code>', `waarom: ${GRONDEN_VAN_WISSEN.join(', ')}`)
    .action((...given: [string, string, string, string, Options]) => {
      const [aggregaat, aggregaatId, soort, id, more] = given;
      return ask({ verb: 'erase', options: { aggregaat, aggregaatId, soort, id, ...more } });
    });
  dutch(root.command('doctor'))
    .description(
      'kijkt na of alles werkt: legt een proef vast, laat ze verwerken en leest ze terug',
    )
    .option(
      '--adres <https://naam>',
      'zegt wie zich op dat adres niet zou kunnen aanmelden, vóór je PUBLIC_URL wijzigt',
    )
    .option('--klok-klopt', 'zegt dat de klok van deze computer klopt zoals ze nu staat')
    .option(
      '--opruimen',
      'schrijft de tabellen opnieuw, zodat wat gewist is ook uit de bestanden van de databank gaat; even traag',
    )
    .option(
      '--volledig',
      'leest elke gebeurtenis van het logboek: of er geen ontbreken, en of elke tekst opengaat',
    )
    .action((options: Options) => ask({ verb: 'doctor', options }));
  return root;
}

interface OfYear {
  readonly verb: string;
  readonly ask: Ask;
  /** @throws CliRefused */
  readonly check: (format: Options['format']) => unknown;
  readonly format: readonly [flags: string, description: string, otherwise: string];
}

/** What is made of a year, now or as it stood, to a file or the screen. */
const ofYear = (command: Command, { verb, ask, check, format }: OfYear): Command =>
  command
    .option(...format)
    .option('--out <bestand>', 'waarheen; zonder dit naar het scherm')
    .option('--as-of <dag>', 'zoals het stond op deze dag: 2022-06-10, "10 juni", gisteren')
    .option('--clock <klok>', 'gebeurd of geregistreerd (bij --as-of)')
    .action((year: string, { out, ...options }: Options) => {
      yearOf(year);
      check(options['format']);
      const asked = asOfOf({ year, ...options }, vandaagInBrussel(new Date()));
      const asOf = asked && { asOf: asked.dag };
      return ask({ verb, options: { year, ...options, ...asOf } }, out);
    });
