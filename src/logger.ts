import type { LoggerService } from '@nestjs/common';
import type { LogLevel } from './config.js';

const ORDER: readonly LogLevel[] = ['error', 'warn', 'log', 'debug', 'verbose'];

/**
 * What happens, a line each, on standard error: standard output is for what was asked for (`report 2022 > verslag.md`).
 * @param level at `log`, the usual one, Nest's own account of its start is left out
 */
export function stderrLogger(level: LogLevel): LoggerService {
  const shown = ORDER.slice(0, ORDER.indexOf(level === 'log' ? 'warn' : level) + 1);
  /** Nest gives the context last; an error's stack may stand before it. */
  const write =
    (kind: LogLevel) =>
    (message: unknown, ...rest: unknown[]): void => {
      if (!shown.includes(kind)) return;
      const context = typeof rest.at(-1) === 'string' ? ` [${rest.pop() as string}]` : '';
      const lines = [message, ...rest].filter((part) => part !== undefined).map(String);
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
