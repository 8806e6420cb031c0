/** The files that a command line names. */
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { ImportRefused } from '../import/refused.js';
import { decodeReport } from '../import/source/decode.js';
import { CliRefused } from './request.js';

/** A report of a year is a few hundred kB. */
const LARGEST_FILE = 20_000_000;

/** @throws CliRefused where it cannot be read, is far too large, or holds what is no text */
export function textOf(file: string): string {
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

/** @throws CliRefused */
export function requireReadable(file: string): void {
  try {
    closeSync(openSync(file, 'r'));
    if (statSync(file).isFile()) return;
  } catch {
    // said below
  }
  throw new CliRefused(`Het bestand ${file} kan niet gelezen worden.`);
}
