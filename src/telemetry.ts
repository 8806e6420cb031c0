/**
 * Where the program says what it does, for whoever measures it. Nobody does unless it was configured: then each call here is
 * one comparison, and no library is loaded (src/telemetry/start-telemetry.ts).
 */

export type Attributes = Readonly<Record<string, string | number>>;

/** Ids, numbers and names of types only: never what a person wrote, nor who it was. */
export interface Meter {
  /** A piece of work as a span; what it causes becomes its children. */
  traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** The same for work that ends when it calls `end`. */
  opened(
    name: string,
    attributes: Attributes,
    work: (end: (more: Attributes) => void) => void,
  ): void;
  /** A piece of work that ended now. */
  ended(name: string, attributes: Attributes, ms: number): void;
  /** One more value of a histogram. @param name with its unit in it: 'append.ms' */
  value(name: string, value: number, attributes: Attributes): void;
  /** So many more. */
  count(name: string, more: number, attributes: Attributes): void;
  /** Asked for at each export. */
  watch(name: string, look: () => Promise<readonly (readonly [number, Attributes])[]>): void;
}

let meter: Meter | undefined;

/** Undefined: nobody measures any more. */
export const measureWith = (one: Meter | undefined): void => {
  meter = one;
};

export const measuring = (): Meter | undefined => meter;

export const traced = <T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> => (meter ? meter.traced(name, attributes, work) : work());
