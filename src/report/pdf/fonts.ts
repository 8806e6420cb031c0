/** The fonts of the PDF, which travel with the program, and which characters each can draw. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './character-map.js';

const { resolve } = createRequire(import.meta.url);

/** Words: Latin, Greek, Cyrillic; the faces have the same characters. */
const WORDS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(
  (face) => `@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`,
);
/** In black and white, as ink is. */
const EMOJI = ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'];

/** In the order of the families in `report.typ`: each faces' bytes. */
export const fontFiles = (): Buffer[] =>
  [...WORDS, ...EMOJI].map((file) => readFileSync(resolve(file)));

let read: readonly ReadonlySet<number>[] | undefined;

/** The code points of each family, in the order in which they are tried. Read once, when a text first asks for more than ASCII. */
export const families = (): readonly ReadonlySet<number>[] =>
  (read ??= [WORDS[0]!, EMOJI[0]!].map((file) => charactersOf(readFileSync(resolve(file)))));
