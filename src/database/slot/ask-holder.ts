import { request, type IncomingMessage } from 'node:http';
import { DatabaseUnusable, type Holder } from '../database-errors.js';

/**
 * Sends a request to the process that holds the data directory (`DatabaseInUse.holder`).
 * @param body sent as JSON in a POST
 * @returns the response as it streams in; its status is the caller's to judge
 * @throws DatabaseUnusable when the holder ended meanwhile: the caller can then open the directory itself
 */
export function askHolder(holder: Holder, path: string, body: unknown): Promise<IncomingMessage> {
  const json = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        socketPath: holder.address,
        path,
        method: 'POST',
        headers: {
          authorization: `Bearer ${holder.token}`,
          'content-type': 'application/json',
          'content-length': json.length,
          host: 'localhost',
        },
      },
      resolve,
    );
    asking.once('error', (cause) => {
      const sentence = `Het Trajectboek dat de gegevensmap in gebruik had (proces ${holder.pid}) antwoordt niet meer. Probeer opnieuw.`;
      reject(new DatabaseUnusable(sentence, { cause }));
    });
    asking.end(json);
  });
}
