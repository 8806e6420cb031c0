/**
 * The file system under the embedded database, with the one operation that it lacks: fsync.
 *
 * Emscripten's NODEFS has no `fsync`, so PostgreSQL's commits reach the operating system but no disk (electric-sql/pglite#1107).
 */
import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type PostgresModule = Parameters<Init>[1];

/** What we need of Emscripten's internals; its typings do not know the operations of a mounted file system. */
interface Internals {
  NODEFS: {
    stream_ops: {
      fsync?: (stream: { nfd: number }) => number;
      write: (...parameters: never[]) => number;
    };
  };
  FS: { ErrnoError: new (errno: number) => Error };
}

/** Emscripten's number for EIO: PostgreSQL stops itself rather than acknowledge what is not on disk. */
const EIO = 29;

export class DurableFiles extends NodeFS {
  /** Number of fsyncs done; the start compares it around a commit, so that an upgrade cannot undo durability unseen. */
  synced = 0;

  /** @param assertHeld throws where another process may be in these files: then nothing more is written or acknowledged */
  constructor(
    cluster: string,
    private readonly assertHeld: () => void,
  ) {
    super(cluster);
  }

  override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(database, options);
    const addFsync = (module: unknown): void => {
      const { NODEFS, FS } = module as Internals;
      const { write } = NODEFS.stream_ops;
      const orFailed = (work: () => void): void => {
        try {
          work();
        } catch {
          throw new FS.ErrnoError(EIO);
        }
      };
      NODEFS.stream_ops.write = (...parameters) => {
        orFailed(this.assertHeld);
        return write(...parameters);
      };
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        orFailed(() => {
          this.assertHeld();
          fsyncSync(nfd);
        });
        this.synced += 1;
        return 0;
      };
    };
    const preRun: NonNullable<PostgresModule['preRun']> = [
      ...(emscriptenOpts.preRun ?? []),
      addFsync,
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}
