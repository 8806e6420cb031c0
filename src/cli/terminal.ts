/** Shows messages in the terminal and writes the files that they bring. */
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { CliMessage } from './request.js';

/**
 * Files appear under their own name only when they are whole; without `out` the bytes go to standard output, and every
 * other line to standard error.
 */
export class Terminal {
  private readonly files = new Map<string, WriteStream>();
  private showsProgress = false;
  exitCode = 0;

  constructor(private readonly out: string | undefined) {}

  readonly say = (message: CliMessage): void => {
    if ('progress' in message) this.progress(message.progress);
    else if ('line' in message) this.line(message.line);
    else if ('file' in message) this.write(message.file, Buffer.from(message.base64, 'base64'));
    else {
      this.exitCode = message.exit;
      if (message.reason) this.line(message.reason, process.stderr);
    }
  };

  /** Ends the files: under their own names where all went well, else gone. */
  async close(): Promise<void> {
    this.clearProgress();
    for (const [path, stream] of this.files) {
      stream.end();
      await finished(stream);
      if (this.exitCode === 0) renameSync(partial(path), path);
      else rmSync(partial(path), { force: true });
    }
  }

  private write(suffix: string, bytes: Buffer): void {
    if (this.out === undefined) {
      if (suffix === '') process.stdout.write(bytes);
      return;
    }
    const path = `${this.out}${suffix}`;
    const stream = this.files.get(path) ?? createWriteStream(partial(path));
    this.files.set(path, stream);
    stream.write(bytes);
  }

  private line(text: string, stream: NodeJS.WriteStream = process.stdout): void {
    this.clearProgress();
    stream.write(`${text}\n`);
  }

  /** Only where somebody watches: a file or a pipe gets no progress. */
  private progress(text: string): void {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r\u001b[K${text}`);
    this.showsProgress = true;
  }

  private clearProgress(): void {
    if (this.showsProgress) process.stderr.write('\r\u001b[K');
    this.showsProgress = false;
  }
}

const partial = (path: string): string => `${path}.deel`;
