/**
 * Whether a cluster's files can be what they should be, found by reading alone: PostgreSQL itself writes before it complains.
 *
 * Layout of PostgreSQL 18's `pg_control` (src/include/catalog/pg_control.h), the same in PGlite as on a 64-bit server.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const FILE_SIZE = 8192;
const FORMAT_AT = 8;
const FORMAT = 1800;
/** The last checkpoint, and where recovery would begin to read for it. */
const CHECKPOINT_AT = 32;
const REDO_AT = 40;
const TIMELINE_AT = 48;
const SEGMENT_SIZE_AT = 228;
/** Where the checksum stands; it is over all bytes before it. */
const CRC_AT = 292;

/** Directories that PostgreSQL never leaves empty, however it ended: if one is, somebody took files out. */
const NEVER_EMPTY = ['base', 'global', 'pg_wal', 'pg_xact', 'pg_multixact'];

/** @param cluster path of a directory with PG_VERSION 18 that no process holds */
export function isWhole(cluster: string): boolean {
  if (NEVER_EMPTY.some((name) => isEmpty(join(cluster, name)))) return false;
  const path = join(cluster, 'global', 'pg_control');
  if (!existsSync(path) || statSync(path).size !== FILE_SIZE) return false;
  const control = readFileSync(path);
  if (control.readUInt32LE(FORMAT_AT) !== FORMAT) return false;
  if (control.readUInt32LE(CRC_AT) !== crc32c(control.subarray(0, CRC_AT))) return false;
  const size = control.readUInt32LE(SEGMENT_SIZE_AT);
  return [CHECKPOINT_AT, REDO_AT]
    .map((at) => control.readBigUInt64LE(at) / BigInt(size))
    .every((segment) => isSegment(join(cluster, 'pg_wal', nameOf(segment, control, size)), size));
}

const isEmpty = (path: string): boolean => !existsSync(path) || readdirSync(path).length === 0;

/** Timeline, then the number of the segment in two parts of 4 GiB each; 8 hex digits each. */
function nameOf(segment: bigint, control: Buffer, size: number): string {
  const perPart = 0x1_0000_0000n / BigInt(size);
  return [BigInt(control.readUInt32LE(TIMELINE_AT)), segment / perPart, segment % perPart]
    .map((part) => part.toString(16).toUpperCase().padStart(8, '0'))
    .join('');
}

/** It begins with a number that tells what it is; a hole in the file system has none. */
function isSegment(path: string, size: number): boolean {
  if (!existsSync(path) || statSync(path).size !== size) return false;
  const begin = Buffer.alloc(2);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, begin, 0, begin.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return begin.readUInt16LE() !== 0;
}

const CASTAGNOLI = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte;
  for (let bit = 0; bit < 8; bit += 1) entry = entry & 1 ? (entry >>> 1) ^ CASTAGNOLI : entry >>> 1;
  return entry;
});

/** PostgreSQL's checksum; Node knows another polynomial. */
function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
