import { Global, Inject, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { CONFIG, type Config } from '../config.js';
import { correlate } from './correlate.js';
import { Door } from './door.js';
import { erasedWords } from './erased-words.js';
import { onlyOwnSite } from './own-site.js';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** A year, for every name below this one too. */
const HSTS = { maxAge: 365 * 24 * 60 * 60, includeSubDomains: true };

/**
 * Scripts, styles and fonts are our own files; nothing is asked of another site.
 * @param byTls the site is reached by https and no other way: on plain http these would lock people out
 */
const securityHeaders = (byTls: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF,
        baseUri: NONE,
        fontSrc: SELF,
        formAction: SELF,
        frameAncestors: NONE,
        imgSrc: [...SELF, 'data:'],
        objectSrc: NONE,
        scriptSrc: SELF,
        scriptSrcAttr: NONE,
        styleSrc: SELF,
      },
    },
    // Without a referrer a browser calls the origin of its own form 'null', and `onlyOwnSite` would refuse every form.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: byTls ? HSTS : false,
    crossOriginOpenerPolicy: byTls,
    originAgentCluster: byTls,
  });

/** What every request meets first, page or API. Global, because Nest lets the middleware of global modules go first. */
@Global()
@Module({ providers: [Door], exports: [Door] })
export class HttpModule implements NestModule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: Door,
  ) {}

  configure(consumer: MiddlewareConsumer): void {
    const byTls = this.config.publicUrl?.isHttps === true;
    consumer.apply(securityHeaders(byTls), erasedWords).forRoutes('{*path}');
    // Who watches over us asks by whatever name it knows, and is answered to the end.
    consumer
      .apply(correlate, this.door.enter, onlyOwnSite(this.config))
      .exclude('health/{*path}')
      .forRoutes('{*path}');
  }
}
