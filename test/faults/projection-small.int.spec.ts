import { projectionFaults } from './projection-cases.js';

projectionFaults(4);
