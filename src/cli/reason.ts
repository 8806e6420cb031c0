/** Why a command line did not succeed, as one Dutch line: the same from this process and from the holder of the data. */
import { Fenced } from '../../projections/engine/poison-failures.js';
import { ConfigInvalid } from '../config.js';
import { DatabaseInUse, DatabaseUnusable } from '../database/database-errors.js';
import { ClockDoubted } from '../event-log/clock-guard.js';
import { LogDamaged, LogUnavailable } from '../event-log/event-log-errors.js';
import { TransferRefused } from '../event-log/transfer/transfer-errors.js';
import { KLOK_JUIST, klokInWoorden } from '../wording/klok.js';
import { CliRefused } from './request.js';

/** PostgreSQL's code. */
const DISK_FULL = '53100';

const KNOWN = [
  CliRefused,
  ConfigInvalid,
  DatabaseInUse,
  DatabaseUnusable,
  LogDamaged,
  TransferRefused,
];

/** @param logLevel at `debug`, a bug tells where it is */
export function reasonOf(error: unknown, logLevel = 'log'): string {
  if (error instanceof Fenced)
    return 'Een ander proces werkte intussen aan dit leesmodel. Geef de opdracht opnieuw.';
  if (error instanceof ClockDoubted)
    return `${klokInWoorden(error.doubt)} Er is niets vastgelegd. ${KLOK_JUIST}`;
  if (error instanceof LogUnavailable)
    return (error.cause as { code?: unknown } | undefined)?.code === DISK_FULL
      ? 'De schijf van het logboek is vol. Maak plaats vrij en geef de opdracht opnieuw.'
      : 'Het logboek antwoordt niet. Probeer later opnieuw.';
  if (KNOWN.some((kind) => error instanceof kind)) return (error as Error).message;
  return unexpected(error, logLevel);
}

function unexpected(error: unknown, logLevel: string): string {
  if (logLevel === 'debug' && error instanceof Error) return error.stack ?? '';
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return `Onverwachte fout: ${message} (LOG_LEVEL=debug toont waar)`;
}
