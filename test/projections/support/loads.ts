/** Loads as a test tells them: lines of a stream's name and the word that its next event adds. */
import { type Choices, LoadInMemory, type Told } from './load-in-memory.js';

/** `1 a` adds the word a to stream traject-1. */
export const told = (...lines: readonly string[]): Told[] =>
  lines.map((line) => {
    const [name, word] = line.split(' ');
    return [`traject-${name}`, word!];
  });

export async function loaded(lines: readonly Told[], choices?: Choices): Promise<LoadInMemory> {
  const load = new LoadInMemory(lines, choices);
  await load.run();
  return load;
}

/** Room for as many events: for none, a little, or all. */
export const MEMORY = [0, 2, 1000];
