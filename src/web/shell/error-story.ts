/** What went wrong, in words for a person. */
import { HttpException } from '@nestjs/common';
import { FactorNeeded, NotAllowed, TooFast } from '../../access/not-allowed.js';
import { PasswordsBusy } from '../../accounts/passwords.service.js';
import { NotMadeYet } from '../../../projections/not-made-yet.js';
import { isDatabaseAway } from '../../database/away.js';
import { ClockDoubted } from '../../event-log/clock-guard.js';
import { EventTooNew } from '../../event-log/codec-errors.js';
import { LogDamaged, LogUnavailable } from '../../event-log/event-log-errors.js';
import { RenderFailed } from '../../report/making/render-failed.js';
import { UnreadableForm } from '../form/readable.js';
import {
  type ErrorStory,
  NIEUWERE_VERSIE,
  LOGBOEK_WEG,
  LOGBOEK_STUK,
  IN_OPBOUW,
  TE_SNEL,
  DATABANK_WEG,
  geenVerslag,
  nietToegestaan,
  NIET_GEVONDEN,
  TE_GROOT,
  ONLEESBAAR,
  NIET_BEGREPEN,
  TE_DRUK,
  KLOK_FOUT,
  TWEEDE_FACTOR,
} from './error-words.js';

export interface KnownError {
  /** Of HTTP. */
  readonly status: number;
  readonly verhaal: ErrorStory;
}

const BEKEND = [
  [ClockDoubted, 503, KLOK_FOUT],
  [EventTooNew, 503, NIEUWERE_VERSIE],
  [LogUnavailable, 503, LOGBOEK_WEG],
  [LogDamaged, 500, LOGBOEK_STUK],
  [NotMadeYet, 503, IN_OPBOUW],
  [PasswordsBusy, 503, TE_DRUK],
  [TooFast, 429, TE_SNEL],
  [FactorNeeded, 403, TWEEDE_FACTOR],
] as const;

/** What is nobody's bug, told in Dutch with what to do next; undefined for anything else. */
export function knownError(fout: unknown): KnownError | undefined {
  const bekend = BEKEND.find(([soort]) => fout instanceof soort);
  if (bekend) return { status: bekend[1], verhaal: bekend[2] };
  if (isDatabaseAway(fout)) return { status: 503, verhaal: DATABANK_WEG };
  if (fout instanceof RenderFailed) return { status: 503, verhaal: geenVerslag(fout) };
  if (fout instanceof NotAllowed) return { status: 403, verhaal: nietToegestaan(fout) };
  const status = statusVan(fout);
  return status < 500 ? { status, verhaal: verhaalVan(fout, status) } : undefined;
}

function verhaalVan(fout: unknown, status: number): ErrorStory {
  if (status === 404) return NIET_GEVONDEN;
  if (status === 413) return TE_GROOT;
  return fout instanceof Error && fout.cause instanceof UnreadableForm ? ONLEESBAAR : NIET_BEGREPEN;
}

/** Express puts a number on errors of its own. */
function statusVan(fout: unknown): number {
  if (fout instanceof HttpException) return fout.getStatus();
  const { status } = (fout ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 ? status : 500;
}
