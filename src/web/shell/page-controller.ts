import { applyDecorators, Controller, UseInterceptors } from '@nestjs/common';
import { Iedereen, Mag } from '../../access/access.guard.js';
import { CatchUpInterceptor } from './catch-up.interceptor.js';

/** A controller whose methods answer with a whole page, for anybody. */
export const OpenPagina = (pad: string): ClassDecorator =>
  applyDecorators(Controller(pad), Iedereen());

/**
 * The same, for whoever has one of these roles; who did not say who he is, is asked first. A method may name others with `@Mag`.
 */
export const PageController = (pad: string, mag: Parameters<typeof Mag>[0]): ClassDecorator =>
  applyDecorators(Controller(pad), Mag(mag), UseInterceptors(CatchUpInterceptor));
