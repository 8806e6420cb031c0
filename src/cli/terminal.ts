/** Shows messages in the terminal and writes the files that they bring. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { CliRefused, type CliMessage } from './request.js';

/** Files appear under their own name only when they are whole; without `out` their bytes go to standard output. */
export class Terminal {
  /** Path → descriptor of what becomes it. */
  private readonly files = new Map<string, number>();
  private showsProgress = false;
  exitCode = 0;

  /** @param isPrivate what is written is for the owner alone */
  constructor(
    private readonly out: string | undefined,
    private readonly isPrivate = false,
  ) {}

  /** @throws CliRefused when a file cannot be written */
  readonly say = (message: CliMessage): void => {
    if ('progress' in message) this.progress(message.progress);
    else if ('line' in message) this.line(message.line);
    else if ('remark' in message) this.line(message.remark, process.stderr);
    else if ('at' in message) this.entry(message.entry);
    else if ('file' in message) this.write(message.file, Buffer.from(message.base64, 'base64'));
    else {
      this.exitCode = message.exit;
      if (message.reason) this.fail(message.reason);
    }
  };

  /** Says why it went wrong, in one line. */
  fail(reason: string): void {
    this.exitCode = 1;
    this.line(reason, process.stderr);
  }

  /** Ends the files: under their own names where all went well, else gone. */
  close(): void {
    this.clearProgress();
    for (const [path, descriptor] of this.files) {
      // An export may be all that is left after a power cut.
      if (this.exitCode === 0) saved(path, () => fsyncSync(descriptor));
      closeSync(descriptor);
      if (this.exitCode === 0) saved(path, () => renameSync(partial(path), path));
      else rmSync(partial(path), { force: true });
    }
    this.files.clear();
  }

  private write(suffix: string, bytes: Buffer): void {
    if (this.out === undefined) {
      if (suffix === '') process.stdout.write(bytes);
      return;
    }
    const path = `${this.out}${suffix}`;
    const descriptor =
      this.files.get(path) ?? saved(path, () => openSync(partial(path), 'w', this.modeOf(suffix)));
    this.files.set(path, descriptor);
    for (let done = 0; done < bytes.length;)
      done += saved(path, () => writeSync(descriptor, bytes, done));
  }

  /** What lies beside a file are names and keys: for the owner alone. */
  private modeOf(suffix: string): number {
    return this.isPrivate || suffix !== '' ? 0o600 : 0o666;
  }

  private entry(text: string | undefined): void {
    if (text !== undefined) this.line(text);
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

function saved<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CliRefused(`Het bestand ${path} kan niet geschreven worden (${code}).`);
  }
}
