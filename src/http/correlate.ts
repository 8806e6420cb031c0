/** Gives each request an id that everything it causes carries, and notes how it ended. */
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { withCorrelation } from '../correlation.js';
import { measuring, type Attributes } from '../telemetry.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const logger = new Logger('http');

/** The id of `X-Request-Id` where a proxy gave one (a UUID), else a new one; it goes back in the same header. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id') ?? '';
  const correlationId = UUID.test(given) ? given.toLowerCase() : randomUUID();
  const began = performance.now();
  response.setHeader('x-request-id', correlationId);
  const { method } = request;
  const answer = (end: (more: Attributes) => void): void =>
    withCorrelation(correlationId, () => {
      response.once('close', () => {
        const ms = Math.round(performance.now() - began);
        const status = response.writableFinished ? response.statusCode : 'afgebroken';
        const details = { method, route: routeOf(request), status, ms, correlationId };
        logger.log(`${method} ${details.route} ${String(status)}`, details);
        end({ 'http.route': details.route, 'http.response.status_code': status });
      });
      next();
    });
  const meter = measuring();
  if (meter)
    meter.opened(`HTTP ${method}`, { 'http.request.method': method, correlationId }, answer);
  else answer(() => undefined);
}

/** The pattern, never the address itself: what somebody typed or searched for may stand in that. */
function routeOf({ route }: Request): string {
  const { path } = (route ?? {}) as { path?: unknown };
  return typeof path === 'string' ? path : '(geen)';
}
