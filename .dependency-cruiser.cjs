/**
 * Who may import whom: a white list per folder (docs/architecture.md, "Who may import whom"). `test/architecture` plants one forbidden
 * import per rule and sees it named; add one there with every rule here.
 */
const npm = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;
const NEST = npm('@nestjs', 'rxjs', 'reflect-metadata');
const VALIDATION = npm('class-validator', 'class-transformer', 'reflect-metadata');
const TYPEORM = npm('typeorm');
/** Node's own modules: no folder of ours has a name without a file type. */
const NODE = '^(node:)?[a-z_/]+$';

/** Value objects, shapes of aggregates, refusals: what is not of one aggregate. */
const SHARED =
  '^src/domain/((?!aggregaten\\.|maak-ongedaan\\.|wis-tekst\\.)[^/]+\\.(ts|json)$|tijd/)';
/** All aggregates, a line each; no aggregate knows the list in which it stands. */
const AGGREGATES = '^src/domain/aggregaten\\.ts$';
const TYPES = '^src/domain/[^/]+/([a-z]+-events|[a-z]+-delen|waarden)\\.ts$';
/** The fold of an aggregate and what reads its state (docs/decisions/0001); the other files hold commands and decisions. */
const FOLDS =
  '^src/domain/(traject/(traject|verloop|op-dag|bundels)|werkjaar/(werkjaar|boom))\\.ts$';
/** Among the shared ones: the commands that no aggregate owns, and the decorators of commands' fields. */
const SHARED_COMMANDS = '^src/domain/(maak-ongedaan|wis-tekst|invoer(-id|-tekst|-codes)?)\\.ts$';
/** How a query is handed its database. */
const DATABASE_TOKEN = '^src/database/database-tokens\\.ts$';
const QUERIES = '^(projections/[^/]+|src/questions)/[^/]+\\.query\\.ts$';
/** Where a question is put. */
const QUESTION_DESK = '^src/questions/question(-desk|s\\.module)\\.ts$';
/** Where a bus is asked or answered: nobody else knows that there is one. */
const BUSES = [
  '^src/commands/(command-(desk|handler)|envelope|commands\\.module)\\.ts$',
  '^src/questions/[^/]+\\.ts$',
  '^projections/(queries\\.ts|[^/]+/[^/]+\\.query\\.ts)$',
  '^src/(app\\.module|api/row-answers\\.service)\\.ts$',
];
/** A row's type stands with its table; the table itself is its query's alone. */
const ROW_TYPES = '^projections/[^/]+/[^/]+\\.table\\.ts$';
/** Runner, as-of, waiting for one's own writes; `engine` is the runner in several files. */
const READ_SIDE = '^projections/([^/]+\\.ts$|engine/)';
const READ_SIDE_DOORS = '^projections/[^/]+\\.ts$';
/** One folder per read model. */
const READ_MODEL = '^projections/(?!engine/)[^/]+/';
const STAP_OP_DAG = '^src/domain/traject/op-dag\\.ts$';
/** Whether the exports that are made by themselves succeed. */
const KEPT_EXPORTS = '^src/exports/kept-exports\\.service\\.ts$';
/** The port and the codec; not the adapters. */
const LOG = '^src/event-log/[^/]+\\.(ts|json)$';
/** What a sealed text and its key look like; how they are made is the log's own. */
const SEALING =
  '^src/event-log/sealing/(sealed-text|key-table|erasures|sealing-log|sealing-errors)\\.ts$';
/** A whole log to a file and back. */
const TRANSFER = '^src/event-log/transfer/';
/** What a log says no to, and who does not answer: for every door. */
const REFUSALS = '^src/(event-log/(event-log-errors|codec-errors|clock-guard)|database/away)\\.ts$';
/** Who asks, as a desk needs to know it, and who may. */
const ASKER = '^src/access/(asker|rights)\\.ts$';
/** Which request something belongs to. */
const CORRELATION = '^src/correlation\\.ts$';
/** How people reach the program. */
const PUBLIC_URL = '^src/public-url\\.ts$';
/** What a process gets along that reads what a stranger wrote. */
const OWN_ENVIRONMENT = '^src/own-environment\\.ts$';
/** Where it is said to whoever measures; nothing stands behind it unless it was configured. */
const TELEMETRY = '^src/telemetry\\.ts$';
/** Where everything comes together. */
const PROGRAM =
  '^src/(main|application|offer-first-account|logger|json-logger|leftovers|signs-of-life|tidying|app\\.module|infrastructure\\.module)\\.ts$';
