import { applyDecorators, Controller, UseGuards, UseInterceptors } from '@nestjs/common';
import { WieGuard } from '../wie/wie.guard.js';
import { Bijblijven } from './bijblijven.js';

/** A controller whose methods answer with a whole page, for anybody. */
export const OpenPagina = (pad: string): ClassDecorator => Controller(pad);

/** The same, for whoever said who they are (`verzoek.wie` is then there); others are asked first. */
export const PaginaController = (pad = ''): ClassDecorator =>
  applyDecorators(Controller(pad), UseGuards(WieGuard), UseInterceptors(Bijblijven));
