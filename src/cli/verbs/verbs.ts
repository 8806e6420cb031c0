import type { Application } from '../../application.js';
import type { CliRequest, Output } from '../request.js';
import { doctor } from './doctor.js';
import { importReport } from './import.js';
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

export type Verb = (application: Application, request: CliRequest, output: Output) => Promise<void>;

/** Everything that the command line can do, by the name that a request carries. */
export const VERBS: Readonly<Record<string, Verb>> = {
  report,
  import: importReport,
  'projections status': projectionsStatus,
  'projections rebuild': projectionsRebuild,
  'projections pause': projectionsPause,
  'projections resume': projectionsResume,
  'projections parked': projectionsParked,
  'projections replay': projectionsReplay,
  doctor,
  'log export': exportLog,
  'log follow': followLog,
  'log import': importLog,
};
