/** Help and mistakes of the command line, in Dutch. */
import type { Command, Help } from 'commander';

/** Commander speaks English; what a user sees is Dutch, and an error is one line. */
export function dutch(command: Command): Command {
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
