/** A step of which the text says that it was put off: it was planned first. */
import { StelStapUit } from '../../domain/traject/stappen/stapverloop.js';
import type { RecognisedStep } from '../recognise/recognise.js';
import type { PlannedCommand } from './plan.js';

/**
 * What is sent after the command that plans it; undefined for a step that was not put off. Where somebody told meanwhile what
 * became of the step, that holds and this is left out.
 */
export function putOff(
  { status, tot, reden }: RecognisedStep,
  { commandId, velden }: PlannedCommand,
): Pick<PlannedCommand, 'klasse' | 'velden' | 'revisieNa' | 'laatWegBij'> | undefined {
  if (status !== 'UITGESTELD') return undefined;
  const { trajectId, stapId } = velden as { trajectId: string; stapId: string };
  return {
    klasse: StelStapUit,
    velden: { trajectId, stapId, ...(tot ? { tot } : {}), ...(reden ? { reden } : {}) },
    revisieNa: commandId,
    laatWegBij: ['intussen-gewijzigd'],
  };
}
