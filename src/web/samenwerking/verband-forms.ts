/** What the registers of the partnership have in common: where their parts are kept, their periods, how they are withdrawn. */
import {
  BAZ,
  HerstelSamenwerkingsdeel,
  TrekSamenwerkingsdeelIn,
  type Verbandsoort,
} from '../../domain/samenwerkingsverband/samenwerkingsverband.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { formIn } from '../form/declare.js';
import { area, line } from '../form/fields.js';
import { RegisterScene, type BijDeel } from '../register/register.scene.js';

export const form = formIn(RegisterScene);
export const STROOM = { categorie: 'samenwerkingsverband', vanId: BAZ } as const;

/** A time as it was typed or would be; '' where there is none. */
export const toen = (tijd: Tijdsaanduiding | undefined): string =>
  tijd ? tijdInWoorden(tijd) : '';
const KORT = { short: true, hint: 'Bijvoorbeeld: 2015, maart 2020 of 1/9/2021.' };
export const periode = {
  vanaf: line<BijDeel>('Vanaf', KORT),
  tot: line<BijDeel>('Tot', { short: true }),
};

/** The forms that withdraw a part and give it back. @param naam what a part is called: 'Partner' */
export const uitZicht = (soort: Verbandsoort, naam: string) => ({
  intrekken: form({
    command: TrekSamenwerkingsdeelIn,
    title: `${naam} intrekken`,
    button: `${naam} intrekken`,
    intro: () => 'Wat ingetrokken is, blijft in de geschiedenis en kan hersteld worden.',
    fields: { reden: area('Waarom?') },
    make: (_values, { id }) => ({ soort, id }),
  }),
  herstellen: form({
    command: HerstelSamenwerkingsdeel,
    title: `${naam} herstellen`,
    button: `${naam} herstellen`,
    fields: {},
    make: (_values, { id }) => ({ soort, id }),
  }),
});
