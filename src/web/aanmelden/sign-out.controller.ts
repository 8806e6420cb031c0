import { Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SIGN_IN } from '../addresses.js';
import { OpenPagina } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { SignedInHere } from './signed-in.service.js';

@OpenPagina('afmelden')
export class SignOutController {
  constructor(private readonly here: SignedInHere) {}

  /** Also for whoever is not signed in any more: he is where he wanted to be. */
  @Post()
  async meldAf(@Req() verzoek: PageRequest, @Res() antwoord: Response): Promise<void> {
    await this.here.end(verzoek);
    antwoord.redirect(303, SIGN_IN);
  }
}
