/**
 * The files `slot.<n>.json` of a data directory: who held it, in order. The highest number is the holder, alive or dead.
 *
 * A taker never removes or rewrites the file of the one before; it links the next number, which the file system grants to
 * one only. So two starters that find the same dead holder cannot both take its place, which unlinking a lock file allows.
 */
import { linkSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from '../database-errors.js';

export interface Slot {
  readonly pid: number;
  /** Tells this boot of the machine from an earlier one; empty where the operating system does not say. */
  readonly bootId: string;
  readonly address: string;
  readonly token: string;
  /** The kernel holds the directory for it (`kernel-lock.ts`): whoever gets that lock knows that it is no more. */
  readonly byKernel?: true;
  /** Set when the holder closed in good order. */
  readonly released?: true;
}

const NAME = /^slot\.(\d+)\.json$/;
const OWNER_ONLY = 0o600;

const pathOf = (dataDir: string, number: number): string => join(dataDir, `slot.${number}.json`);

function numbers(dataDir: string): number[] {
  return readdirSync(dataDir)
    .map((name) => Number(NAME.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);
}

/** 0 where nobody ever held the directory. */
export function highestSlot(dataDir: string): number {
  return Math.max(0, ...numbers(dataDir));
}

/** Undefined for a file that was removed meanwhile, was left torn by a power cut, or is no slot: its holder is no more. */
export function readSlot(dataDir: string, number: number): Slot | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(pathOf(dataDir, number), 'utf8'));
    return isSlot(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isSlot(read: unknown): read is Slot {
  const { pid, bootId, address, token } = (read ?? {}) as Record<string, unknown>;
  const words = [bootId, address, token];
  const isPid = Number.isInteger(pid) && Number(pid) > 0;
  return isPid && words.every((word) => typeof word === 'string');
}

/** Claims a number that nobody has; false when another was first. Complete at once: no reader sees half a file. */
export function claimSlot(dataDir: string, number: number, slot: Slot): boolean {
  const draft = writeDraft(dataDir, slot);
  try {
    linkSync(draft, pathOf(dataDir, number));
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  // A starter that slept since it looked may have linked a number that others have left behind: then it lost.
  if (highestSlot(dataDir) !== number) {
    rmSync(pathOf(dataDir, number), { force: true });
    return false;
  }
  for (const older of numbers(dataDir).filter((other) => other < number)) {
    rmSync(pathOf(dataDir, older), { force: true });
  }
  return true;
}

/** `gone`: nobody's file is there; `taken`: somebody came after it, or took its number. */
export function standing(dataDir: string, number: number, { token }: Slot): Standing {
  const highest = highestSlot(dataDir);
  if (highest < number) return 'gone';
  return highest === number && readSlot(dataDir, number)?.token === token ? 'ours' : 'taken';
}
export type Standing = 'ours' | 'gone' | 'taken';

/** Writes a file again that somebody deleted. */
export function restoreSlot(dataDir: string, number: number, slot: Slot): void {
  renameSync(writeDraft(dataDir, slot), pathOf(dataDir, number));
}

/** The file stays: the numbers must go on rising for a starter that is about to claim. */
export function markReleased(dataDir: string, number: number, slot: Slot): void {
  restoreSlot(dataDir, number, { ...slot, released: true });
}

function writeDraft(dataDir: string, slot: Slot): string {
  const draft = join(dataDir, `slot.${slot.token.slice(0, 16)}.tmp`);
  writeFileSync(draft, JSON.stringify(slot), { mode: OWNER_ONLY });
  return draft;
}
