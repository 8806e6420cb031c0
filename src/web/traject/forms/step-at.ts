/** What the forms about a step have in common: which step, and as it was when they were opened. */
import { sleutel } from '../../../domain/staat.js';
import { stapnaam } from '../../../wording/stap-zin.js';
import type { AroundTraject, AtTraject } from '../traject.scene.js';
import { partElement } from '../../addresses.js';

/** The step that the address names. */
export const stepAt = ({ stand: { delen } }: AroundTraject, { deel }: AtTraject) =>
  delen.geef('STAP', deel);

export const stepName = (around: AroundTraject, at: AtTraject): string =>
  stapnaam(stepAt(around, at).deel.gegevens);

/** Of the step, as it was when the form was opened. */
export const revision = (around: AroundTraject, at: AtTraject): { revisie: number } => ({
  revisie: stepAt(around, at).bij.revisie,
});
export const STEP = {
  anchor: (_values: unknown, { deel }: AtTraject): string => partElement('STAP', deel),
  parts: (_values: unknown, { deel }: AtTraject): string[] => [sleutel('STAP', deel)],
  unsaved: 'onbewaarde stap',
};
