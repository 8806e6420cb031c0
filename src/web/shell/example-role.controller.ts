import { Body, NotFoundException, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ExamplePerson } from '../../access/example-person.js';
import { EXAMPLE_ROLE } from '../addresses.js';
import { single, type FormInput } from '../form/input.js';
import { ownPath, type PageRequest } from '../page-request.js';
import { OpenPagina } from './page-controller.js';

/** The bar of the example: as which role somebody looks. Nowhere else is there such an address. */
@OpenPagina(EXAMPLE_ROLE.slice(1))
export class ExampleRoleController {
  constructor(private readonly example: ExamplePerson) {}

  @Post()
  kies(@Req() _verzoek: PageRequest, @Res() antwoord: Response, @Body() invoer: FormInput): void {
    if (!this.example.isOn) throw new NotFoundException();
    this.example.lookAs(antwoord, single(invoer, 'rol'));
    antwoord.redirect(303, ownPath(single(invoer, 'naar')));
  }
}
