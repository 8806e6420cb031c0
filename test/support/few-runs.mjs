/** For thousands of mutants: what a property does not show in a few runs is left to the others. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 10 });
