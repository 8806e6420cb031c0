/** kill -9 at points of an erasure: the next start finishes it. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { TYPESCRIPT } from '../support/node-args.js';
import { tempDir } from '../support/temp-dir.js';

const MINUTE = 60_000;
/** An erasure has at least so many: fewer would mean that they are not found any more. */
export const POINTS = 10;

/** @param points which to be killed at, one after the other; the last start is not killed */
export function erasureKilled(points: readonly number[]): void {
  const folder = tempDir('wissen-onderbroken');
  afterAll(folder.remove);
  const [data, exports] = [join(folder.path, 'data'), join(folder.path, 'exports')];

  /** @returns what it said, and by which signal it ended */
  function eraser(point: number): Promise<{ said: string[]; signal: NodeJS.Signals | null }> {
    const script = join(import.meta.dirname, 'eraser-process.ts');
    const args = [...TYPESCRIPT, script, data, exports, String(point)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    return new Promise((resolve) => {
      child.once('close', (_code, signal) => resolve({ said: out.trim().split('\n'), signal }));
    });
  }

  it(
    'een wissing die afgebroken wordt, is na de volgende start af',
    async () => {
      mkdirSync(exports);
      const schoon = { sleutels: '', woorden: false, exports: 0 };
      for (const point of [...points, 0]) {
        const { said, signal } = await eraser(point);
        expect({ point, found: JSON.parse(said[0]!) as object }).toEqual({ point, found: schoon });
        expect({ point, signal }).toEqual({ point, signal: point ? 'SIGKILL' : null });
      }
    },
    15 * MINUTE,
  );
}
