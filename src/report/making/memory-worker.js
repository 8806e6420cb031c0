/**
 * Looks from a thread of its own how much memory the process has, because the library works without a pause. It ends the
 * process when that is too much, or when nobody waits for the report any more.
 *
 * Plain JavaScript, because a thread loads its file without the tests' transpiler; the build copies it as it is.
 * In: `workerData` { bytes, parent: a process id }. Out: one message, when it watches.
 */
import { setInterval } from 'node:timers';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 50;

const look = () => {
  if (process.memoryUsage.rss() > workerData.bytes || process.ppid !== workerData.parent)
    process.kill(process.pid, 'SIGKILL');
};

look();
parentPort.postMessage('watching');
setInterval(look, EVERY_MS);
