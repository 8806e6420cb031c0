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
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
  FS: { ErrnoError: new (errno: number) => Error };
}

/** Emscripten's number for EIO: PostgreSQL stops itself rather than acknowledge what is not on disk. */
const EIO = 29;

export class DurableFiles extends NodeFS {
  /** Number of fsyncs done; the start compares it around a commit, so that an upgrade cannot undo durability unseen. */
  synced = 0;

  override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(database, options);
    const addFsync = (module: unknown): void => {
      const { NODEFS, FS } = module as Internals;
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fsyncSync(nfd);
        } catch {
          throw new FS.ErrnoError(EIO);
        }
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
