/** Two processes on one data directory: whatever becomes of the files of the lock, what was acknowledged is found. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { DatabaseInUse } from '../../src/database/database-errors.js';
import { tempDir } from '../support/temp-dir.js';
import {
  CONTAINER,
  HERE,
  WITHOUT_FLOCK,
  Writer,
  deleteSlots,
  lostOf,
  mayMakeContainers,
} from './two-holders.js';

const MINUTES = 300_000;

describe('two processes on one data directory', () => {
  let directory: ReturnType<typeof tempDir>;
  let dataDir: string;
  beforeEach(() => {
    directory = tempDir('two');
    dataDir = join(directory.path, 'data');
  });
  afterEach(async () => {
    await Writer.killAll();
    directory.remove();
  });

  const openerIsRefused = async (): Promise<void> => {
    await expect(openDatabase({ dataDir })).rejects.toThrow(DatabaseInUse);
  };

  it(
    'lets nobody in beside the first while its slot is deleted, and finds it again by the slot that it writes anew',
    async () => {
      const first = new Writer(dataDir, HERE);
      await first.reached(8);
      deleteSlots(dataDir);
      await openerIsRefused();
      await first.until(() => hasSlot(dataDir));
      await openerIsRefused();
      await first.reached(first.acknowledged.length + 8);
      await first.kill();
      expect(first.errors).toBe('');
      expect(await lostOf(dataDir, first.acknowledged)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'lets nobody in from a container with processes, mounts and paths of its own',
    async () => {
      if (!mayMakeContainers()) {
        console.warn('NOT PROVEN here: containers; this user may make no namespaces.');
        return;
      }
      const first = new Writer(dataDir, CONTAINER);
      await first.reached(8);
      await openerIsRefused();
      deleteSlots(dataDir);
      await openerIsRefused();
      const second = new Writer(dataDir, CONTAINER);
      expect(await second.ended).toBe(1);
      expect(second.errors).toContain('is in gebruik door een ander Trajectboek');
      expect(second.acknowledged).toEqual([]);
      await first.reached(first.acknowledged.length + 8);
      await first.kill();
      expect(await lostOf(dataDir, first.acknowledged)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'ends the first before it acknowledges more, where files alone are the lock and one was deleted',
    async () => {
      const first = new Writer(dataDir, WITHOUT_FLOCK);
      await first.reached(8);
      deleteSlots(dataDir);
      const second = new Writer(dataDir, WITHOUT_FLOCK);
      expect(await first.ended).toBe(1);
      expect(first.errors).toContain('is niet langer van dit proces');
      await second.reached(8);
      await second.kill();
      expect(second.acknowledged.length).toBeGreaterThanOrEqual(8);
      const acknowledged = [...first.acknowledged, ...second.acknowledged];
      expect(await lostOf(dataDir, acknowledged)).toEqual([]);
    },
    MINUTES,
  );
});

const hasSlot = (dataDir: string): boolean =>
  readdirSync(dataDir).some((name) => name.startsWith('slot.') && name.endsWith('.json'));
