/** Who asks for pages over connections that stay open, and how long each answer takes. */
import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { cookieOp } from '../../support/meld-aan.js';
import { buffer } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
}

export class Browser {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 50 });
  private cookie = '';

  /** @param base 'http://127.0.0.1:40123' */
  constructor(private readonly base: string) {}

  /** An asks. @param link to the first account, where the server printed one */
  async signIn(link?: string): Promise<void> {
    this.cookie = await cookieOp(this.base, link);
  }

  /** @throws Error unless it is answered with 200 */
  async get(path: string): Promise<Answer> {
    const answer = await this.ask('GET', path);
    if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)}`);
    return answer;
  }

  post(path: string, fields: Readonly<Record<string, string | string[]>>): Promise<Answer> {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one]),
    );
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.base };
    return this.ask('POST', path, { headers, body: String(new URLSearchParams(pairs)) });
  }

  private ask(
    method: string,
    path: string,
    { headers = {}, body = '' }: { headers?: OutgoingHttpHeaders; body?: string } = {},
  ): Promise<Answer> {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.agent, headers: { ...headers, cookie: this.cookie } };
      const asking = request(`${this.base}${path}`, options, (response) => {
        const { statusCode = 0 } = response;
        buffer(response).then((whole) => {
          const ms = performance.now() - began;
          resolve({ status: statusCode, ms, body: whole, headers: response.headers });
        }, reject);
      });
      asking.once('error', reject);
      asking.end(body);
    });
  }
}
