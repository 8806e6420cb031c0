import { embeddedFaults } from './embedded-cases.js';

/** FAULT_RUNS: how many times each fault; minutes for the default. */
embeddedFaults(Number(process.env['FAULT_RUNS'] ?? 20));
