import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseInUse } from '../../src/database/database-errors.js';
import { askHolder } from '../../src/database/slot/ask-holder.js';
import { type DirectoryLock, acquireLock } from '../../src/database/slot/directory-lock.js';
import { tempDir } from '../support/temp-dir.js';
import { addressOf, answerOf, holderOf, start } from './lock-holder.js';

describe('the lock of a data directory', () => {
  const directory = tempDir('lock');
  let lock: DirectoryLock;
  beforeAll(async () => {
    lock = await acquireLock(directory.path);
  });
  afterAll(async () => {
    await lock.release();
    directory.remove();
  });

  it('is refused to a second opener, with a Dutch line and the way to the holder', async () => {
    const error = await holderOf(directory.path);
    expect(error).toBeInstanceOf(DatabaseInUse);
    expect(error.message).toContain(`proces ${process.pid}`);
    expect(error.message).toContain('DATA_DIR');
    expect(error.holder!.token).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is a file that only its owner reads', () => {
    const [file] = readdirSync(directory.path).filter((name) => name.endsWith('.json'));
    expect(statSync(join(directory.path, file!)).mode & 0o777).toBe(0o600);
  });

  it('lets a request with the token through and answers as it streams', async () => {
    const holder = await addressOf(directory.path);
    expect((await askHolder(holder, '/x', {})).statusCode).toBe(503);
    lock.serve((request, response) => {
      void text(request).then((body) => response.end(`${request.method} ${request.url} ${body}`));
    });
    const response = await askHolder(holder, '/opdracht', { naam: 'Zoë' });
    expect([response.statusCode, await text(response)]).toEqual([
      200,
      'POST /opdracht {"naam":"Zoë"}',
    ]);
  });

  it('refuses a request without the right token', async () => {
    const holder = await addressOf(directory.path);
    for (const token of ['', 'f'.repeat(64)]) {
      expect((await askHolder({ ...holder, token }, '/', {})).statusCode).toBe(403);
    }
  });
});

describe('a lock that was left behind', () => {
  it('is free again once it was released', async () => {
    const directory = tempDir('lock');
    for (let round = 0; round < 3; round += 1) await (await acquireLock(directory.path)).release();
    expect(readdirSync(directory.path)).toHaveLength(1);
    directory.remove();
  });

  it('says in Dutch that a holder went away while it was asked', async () => {
    const directory = tempDir('lock');
    const lock = await acquireLock(directory.path);
    const holder = await addressOf(directory.path);
    await lock.release();
    await expect(askHolder(holder, '/', {})).rejects.toThrow(/antwoordt niet meer/);
    directory.remove();
  });

  it.each([
    ['torn by a power cut', () => '{"pid":12'],
    [
      'of another boot',
      () => JSON.stringify({ pid: 1, bootId: 'x', address: '/nowhere', token: 't' }),
    ],
  ])('is taken over when it is %s', async (_, content) => {
    const directory = tempDir('lock');
    writeFileSync(join(directory.path, 'slot.7.json'), content());
    const lock = await acquireLock(directory.path);
    expect(readdirSync(directory.path)).toContain('slot.8.json');
    await lock.release();
    directory.remove();
  });

  it('is kept while its process lives, even when its socket was deleted', async () => {
    const directory = tempDir('lock');
    const child = start(directory.path);
    expect(await answerOf(child)).toBe('held');
    const holder = await addressOf(directory.path);
    rmSync(holder.address);
    expect(await holderOf(directory.path)).toBeInstanceOf(DatabaseInUse);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await acquireLock(directory.path)).release();
    directory.remove();
  });

  it('is kept while its process is frozen', async () => {
    const directory = tempDir('lock');
    const child = start(directory.path);
    await answerOf(child);
    child.kill('SIGSTOP');
    expect(await holderOf(directory.path)).toBeInstanceOf(DatabaseInUse);
    child.kill('SIGKILL');
    directory.remove();
  });

  it('goes to exactly one of forty that find it at the same moment', async () => {
    const directory = tempDir('lock');
    const stale = { pid: 1, bootId: 'x', address: '/nowhere', token: 't' };
    writeFileSync(join(directory.path, 'slot.3.json'), JSON.stringify(stale));
    const attempts = await Promise.allSettled(
      Array.from({ length: 40 }, () => acquireLock(directory.path)),
    );
    const locks = attempts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(locks).toHaveLength(1);
    await locks[0]!.release();
    directory.remove();
  });

  it('goes to exactly one of several that start at once after a kill -9', async () => {
    const directory = tempDir('lock');
    for (let round = 0; round < 2; round += 1) {
      const children = Array.from({ length: 3 }, () => start(directory.path));
      const answers = await Promise.all(children.map(answerOf));
      expect(answers.sort()).toEqual(['held', 'in use', 'in use']);
      const living = children.filter(({ exitCode }) => exitCode === null);
      const ends = living.map((child) => once(child, 'exit'));
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(ends);
    }
    const [slot] = readdirSync(directory.path).filter((name) => name.endsWith('.json'));
    expect(readFileSync(join(directory.path, slot!), 'utf8')).not.toContain('released');
    directory.remove();
  });
});
