import { embeddedFaults } from './embedded-cases.js';
import { runs } from './figures.js';

embeddedFaults(runs(100));
