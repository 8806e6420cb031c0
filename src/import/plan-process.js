/**
 * Reads one report and ends: in a process of its own, because a damaged or hostile file may take more time or memory than a
 * server has to spare. Plain JavaScript, because a new process loads its file without the tests' transpiler; the build copies
 * it as it is.
 * In: one message, { markdown, jaar, fileHash }. Out: one message, the plan.
 */
import 'reflect-metadata';
import { asMessage } from './plan/plan-message.js';
import { makePlan } from './plan/make-plan.js';

process.once('message', ({ markdown, jaar, fileHash }) => {
  process.send(asMessage(makePlan(markdown, jaar, fileHash)), () => process.disconnect());
});
