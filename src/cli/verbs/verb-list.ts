import { BEHEREN, DOWNLOADEN, INRICHTEN } from '../../access/rights.js';
import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import type { Rol } from '../../domain/rol.js';
import type { CliRequest, Output } from '../request.js';
import {
  accountAllowNoFactor,
  accountBlock,
  accountInvite,
  accountList,
  accountRecover,
  accountRequireFactor,
  accountResetFactor,
  accountRoles,
  accountSignOut,
  accountUnblock,
} from './accounts.js';
import { doctor } from './doctor.js';
import { erase } from './erase-text.js';
import { importReport } from './import.js';
import { checkLog } from './log-check.js';
import { exportLog } from './log-export.js';
import { followLog } from './log-follow.js';
import { importLog } from './log-import.js';
import { projectionsRebuild, projectionsStatus } from './projections.js';
import {
  projectionsParked,
  projectionsPause,
  projectionsReplay,
  projectionsResume,
} from './projections-manage.js';
import { report } from './report.js';
import { steps } from './steps.js';
import { keptDoubts } from './kept-doubts.js';

/** @param vrager who asked; that he may was checked */
export type Verb = (
  application: Application,
  request: CliRequest,
  output: Output,
  vrager: Asker,
) => Promise<void>;

export interface VerbEntry {
  readonly run: Verb;
  /** The roles that may ask it. */
  readonly mag: readonly Rol[];
  /** It brings something real in, or has it erased: refused in the example's directory. */
  readonly ofRealData?: true;
}

/** Everything that the command line can do, by the name that a request carries. */
export const VERBS: Readonly<Record<string, VerbEntry>> = {
  report: { run: report, mag: DOWNLOADEN },
  stappen: { run: steps, mag: DOWNLOADEN },
  twijfels: { run: keptDoubts, mag: DOWNLOADEN },
  import: { run: importReport, mag: INRICHTEN, ofRealData: true },
  'projections status': { run: projectionsStatus, mag: BEHEREN },
  'projections rebuild': { run: projectionsRebuild, mag: BEHEREN },
  'projections pause': { run: projectionsPause, mag: BEHEREN },
  'projections resume': { run: projectionsResume, mag: BEHEREN },
  'projections parked': { run: projectionsParked, mag: BEHEREN },
  'projections replay': { run: projectionsReplay, mag: BEHEREN },
  'account lijst': { run: accountList, mag: BEHEREN },
  'account uitnodigen': { run: accountInvite, mag: BEHEREN },
  'account rollen': { run: accountRoles, mag: BEHEREN },
  'account blokkeren': { run: accountBlock, mag: BEHEREN },
  'account vrijgeven': { run: accountUnblock, mag: BEHEREN },
  'account afmelden': { run: accountSignOut, mag: BEHEREN },
  'account factor-vragen': { run: accountRequireFactor, mag: BEHEREN },
  'account factor-niet-vragen': { run: accountAllowNoFactor, mag: BEHEREN },
  'account factor-wissen': { run: accountResetFactor, mag: BEHEREN },
  'account herstel-link': { run: accountRecover, mag: BEHEREN },
  erase: { run: erase, mag: INRICHTEN, ofRealData: true },
  doctor: { run: doctor, mag: BEHEREN },
  'log check': { run: checkLog, mag: BEHEREN },
  'log export': { run: exportLog, mag: BEHEREN },
  'log follow': { run: followLog, mag: BEHEREN },
  'log import': { run: importLog, mag: BEHEREN, ofRealData: true },
};
