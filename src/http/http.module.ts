import { Global, Inject, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import helmet from 'helmet';
import { CONFIG, type Config } from '../config.js';
import { correlate } from './correlate.js';
import { Door } from './door.js';
import { erasedWords } from './erased-words.js';
import { onlyOwnSite } from './own-site.js';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Scripts, styles and fonts are our own files; nothing is asked of another site. */
const securityHeaders = helmet({
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
  // These hold for a site behind TLS only; on plain http in a local network they lock people out.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
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
    consumer.apply(securityHeaders, erasedWords).forRoutes('{*path}');
    // Who watches over us asks by whatever name it knows, and is answered to the end.
    consumer
      .apply(correlate, this.door.enter, onlyOwnSite(this.config))
      .exclude('health/{*path}')
      .forRoutes('{*path}');
  }
}
