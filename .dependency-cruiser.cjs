/**
 * Who may import whom: a white list per folder (architecture, "Folder / May import"). `test/architecture` plants one forbidden
 * import per rule and sees it named; add one there with every rule here.
 */
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;
const NEST = npm('@nestjs', 'rxjs', 'reflect-metadata');
const VALIDATION = npm('class-validator', 'class-transformer');
const TYPEORM = npm('typeorm');
/** Node's own modules have no folder in their path. */
const NODE = '^(node:)?[a-z_]+(/promises)?$';

/** Value objects, shapes of aggregates, refusals: what is not of one aggregate. */
const SHARED = '^src/domain/([^/]+\\.ts$|tijd/)';
const TYPES = '^src/domain/[^/]+/(events|delen|waarden)\\.ts$';
/** The fold of an aggregate and what reads its state (docs/decisions/0001); the other files hold commands and decisions. */
const FOLDS = '^src/domain/(traject/(traject|verloop|op-dag)|werkjaar/(werkjaar|boom))\\.ts$';
/** Among the shared ones: the commands that no aggregate owns, and the decorators of commands' fields. */
const SHARED_COMMANDS = '^src/domain/(maak-ongedaan|invoer)\\.ts$';
/** How a query is handed its database. */
const DATABASE_TOKEN = '^src/database/tokens\\.ts$';
const QUERIES = '^projections/[^/]+/[^/]+\\.query\\.ts$';
/** Runner, as-of, waiting for one's own writes. */
const READ_SIDE = '^projections/[^/]+\\.ts$';
/** The port and the codec; not the adapters. */
const LOG = '^src/event-log/[^/]+\\.(ts|json)$';
/** What a door needs: to send a command, ask a query, print a report. */
const DOOR = [
  ...['^src/domain/', '^src/commands/', '^src/report/', '^src/wording/', '^src/text/'],
  ...[QUERIES, READ_SIDE, '^src/config\\.ts$', NEST, NODE, VALIDATION],
];

/** Rule name → the files that it is about, and what these may import beside each other. */
const MAY_IMPORT = {
  text: ['^src/text/', npm('markdown-it')],
  domain: ['^src/domain/', '^src/text/', VALIDATION, npm('immutable')],
  wording: ['^src/wording/', '^src/text/', SHARED, TYPES],
  'event-log': [
    '^src/event-log/',
    ...[SHARED, TYPES, '^src/database/', '^src/config\\.ts$'],
    ...[NEST, TYPEORM, NODE, npm('ajv', 'pg', 'uuid', '@eventstore')],
  ],
  database: [
    '^src/database/',
    ...['^migrations/', '^src/config\\.ts$', NEST, TYPEORM, NODE, npm('pg', '@electric-sql')],
  ],
  migrations: ['^migrations/', TYPEORM],
  commands: ['^src/commands/', '^src/domain/', LOG, NEST, NODE, VALIDATION, npm('uuid')],
  automation: ['^src/automation/', '^src/domain/', '^src/commands/', LOG, NEST, npm('uuid')],
  'read-model': [
    '^projections/[^/]+/',
    SHARED,
    TYPES,
    FOLDS,
    READ_SIDE,
    DATABASE_TOKEN,
    NEST,
    TYPEORM,
  ],
  'read-side': [
    READ_SIDE,
    ...['^projections/', SHARED, TYPES, FOLDS, LOG, '^src/database/[^/]+\\.ts$'],
    ...[NEST, TYPEORM, NODE],
  ],
  report: [
    '^src/report/',
    ...[QUERIES, '^src/text/', '^src/wording/', SHARED, TYPES, NEST, NODE],
    npm('docx', 'fflate', 'preact', 'preact-render-to-string', '@myriaddreamin'),
  ],
  web: ['^src/web/', ...DOOR, npm('express', 'helmet', 'preact', 'preact-render-to-string')],
  api: ['^src/api/', ...DOOR, npm('express')],
  cli: ['^src/cli/', ...DOOR, '^src/app\\.module\\.ts$', LOG, '^src/database/', npm('commander')],
  import: ['^src/import/', ...DOOR, npm('htmlparser2', 'domhandler', 'markdown-it', 'uuid')],
  config: ['^src/config\\.ts$', NODE, VALIDATION],
  start: [
    '^src/(main|app\\.module)\\.ts$',
    ...['^src/', '^projections/', NEST, TYPEORM, NODE, npm('express', 'helmet')],
  ],
};

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const whiteLists = Object.entries(MAY_IMPORT).map(([name, [files, ...others]]) =>
  forbid(`${name}-may-import`, { path: files }, { pathNot: [files, ...others] }),
);

module.exports = {
  forbidden: [
    ...whiteLists,
    forbid(
      'every-file-has-a-white-list',
      {
        path: '.',
        pathNot: ['^node_modules/', ...Object.values(MAY_IMPORT).map(([files]) => files)],
      },
      {},
    ),
    forbid(
      'shared-domain-knows-no-rule',
      { path: SHARED },
      { path: '^src/domain/', pathNot: [SHARED, TYPES] },
    ),
    forbid(
      'aggregates-apart',
      { path: '^src/domain/([^/]+)/' },
      { path: '^src/domain/', pathNot: ['^src/domain/$1/', SHARED] },
    ),
    forbid(
      'folds-know-no-command',
      { path: [TYPES, FOLDS] },
      { path: [SHARED_COMMANDS, VALIDATION] },
    ),
    forbid('wording-knows-no-command', { path: '^src/wording/' }, { path: SHARED_COMMANDS }),
    forbid('projections-know-no-command', { path: '^projections/' }, { path: SHARED_COMMANDS }),
    forbid(
      'projections-apart',
      { path: '^projections/([^/]+)/' },
      { path: '^projections/[^/]+/', pathNot: '^projections/$1/' },
    ),
    forbid(
      'eventstore-client-in-one-file',
      { pathNot: '^src/event-log/eventstoredb/client\\.ts$' },
      { path: npm('@eventstore') },
    ),
    forbid('no-barrels', {}, { path: '/index\\.tsx?$', pathNot: '^node_modules/' }),
    forbid(
      'no-circular',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] }, // types that name each other are no circle at run time
      },
    ),
    forbid('no-unresolvable', {}, { couldNotResolve: true }),
    forbid(
      'no-development-package',
      { path: '^(src|projections|migrations)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // a type-only import is knowledge too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
