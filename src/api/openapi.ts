/** The OpenAPI description: from the list of commands and their decorators, the addresses of the questions and their rows' types. */
import { COMMAND_LIST } from '../commands/command-list.js';
import generated from './answers.generated.json' with { type: 'json' };
import { commandSchemas, SCHEMAS } from './command-schemas.js';
import { OWN_SCHEMAS, SECURITY_SCHEMES } from './openapi-parts.js';
import { SEARCH } from './openapi-search.js';
import { ADDRESSES } from './api-questions.js';
import { commandPath } from './openapi-commands.js';
import { questionPath } from './openapi-questions.js';

const VERSION = '3.1.0';

/** Of the rows, which refer to each other within the generated file. */
const answerSchemas = (): object =>
  JSON.parse(JSON.stringify(generated.definitions).replaceAll('#/definitions/', SCHEMAS)) as object;

/** Made once, at the first request: every command was decorated when its module was loaded. */
export function openApiDocument(): object {
  return {
    openapi: VERSION,
    info: {
      title: 'Trajectboek',
      version: '1',
      description: 'Opdrachten en vragen, als JSON.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'opdrachten', description: 'Leggen iets vast, of zeggen waarom niet.' },
      { name: 'vragen', description: 'Wat er staat, nu of zoals het stond.' },
    ],
    paths: {
      ...Object.fromEntries(
        COMMAND_LIST.map(({ klasse, mag }) => [
          `/api/commands/${klasse.name}`,
          commandPath(klasse.name, mag),
        ]),
      ),
      ...Object.fromEntries(ADDRESSES.map((address) => [address.path, questionPath(address)])),
      '/api/zoek': SEARCH,
    },
    components: {
      schemas: { ...answerSchemas(), ...commandSchemas(), ...OWN_SCHEMAS },
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
