import type { Application } from '../../application.js';
import { KeptExports } from '../../exports/kept-exports.service.js';
import { finding, type Finding } from './finding.js';

/** The exports that this process makes by itself; nothing where it makes none. */
export function keptExports({ nest, config }: Application): Promise<Finding[]> {
  if (config.exportDir === undefined) return Promise.resolve([]);
  const { trouble, isMaking } = nest.get(KeptExports, { strict: false });
  if (!isMaking) return Promise.resolve([]);
  const line = `Export naar ${config.exportDir}`;
  return Promise.resolve([
    finding(
      line,
      trouble !== undefined,
      `Mislukt sinds ${trouble?.since.toISOString() ?? ''}: ${trouble?.why ?? ''}`,
    ),
  ]);
}
