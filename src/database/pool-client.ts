import pg from 'pg';

/**
 * A `pg.Client` that a pool may hold. Between the pool, which stops listening, and TypeORM, which begins a moment later,
 * nobody hears an error: a server that stops as a connection is made would end the process.
 */
export class PoolClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined); // whoever uses the connection hears it too
  }
}
