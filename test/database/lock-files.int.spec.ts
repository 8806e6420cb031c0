/** What stands in the files of a lock may be anything: of a program that was killed, torn, or of somebody else. */
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../../src/database/slot/directory-lock.js';
import { tempDir } from '../support/temp-dir.js';
import { answerOf, start } from './lock-holder.js';

/** A socket at which nobody listens any more, as a process leaves it that is killed. */
async function abandonedSocket(address: string): Promise<void> {
  const listening = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 9))`;
  await once(spawn(process.execPath, ['-e', listening, address]), 'exit');
}

describe('the files of a lock that was left behind', () => {
  it.each(['a file', 'a folder', 'a socket'])(
    'never make a taker remove %s of somebody else that it names',
    async (kind) => {
      const [directory, elsewhere] = [tempDir('lock'), tempDir('else')];
      const address = join(elsewhere.path, 'theirs');
      if (kind === 'a folder') mkdirSync(address);
      else if (kind === 'a file') writeFileSync(address, 'keep');
      else await abandonedSocket(address);
      const slot = { pid: 1, bootId: 'x', address, token: 't' };
      writeFileSync(join(directory.path, 'slot.1.json'), JSON.stringify(slot));
      await (await acquireLock(directory.path)).release();
      expect(readdirSync(elsewhere.path)).toEqual(['theirs']);
      for (const used of [directory, elsewhere]) used.remove();
    },
  );

  it('never make a taker remove a file of ours that is no socket', async () => {
    const directory = tempDir('lock');
    const address = join(directory.path, 'trajectboek-0123456789ab.sock');
    writeFileSync(address, 'keep');
    const slot = { pid: 1, bootId: 'x', address, token: 't' };
    writeFileSync(join(directory.path, 'slot.1.json'), JSON.stringify(slot));
    await (await acquireLock(directory.path)).release();
    expect(readFileSync(address, 'utf8')).toBe('keep');
    directory.remove();
  });

  it('keep no socket of a holder that was killed', async () => {
    const directory = tempDir('lock');
    const child = start(directory.path);
    expect(await answerOf(child)).toBe('held');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await acquireLock(directory.path)).release();
    expect(readdirSync(directory.path)).toEqual([expect.stringMatching(/^slot\.\d+\.json$/)]);
    directory.remove();
  });

  it.each(['null', '3', '"x"', '[]', '{}', '{"pid":"1","bootId":"x","address":7,"token":"t"}'])(
    'are taken over when they say only %s',
    async (content) => {
      const directory = tempDir('lock');
      writeFileSync(join(directory.path, 'slot.7.json'), content);
      await (await acquireLock(directory.path)).release();
      expect(readdirSync(directory.path)).toEqual(['slot.8.json']);
      directory.remove();
    },
  );
});
