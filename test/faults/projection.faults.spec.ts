import { runs } from './figures.js';
import { projectionFaults } from './projection-cases.js';

projectionFaults(runs(40));
