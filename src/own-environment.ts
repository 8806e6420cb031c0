/** Nothing else of the server's environment, where passwords may stand; `NODE_OPTIONS` is how tests run TypeScript. */
const PASSED_ON = ['NODE_OPTIONS', 'SystemRoot'];

/** The environment of a process that reads what a stranger wrote. */
export function ownEnvironment(): Record<string, string> {
  // eslint-disable-next-line no-restricted-properties -- no setting of ours: how a process starts as this one did
  const own = Object.entries(process.env);
  return Object.fromEntries(
    own.flatMap(([name, value]) => (PASSED_ON.includes(name) && value ? [[name, value]] : [])),
  );
}