/** What a door needs: to send a command, ask a query, print a report. */
const DOOR = [
  ...['^src/domain/', '^src/commands/', '^src/report/', '^src/wording/', '^src/text/'],
  ...[
    QUERIES,
    QUESTION_DESK,
    ROW_TYPES,
    READ_SIDE_DOORS,
    '^src/access/',
    '^src/accounts/',
    '^src/medewerkers/',
    '^src/http/',
    '^src/config\\.ts$',
    ...[PUBLIC_URL, REFUSALS],
  ],
  ...[NEST, NODE, VALIDATION],
];

/** Rule name → the files that it is about, and what these may import beside each other. */
const MAY_IMPORT = {
  text: ['^src/text/', npm('markdown-it')],
  domain: ['^src/domain/', '^src/text/', VALIDATION, npm('immutable')],
  wording: [
    '^src/wording/',
    '^src/accounts/account-refused\\.ts$',
    '^src/text/',
    SHARED,
    TYPES,
    AGGREGATES,
  ],
  'event-log': [
    '^src/event-log/',
    ...[SHARED, TYPES, AGGREGATES, '^src/database/', '^src/config\\.ts$'],
    ...[NEST, TYPEORM, NODE, npm('ajv', 'pg', 'uuid', '@eventstore')],
  ],
  database: [
    '^src/database/',
    ...[
      '^migrations/',
      '^src/config\\.ts$',
      NEST,
      TYPEORM,
      NODE,
      npm('pg', '@electric-sql', 'fflate'),
    ],
  ],
  migrations: ['^migrations/', TYPEORM],
  correlation: [CORRELATION, NODE],
  'own-environment': [OWN_ENVIRONMENT, NODE],
  telemetry: ['^src/telemetry(\\.ts$|/)', LOG, NEST, NODE, npm('@opentelemetry')],
  commands: [
    '^src/commands/',
    '^src/domain/',
    ...[ASKER, CORRELATION, TELEMETRY],
    // Which texts were erased meanwhile.
    '^src/event-log/sealing/erasures\\.ts$',
    LOG,
    NEST,
    NODE,
    VALIDATION,
    npm('uuid'),
  ],
  accounts: [
    '^src/accounts/',
    ...['^src/domain/rol\\.ts$', '^src/medewerkers/readable-name\\.ts$'],
    ...['^src/config\\.ts$', '^src/event-log/sealing/cipher\\.ts$'],
    ...[DATABASE_TOKEN, NEST, TYPEORM, NODE],
    npm('@node-rs', '@simplewebauthn', '@zxcvbn-ts', 'otpauth', 'rate-limiter-flexible'),
  ],
  access: [
    '^src/access/',
    '^src/accounts/',
    '^src/config\\.ts$',
    SHARED,
    '^src/medewerkers/',
    '^src/http/',
    NEST,
    NODE,
    npm('express'),
  ],
  questions: [
    '^src/questions/',
    READ_SIDE_DOORS,
    // What is answered from the answers to other questions.
    ...[QUERIES, ROW_TYPES, TYPES, '^src/wording/', '^src/text/'],
    '^src/doubts/',
    ASKER,
    '^src/access/not-allowed\\.ts$',
    '^src/medewerkers/',
    SHARED,
    LOG,
    SEALING,
    NEST,
  ],
  medewerkers: ['^src/medewerkers/', SHARED, DATABASE_TOKEN, NEST, TYPEORM, NODE],
  'read-model': [
    READ_MODEL,
    ...[SHARED, TYPES, FOLDS, AGGREGATES, READ_SIDE_DOORS, DATABASE_TOKEN, NEST, TYPEORM],
    '^src/text/',
  ],
  'read-side': [
    READ_SIDE,
    ...['^projections/', ASKER, SHARED, TYPES, FOLDS, AGGREGATES, LOG, '^src/database/[^/]+\\.ts$'],
    ...[NEST, TYPEORM, NODE, TELEMETRY],
  ],
  report: [
    '^src/report/',
    ...[QUERIES, QUESTION_DESK, ASKER, ROW_TYPES, READ_SIDE_DOORS, '^src/text/', '^src/wording/'],
    ...[SHARED, TYPES, STAP_OP_DAG, OWN_ENVIRONMENT, NEST, NODE],
    npm('docx', 'fflate', 'immutable', 'preact', 'preact-render-to-string', '@myriaddreamin'),
  ],
  health: [
    '^src/health/',
    ...[
      READ_SIDE,
      ...['^src/exports/exports\\.module\\.ts$', KEPT_EXPORTS],
      '^src/access/',
      '^src/http/',
      DATABASE_TOKEN,
      LOG,
      NEST,
      TYPEORM,
      NODE,
      npm('express'),
    ],
  ],
  http: [
    '^src/http/',
    '^src/wording/gewist-zin\\.ts$',
    '^src/config\\.ts$',
    ...[PUBLIC_URL, CORRELATION],
    TELEMETRY,
    NEST,
    NODE,
    npm('express', 'helmet'),
  ],
  web: [
    '^src/web/',
    ...DOOR,
    ...['^src/drafts/', '^src/exports/exports\\.module\\.ts$', KEPT_EXPORTS],
    '^src/import/',
    npm('express', 'helmet', 'preact', 'preact-render-to-string', 'uqr'),
  ],
  api: ['^src/api/', ...DOOR, npm('class-validator-jsonschema', 'express')],
  cli: [
    '^src/cli/',
    ...DOOR,
    READ_SIDE,
    '^src/import/',
    PROGRAM,
    '^src/example/example-mark\\.ts$',
    ...[LOG, TRANSFER],
    ...[KEPT_EXPORTS, '^src/event-log/sealing/sealing-errors\\.ts$'],
    '^src/erasure/',
    '^src/database/',
    npm('commander'),
  ],
  example: ['^src/example/', ...DOOR, PROGRAM, npm('uuid')],
  erasure: [
    '^src/erasure/',
    ...['^src/exports/', '^src/drafts/', '^src/doubts/', '^projections/[^/]+\\.ts$'],
    ...[LOG, SEALING, DATABASE_TOKEN, NEST, TYPEORM],
  ],
  drafts: [
    '^src/drafts/',
    ...['^src/event-log/sealing/cipher\\.ts$', '^src/commands/(clock|commands\\.module)\\.ts$'],
    ...[DATABASE_TOKEN, NEST, TYPEORM, NODE],
  ],
  doubts: [
    '^src/doubts/',
    ...['^src/event-log/sealing/cipher\\.ts$', '^src/commands/(clock|commands\\.module)\\.ts$'],
    ...['^src/event-log/(event-log|event-log-tokens)\\.ts$', DATABASE_TOKEN, NEST, TYPEORM],
  ],
  exports: [
    '^src/exports/',
    ...[LOG, TRANSFER, SEALING, '^src/medewerkers/', '^src/database/embedded/sync-tree\\.ts$'],
    ...['^src/config\\.ts$', NEST, NODE],
  ],
  import: [
    '^src/import/',
    '^src/doubts/',
    OWN_ENVIRONMENT,
    ...DOOR,
    npm('htmlparser2', 'domhandler', 'markdown-it', 'uuid'),
  ],
  config: ['^src/(config|public-url|factor-for-all|access-log-days)\\.ts$', NODE, VALIDATION],
  start: [PROGRAM, '^src/', '^projections/', NEST, TYPEORM, NODE, npm('express', 'helmet', 'pino')],
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
      { path: READ_MODEL, pathNot: '^projections/$1/' },
    ),
    forbid(
      'tables-stay-with-their-query',
      { path: '^src/(report|web|api|cli|import|example)/' },
      { path: ROW_TYPES, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'eventstore-client-in-one-file',
      { pathNot: '^src/event-log/eventstoredb/client\\.ts$' },
      { path: npm('@eventstore') },
    ),
    forbid('only-desks-know-a-bus', { path: '.', pathNot: BUSES }, { path: npm('@nestjs/cqrs') }),
    forbid(
      'streams-behind-the-desks',
      { pathNot: '^src/commands/' },
      {
        path: '^src/commands/(stream-store|command-handler)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
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
