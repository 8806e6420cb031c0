import { embeddedFaults } from './embedded-cases.js';

embeddedFaults(2);
