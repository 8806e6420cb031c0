/** One line of a Markdown table: ours, the raw limit of the same run, and their ratio. */
export interface Measured {
  readonly what: string;
  /** Per second, unless `unit` says otherwise. */
  readonly ours: number;
  readonly raw?: number;
  /** What the raw limit is. */
  readonly limit?: string;
  readonly unit?: string;
  readonly note?: string;
}

export const HEADING = '| What | Ours | Raw limit | Ratio | |\n| --- | --: | --: | --: | --- |';

export function say({ what, ours, raw, limit = '', unit = '/s', note = '' }: Measured): void {
  const share = raw === undefined ? '' : `${String(Math.round((100 * ours) / raw))} %`;
  const limited = raw === undefined ? '' : `${figure(raw)}${unit} ${limit}`;
  process.stdout.write(`| ${what} | ${figure(ours)}${unit} | ${limited} | ${share} | ${note} |\n`);
}

const figure = (value: number): string =>
  value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB');

/** @returns how many of `count` a second */
export async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (1000 * count) / (performance.now() - began);
}

export const median = (values: readonly number[]): number => part(values, 0.5);

/** @param share 0.99 for the value below which 99 % lie */
export const part = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
