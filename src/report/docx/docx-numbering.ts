/** Word's own lists, with the numbers as they were typed. */
import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { ListItem } from '../../text/tree.js';
import { HANGING, itemIndent } from './styles.js';

const DEPTHS = [0, 1, 2, 3];
const BULLETS = ['•', '–', '•', '–'];

const levels = (of: (depth: number) => Partial<ILevelsOptions>): ILevelsOptions[] =>
  DEPTHS.map((level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: itemIndent(level), hanging: HANGING } } },
    ...of(level),
  }));

/**
 * Hands out list definitions while one document is made. Word counts by itself, so a number that does not follow on the
 * one before it (3 after 3, 7 after 5) begins a definition of its own that starts there.
 */
export class Numbering {
  readonly #starts: number[] = [];

  /** The list definition of each item of one list, in order. */
  referencesOf(items: readonly ListItem[]): string[] {
    let previous: number | undefined;
    return items.map(({ number }) => {
      if (number === null) return 'opsomming';
      if (previous === undefined || number !== previous + 1) this.#starts.push(number);
      previous = number;
      return `nummers-${this.#starts.length}`;
    });
  }

  /** Every definition handed out so far; to be asked when the whole document has been made. */
  options(): INumberingOptions {
    const bullets = {
      reference: 'opsomming',
      levels: levels((depth) => ({ format: LevelFormat.BULLET, text: BULLETS[depth] ?? '•' })),
    };
    const numbers = this.#starts.map((start, index) => ({
      reference: `nummers-${index + 1}`,
      levels: levels((depth) => ({
        format: LevelFormat.DECIMAL,
        text: `%${depth + 1}.`,
        start,
      })),
    }));
    return { config: [bullets, ...numbers] };
  }
}
