/** In front of every route: what it declares decides, and what declares nothing is refused. */
import {
  Inject,
  Injectable,
  Logger,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AccessLog } from '../accounts/access-log.service.js';
import type { SignedIn } from '../accounts/sessions.service.js';
import { CONFIG, type Config } from '../config.js';
import type { Rol } from '../domain/rol.js';
import {
  AskerUnknown,
  FactorNeeded,
  NotAllowed,
  NotRecentlyProven,
  TokenOnlyReads,
} from './not-allowed.js';
import type { Asker } from './asker.js';
import { isAllowed } from './rights.js';
import { WhoAsks, type AskedRequest } from './who-asks.service.js';

const MAG = 'mag';
const WITHOUT_FACTOR = 'zonder-factor';
const RECENTLY = 'onlangs-bewezen';
const EVERYBODY = 'iedereen';
type RolesOf = (request: Request) => readonly Rol[];
/** What a route declares: roles, or how they follow from the request where one handler has several addresses. */
export type Declared = readonly Rol[] | RolesOf | typeof EVERYBODY;

/** The roles that may ask this: on a controller for all its routes, on a method for that one. */
export const Mag = (rollen: readonly Rol[] | RolesOf): CustomDecorator => SetMetadata(MAG, rollen);

/** For anybody, whoever he is: nothing is shown that is not public. */
export const Iedereen = (): CustomDecorator => SetMetadata(MAG, EVERYBODY);

/** Also for who needs a second factor and has none: here he sets one up. */
export const WithoutFactor = (): CustomDecorator => SetMetadata(WITHOUT_FACTOR, true);

/** Only for who proved a short while ago who he is: it changes what lets people in. */
export const RecentlyProven = (): CustomDecorator => SetMetadata(RECENTLY, true);

@Injectable()
export class AccessGuard implements CanActivate {
  private readonly logger = new Logger('access');

  constructor(
    private readonly reflector: Reflector,
    private readonly whoAsks: WhoAsks,
    private readonly log: AccessLog,
    @Inject(CONFIG) private readonly config: Pick<Config, 'factorForAll'>,
  ) {}

  /**
   * Notes in the access log what somebody may not.
   * @throws AskerUnknown, NotAllowed, FactorNeeded, NotRecentlyProven, TokenOnlyReads
   */
  async canActivate(context: ExecutionContext): Promise<true> {
    const declared = this.declared(context);
    if (declared === EVERYBODY) return true;
    const request = context.switchToHttp().getRequest<AskedRequest>();
    const vrager = await this.asker(request);
    const mag = typeof declared === 'function' ? declared(request) : declared;
    if (vrager && isAllowed(vrager, mag)) {
      if (request.session) this.requireProof(request.session, context);
      return true;
    }
    if (!vrager) throw new AskerUnknown();
    const by = { accountId: vrager.actor.id, deur: vrager.deur, address: request.ip };
    await this.log.note(by, { what: 'GEWEIGERD', details: { mag } });
    throw new NotAllowed(mag);
  }

  /** What was proven of who he is, where this asks for more than a password once. */
  private requireProof(session: SignedIn, context: ExecutionContext): void {
    const says = (mark: string): boolean =>
      this.reflector.getAllAndOverride<boolean | undefined>(mark, [
        context.getHandler(),
        context.getClass(),
      ]) ?? false;
    if (session.factor === null) {
      // A factor came meanwhile, without this session.
      if (session.hasFactor) throw new AskerUnknown();
      const isNeeded = this.config.factorForAll || session.factorRequired;
      if (isNeeded && !says(WITHOUT_FACTOR)) throw new FactorNeeded();
    }
    if (says(RECENTLY) && !session.isRecent) throw new NotRecentlyProven();
  }

  private async asker(request: AskedRequest): Promise<Asker | undefined> {
    try {
      return await this.whoAsks.request(request);
    } catch (error) {
      if (error instanceof TokenOnlyReads) {
        const by = { accountId: error.accountId, deur: 'API' as const, address: request.ip };
        await this.log.note(by, { what: 'GEWEIGERD', details: { token: 'LEZEN' } });
      }
      throw error;
    }
  }

  private declared(context: ExecutionContext): Declared {
    const [handler, controller] = [context.getHandler(), context.getClass()];
    const declared = this.reflector.getAllAndOverride<Declared | undefined>(MAG, [
      handler,
      controller,
    ]);
    if (declared) return declared;
    this.logger.error(`${controller.name}.${handler.name} does not say who may: it is refused`);
    throw new NotAllowed([]);
  }
}
