import type { LoggerService } from '@nestjs/common';
import type { Config, LogLevel } from './config.js';

/** Loaded only where it is asked for: a library takes time at every start. */
export async function openLogger({
  logLevel,
  logFormat,
}: Pick<Config, 'logLevel' | 'logFormat'>): Promise<LoggerService> {
  if (logFormat === 'text') return stderrLogger(logLevel);
  const { jsonLogger } = await import('./json-logger.js');
  return jsonLogger(logLevel);
}

const ORDER: readonly LogLevel[] = ['error', 'warn', 'log', 'debug', 'verbose'];

/**
 * What happens, a line each, on standard error: standard output is for what was asked for (`report 2022 > verslag.md`).
 * @param level at `log`, the usual one, Nest's own account of its start is left out
 */
function stderrLogger(level: LogLevel): LoggerService {
  const shown = ORDER.slice(0, ORDER.indexOf(level === 'log' ? 'warn' : level) + 1);
  /** Nest gives the context last; an error's stack may stand before it. */
  const write =
    (kind: LogLevel) =>
    (message: unknown, ...rest: unknown[]): void => {
      if (!shown.includes(kind)) return;
      const context = typeof rest.at(-1) === 'string' ? ` [${rest.pop() as string}]` : '';
      const lines = [message, ...rest.filter(isText)].map(String);
      process.stderr.write(
        `${new Date().toISOString()} ${kind.toUpperCase()}${context} ${lines.join('\n')}\n`,
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

/** Fields for a program that reads the log are left out where a person does. */
const isText = (part: unknown): boolean => typeof part !== 'object' && part !== undefined;
