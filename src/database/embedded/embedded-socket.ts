/**
 * What the `pg` driver takes for its connection to a server: each message that it writes is answered by PGlite in this process.
 * The session outlives the driver's client: PGlite takes no notice of the message that ends one. What the database refuses
 * is an answer like any other; only what PGlite itself throws ends the socket, and with it the driver's client.
 */
import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

type Done = (error?: Error | null) => void;

export class EmbeddedSocket extends Duplex {
  constructor(private readonly database: PGlite) {
    super();
  }

  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // it is pushed when PGlite has answered
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.exchange([message], done);
  }

  /** The messages of one query come together. */
  override _writev(messages: { chunk: Buffer }[], done: Done): void {
    this.exchange(
      messages.map(({ chunk }) => chunk),
      done,
    );
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  /** PGlite answers before it returns: without a turn of the event loop, a loop of queries would starve timers and sockets. */
  private exchange(messages: readonly Buffer[], done: Done): void {
    const asked = Buffer.concat(messages);
    setImmediate(() => {
      if (this.destroyed) done();
      else
        this.answer(asked).then(() => {
          done();
        }, done);
    });
  }

  private async answer(asked: Buffer): Promise<void> {
    if (asked[0] === STARTUP) {
      this.push(READY);
      return;
    }
    const parts: Buffer[] = [];
    // PGlite writes the next part over this one.
    const onRawData = (part: Uint8Array): void => void parts.push(Buffer.from(part));
    await this.database.execProtocolRawStream(asked, { onRawData });
    this.push(Buffer.concat(parts));
  }
}

/** First byte of a startup message, whose length, less than 16 MB, comes first. The session is there already. */
const STARTUP = 0;
/** ReadyForQuery, outside a transaction. */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
