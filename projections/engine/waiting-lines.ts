/** Rows, as the text that `copy` takes, that wait until there are enough of them to be written together. */
import { lengthOf } from './chunk.js';

/** The lines of one stream's rows. */
export type StreamLines = readonly [stream: string, lines: readonly string[]];

export class WaitingLines {
  private lines = new Map<string, readonly string[]>();
  private characters = 0;

  /** In characters. */
  get size(): number {
    return this.characters;
  }

  has(stream: string): boolean {
    return this.lines.has(stream);
  }

  /** In the place of those that waited for the stream before. */
  put(stream: string, lines: readonly string[]): void {
    this.characters += lengthOf(lines) - lengthOf(this.lines.get(stream) ?? []);
    this.lines.set(stream, lines);
  }

  /** Beside those that wait for the stream. */
  add(stream: string, lines: readonly string[]): void {
    this.characters += lengthOf(lines);
    this.lines.set(stream, [...(this.lines.get(stream) ?? []), ...lines]);
  }

  /** All that waits; nothing does any more. */
  take(): StreamLines[] {
    const taken = [...this.lines];
    this.lines = new Map();
    this.characters = 0;
    return taken;
  }
}
