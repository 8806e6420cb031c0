import { EventInvalid, EventTooNew } from '../codec-errors.js';
import { decode } from '../codec.js';
import { LogRefused } from '../event-log-errors.js';
import type { NewEvent } from '../event-log.js';
import { acceptedData } from '../event-limits.js';
import { TextUnreadable } from '../sealing/sealing-errors.js';
import type { StoredKey } from '../sealing/key-table.js';
import { type TransferRefused, refused } from './transfer-errors.js';
import { type EventLine, movedMetadata } from './format.js';
import { SealedTexts } from './sealed-texts.js';
import { pathOfUnstorable } from './unstorable.js';

/** An event as it is appended to the log that it moves to. */
export interface MovedEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
}

/** As PostgreSQL and EventStoreDB give them back. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** What every store takes as a name. */
const STREAM = /^[a-z]+-[0-9A-Za-z-]{1,100}$/u;
const FIELDS = ['id', 'stream', 'revision', 'type', 'geregistreerdOp', 'data', 'metadata'].sort();

/** What must hold of an export's events, each by itself and beside those that came before. */
export class EventChecks {
  /** As 16 bytes each: a log of a million events must fit. */
  private readonly ids = new Set<string>();
  private readonly next = new Map<string, number>();

  private readonly texts: SealedTexts;

  constructor(
    private readonly file: string,
    keys?: readonly StoredKey[],
  ) {
    this.texts = new SealedTexts(keys);
  }

  /** @throws TransferRefused with the line's number; never with what a person typed */
  moved(line: EventLine, number: number): MovedEvent {
    const wrong = wrongShape(line) ?? this.wrongPlace(line);
    if (wrong) throw this.refused(number, `${wrong}.`);
    const { id, stream, revision, type, data } = line;
    const event = { id, stream, revision, type, data, metadata: movedMetadata(line) };
    try {
      acceptedData(stream, [event]);
      const registeredAt = new Date(line.geregistreerdOp);
      const seen = this.texts.seen({ ...event, registeredAt, checkpoint: { position: 0n } });
      const unstorable = pathOfUnstorable(decode(seen).data, '/data');
      if (unstorable !== undefined)
        throw new EventInvalid(type, unstorable, 'holds a character that no text may hold');
    } catch (error) {
      throw this.refused(number, sentenceOf(error));
    }
    return event;
  }

  private wrongPlace({ id, stream, revision }: EventLine): string | undefined {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex').toString('latin1');
    const expected = this.next.get(stream) ?? 0;
    if (this.ids.has(bytes)) return 'deze gebeurtenis staat er twee keer in';
    if (revision !== expected) return `stroom ${stream} mist gebeurtenis ${expected}`;
    this.ids.add(bytes);
    this.next.set(stream, expected + 1);
    return undefined;
  }

  private refused(line: number, sentence: string): TransferRefused {
    return refused(`${this.file}, regel ${line}: ${sentence}`);
  }
}

function wrongShape(line: EventLine): string | undefined {
  if (Object.keys(line).sort().join() !== FIELDS.join()) return 'dit is geen gebeurtenis';
  const { id, stream, metadata, geregistreerdOp } = line;
  if (!isText(id, UUID)) return 'id is geen UUID in kleine letters';
  if (!isText(stream, STREAM)) return 'stream is geen naam van een stroom';
  if (!isInstant(geregistreerdOp)) return 'geregistreerdOp is geen ogenblik in UTC';
  if (Date.parse(geregistreerdOp) > Date.now() + DAY_MS)
    return 'geregistreerdOp ligt in de toekomst: de klok stond daar verkeerd, of het bestand is gewijzigd';
  const before = (metadata as Partial<EventLine['metadata']> | null)?.geregistreerdOp;
  if (before !== undefined && before !== geregistreerdOp)
    return 'geregistreerdOp en metadata spreken elkaar tegen';
  return undefined;
}

const isText = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

/** A clock elsewhere may be a little ahead. */
const DAY_MS = 86_400_000;

function isInstant(value: unknown): boolean {
  const instant = new Date(String(value));
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === value;
}

function sentenceOf(error: unknown): string {
  if (error instanceof EventTooNew)
    return `${error.type} versie ${error.versie} is van een nieuwere versie van Trajectboek. Installeer die versie.`;
  if (error instanceof EventInvalid)
    return `${error.type} is ongeldig (${error.path} ${error.reason}).`;
  if (error instanceof TextUnreadable)
    return error.why === 'missing'
      ? `de sleutel van een tekst (${error.path}) ligt er niet bij. Kopieer de export en zijn sleutels opnieuw.`
      : `een tekst (${error.path}) is beschadigd.`;
  if (error instanceof LogRefused) return 'deze gebeurtenis is te groot.';
  throw error;
}
