import { applyDecorators, Controller, UseGuards } from '@nestjs/common';
import { WieGuard } from '../wie/wie.guard.js';

/** A controller whose methods answer with a whole page, for anybody. */
export const OpenPagina = (pad: string): ClassDecorator => Controller(pad);

/** The same, for whoever said who they are (`verzoek.wie` is then there); others are asked first. */
export const PaginaController = (pad = ''): ClassDecorator =>
  applyDecorators(Controller(pad), UseGuards(WieGuard));
