/** The log as JSON, a line each on standard error, for whoever gathers and searches it. */
import type { LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { LogLevel } from './config.js';
import { currentCorrelation } from './correlation.js';

const LEVELS = {
  error: 'error',
  warn: 'warn',
  log: 'info',
  debug: 'debug',
  verbose: 'trace',
} as const;

/** Nest's own account of its start; only from `debug` on. */
const OF_NEST = /^(Nest\w+|InstanceLoader|Routes?\w+|WebSockets\w+)$/u;

/**
 * Fields: `level`, `time` (ISO 8601, UTC), `correlationId` where something is being answered, `context`, `msg`, and what the
 * caller adds as an object. Callers add ids, numbers and names of types; never what a person wrote, nor who it was.
 */
export function jsonLogger(
  level: LogLevel,
  out: DestinationStream = destination({ dest: 2, sync: true }),
): LoggerService {
  const logger = pino(
    {
      level: LEVELS[level],
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const correlationId = currentCorrelation();
        return correlationId === undefined ? {} : { correlationId };
      },
    },
    out,
  );
  const write =
    (kind: LogLevel) =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = typeof rest.at(-1) === 'string' ? (rest.pop() as string) : undefined;
      if (kind === 'log' && level === 'log' && context && OF_NEST.test(context)) return;
      logger[LEVELS[kind]](
        { ...(context ? { context } : {}), ...fieldsOf(message, rest) },
        textOf(message),
      );
    };
  return {
    error: write('error'),
    warn: write('warn'),
    log: write('log'),
    debug: write('debug'),
    verbose: write('verbose'),
  };
}

/** Nest gives an error's stack as a text of its own. */
function fieldsOf(message: unknown, rest: readonly unknown[]): object {
  const stack =
    message instanceof Error ? message.stack : rest.find((part) => typeof part === 'string');
  const details = rest.filter((part) => typeof part === 'object' && part !== null);
  return Object.assign({}, ...details, stack === undefined ? {} : { stack }) as object;
}

const textOf = (message: unknown): string =>
  message instanceof Error ? message.message : String(message);
