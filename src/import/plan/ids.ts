/** Ids that derive from the file, so that a killed import is finished by running it again. */
import { v5 as uuidv5 } from 'uuid';

/** Names the ids that this importer makes; never to be changed. */
const NAMESPACE = '6f1d3c1e-2f0b-4c57-9a3e-0d7c8a5b9e42';

/** Hands out the ids of one file in one year: the n-th of a kind is always the same. */
export class FileIds {
  private readonly counts = new Map<string, number>();
  private readonly base: string;

  constructor(fileHash: string, jaar: number) {
    this.base = uuidv5(`${fileHash}/${String(jaar)}`, NAMESPACE);
  }

  next(kind: string): string {
    const ordinal = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, ordinal);
    return this.of(kind, ordinal);
  }

  /** Command ids of which the year's stream holds one as soon as the file's import has begun there. */
  begonnen(): readonly string[] {
    return [this.of('opdracht/OpenWerkjaar', 1), this.marker('eerste')];
  }

  private of(kind: string, ordinal: number): string {
    return uuidv5(`${kind}/${String(ordinal)}`, this.base);
  }

  /** An id of which a file has one, whatever version of the importer made it: tells a half import from a whole one. */
  marker(name: 'eerste' | 'laatste'): string {
    return uuidv5(`opdracht/${name}`, this.base);
  }
}
