import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh directory and the function that removes it; the path is short enough for a socket. */
export function tempDir(label = 'test'): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `tb-${label}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
