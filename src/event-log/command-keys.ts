/**
 * Which stream the id of a command belongs to. Within a stream an id is found again among its events; that it was used in another
 * one, perhaps at this very moment by another process, only a place that all of them share can tell.
 */
import type { DataSource } from 'typeorm';
import type { Uuid } from '../domain/dag.js';
import { ask } from './postgres/postgres-connection.js';

export interface CommandKey {
  /** Who sent the command: the same id of somebody else is another command. */
  readonly actor: Uuid;
  readonly commandId: Uuid;
}

/** The first that asks gets it, whatever becomes of its append: whoever sends the same command again asks for the same stream. */
const CLAIM = `with as_durable_as_the_append as materialized
    (select set_config('synchronous_commit', case when $5 then 'off' else current_setting('synchronous_commit') end, true))
  insert into log.command_keys as claimed (log_id, actor, key, stream)
    select $1::uuid, $2::uuid, $3::uuid, $4::text from as_durable_as_the_append
    on conflict (log_id, actor, key) do update set stream = claimed.stream
    returning stream`;

export class CommandKeys {
  /**
   * @param withLog true where the log stands in the same database: the append that follows then makes the claim durable, for they
   * share a write-ahead log
   */
  constructor(
    private readonly dataSource: DataSource,
    private readonly logId: Uuid,
    private readonly withLog: boolean,
  ) {}

  /**
   * Binds an id to a stream, for ever.
   * @returns the stream that it is bound to: another one where it was used before
   * @throws LogUnavailable when the database does not answer
   */
  async claim({ actor, commandId }: CommandKey, stream: string): Promise<string> {
    const parameters = [this.logId, actor, commandId, stream, this.withLog];
    const [row] = await ask<{ stream: string }>(this.dataSource, CLAIM, parameters);
    return row!.stream;
  }
}
