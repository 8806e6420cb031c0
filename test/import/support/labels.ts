/**
 * How a year's report spells the labels of its rows.
 */
import type { RowKind } from '../../../src/import/read/parsed-report.js';
import type { Dice } from './dice.js';

const SPELLINGS: Readonly<Record<Exclude<RowKind, 'ANDERS'>, readonly string[]>> = {
  DOEL: ['Doel', 'Doel', 'Doelen', 'Doelstelling'],
  PROCESVERLOOP: ['Procesverloop', 'procesverloop', 'Proces verloop', 'Proces-verloop'],
  STAND_VAN_ZAKEN: [
    'Stand van zaken eind JAAR',
    'Stand van zaken JAAR',
    'Stavaza',
    'Stand van zaken',
  ],
  LESSONS_LEARNED: ['Lessons learned', 'Lessons Learned', 'Lesson learnt', 'Geleerde lessen'],
};

/** The label that a reader sees. */
export const spelled = (kind: keyof typeof SPELLINGS, year: number, dice: Dice): string => {
  const label = dice.pick(...SPELLINGS[kind]).replace('JAAR', String(year));
  return dice.pick(label, label, label.toLowerCase(), label.toUpperCase());
};

/** The label as it stands in the first cell. */
export const wrapped = (label: string, dice: Dice): string =>
  dice.pick(
    label,
    label,
    `<p>${label}</p>`,
    `<b>${label}</b>`,
    `**${label}**`,
    `<p><strong>${label}</strong></p>`,
  );
