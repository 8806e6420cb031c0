/** A data source of which transactions fail at chosen moments: before the commit, or when it is stored but nobody hears so. */
import type { DataSource, EntityManager } from 'typeorm';

export type Moment = 'before the commit' | 'after the commit';

type Work = (manager: EntityManager) => Promise<unknown>;

/**
 * @param when asked for each transaction; undefined lets it be
 * @param strike does what happens at that moment; where it returns, the transaction goes on
 */
export function flaky(
  dataSource: DataSource,
  when: () => Moment | undefined,
  strike: (moment: Moment) => void,
): DataSource {
  const transaction = async (work: Work): Promise<unknown> => {
    const moment = when();
    const done = await dataSource.transaction(async (manager) => {
      const result = await work(manager);
      if (moment === 'before the commit') strike(moment);
      return result;
    });
    if (moment === 'after the commit') strike(moment);
    return done;
  };
  return new Proxy(dataSource, {
    get: (target, key) => {
      if (key === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
