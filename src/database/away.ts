/** SQLSTATE classes: connection exception, insufficient resources, ended by its operator (a starting server's too). */
const AWAY_STATE = /^(08|53|57P)/;
/** Node's codes for a connection that could not be made, or that broke. */
const AWAY_CODES = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'],
];
/** Class 08 also has the code for a statement that we sent with wrong parameters: that is our mistake, not an outage. */
const OUR_MISTAKE = /bind message|parameter/;
/** Errors of node-pg that have no code, by how they begin. */
const AWAY_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed))/;

/** Whether nobody answers at the database for now: the same asked again later can succeed. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const words = typeof message === 'string' ? message : '';
  if (code === '08P01' && OUR_MISTAKE.test(words)) return false;
  if (typeof code === 'string') return AWAY_STATE.test(code) || AWAY_CODES.includes(code);
  return AWAY_WORDS.test(words);
}
