/**
 * Seals what must be read again and yet stand in the database: the secret of a second factor. The key lies in a file beside the
 * database, so that whoever has only a copy of the tables reads nothing.
 */
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONFIG, type Config } from '../config.js';
import { newKey, open, seal, type TextPlace } from '../event-log/sealing/cipher.js';

/** For what something is sealed: what was sealed for one purpose opens for no other. */
export type Purpose = 'totp' | 'totp-offer' | 'challenge';

const ONLY_HIS = 0o600;
const KEY_BYTES = 32;

const placeOf = (purpose: Purpose): TextPlace => ({
  ...{ stream: 'accounts', eventId: '', type: purpose, pointer: '' },
});

@Injectable()
export class SecretKey {
  private readonly logger = new Logger('accounts');
  private key: Buffer | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secretKeyFile'>) {}

  /** The key is made where there is none yet; it is on disk before anything is sealed by it. */
  seal(purpose: Purpose, text: string): Buffer {
    this.key ??= read(this.config.secretKeyFile) ?? make(this.config.secretKeyFile);
    return seal(this.key, placeOf(purpose), text);
  }

  /** @returns undefined for what this key did not seal for this purpose; the log then says which file it was looked for in */
  open(purpose: Purpose, sealed: Buffer): string | undefined {
    this.key ??= read(this.config.secretKeyFile);
    const text = this.key && open(this.key, placeOf(purpose), sealed);
    if (text === undefined && purpose === 'totp')
      this.logger.error(
        `Een tweede factor kan niet nagekeken worden: ${this.config.secretKeyFile} is niet de sleutel waarmee hij bewaard werd.`,
      );
    return text;
  }
}

/** Undefined where there is no such file. @throws Error for one that holds no key */
function read(file: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${file} holds no key`);
  return key;
}

/** Whole or not at all; of two processes that make it at once one is first, and both use that one. */
function make(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  const text = `${newKey().toString('base64')}\n`;
  writeFileSync(own, text, { mode: ONLY_HIS, flag: 'wx', flush: true });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  return read(file)!;
}
