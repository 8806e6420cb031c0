import type { Application } from '../../application.js';
import { KLOK_JUIST, klokInWoorden, langStil } from '../../wording/klok.js';
import { finding, type Finding } from './finding.js';

/** Whether the clock can be right, before anything is appended. */
export async function systemClock({ clock }: Application): Promise<Finding[]> {
  const doubt = await clock.doubt();
  const gap = await clock.gap();
  return [
    finding(
      doubt ? klokInWoorden(doubt).slice(0, -1) : 'De klok loopt door waar het logboek ophield',
      doubt !== undefined,
      `Er wordt niets vastgelegd. ${KLOK_JUIST}`,
    ),
    ...(gap
      ? [{ line: `${langStil(gap)}. ${KLOK_JUIST}`.slice(0, -1), isRemark: true as const }]
      : []),
  ];
}

/** `--klok-klopt`: somebody looked, and takes the clock as it stands for right. */
export async function clockIsRight({ clock }: Application): Promise<Finding[]> {
  await clock.isRight();
  return [finding('Genoteerd dat de klok klopt zoals ze nu staat')];
}
