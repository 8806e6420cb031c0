/** How often and how much, by environment; and what a run found, on a line of its own. */

/** FAULT_RUNS: how many times each fault is done. */
export const runs = (usual: number): number => Number(process.env['FAULT_RUNS'] ?? usual);

/** FAULT_AMOUNT: how many appends, or events. */
export const amount = (usual: number): number => Number(process.env['FAULT_AMOUNT'] ?? usual);

export function print(what: string, figures: object): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${String(value)}`);
  process.stdout.write(`${what}: ${told.join(', ')}\n`);
}
