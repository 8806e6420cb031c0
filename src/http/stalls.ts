/** Times that nobody was answered, because one piece of work kept the only thread to itself. */
import { measuring } from '../telemetry.js';

const LOOK_MS = 50;
/** Longer than this is a fault of ours. */
const STALL_MS = 200;

/**
 * Says each such time when it is over, in Dutch, and counts it for whoever measures. A machine that had no processor to give
 * stood still itself: then we did less than that meanwhile, and nothing is said.
 * @returns what ends it
 */
export function watchStalls(say: (line: string) => void): () => void {
  let [at, spent] = [performance.now(), spentMs()];
  const timer = setInterval(() => {
    const [now, spentNow] = [performance.now(), spentMs()];
    const [late, busy] = [now - at - LOOK_MS, spentNow - spent];
    [at, spent] = [now, spentNow];
    if (late <= STALL_MS || busy <= STALL_MS) return;
    measuring()?.value('stall.ms', late, {});
    say(`De server stond ${String(Math.round(late))} ms stil: één stuk werk liet niemand voor.`);
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
