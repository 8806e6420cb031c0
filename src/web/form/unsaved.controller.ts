import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Mag } from '../../access/access.guard.js';
import { MET_EEN_ROL } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import type { DraftKey } from '../../drafts/draft.js';
import { Drafts } from '../../drafts/drafts.service.js';
import { ownPath, type PageRequest } from '../page-request.js';
import { withThrownAway, withoutDone } from '../done.js';
import { alsUuid } from './form-desk.service.js';
import { single, type FormInput } from './input.js';

/** One's own drafts: thrown away, and taken back from there. */
@Mag(MET_EEN_ROL)
@Controller('onbewaard')
export class UnsavedController {
  constructor(private readonly drafts: Drafts) {}

  @Post('weggooien')
  async throwAway(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Body() input: FormInput,
  ): Promise<void> {
    const key = keyIn(request, input);
    await this.drafts.throwAway(key);
    response.redirect(303, withThrownAway(ownPath(single(input, 'terug')), key.draft));
  }

  /** Where it is gone for good there is nothing to say: nobody threw it away just now. */
  @Post('terughalen')
  async takeBack(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Body() input: FormInput,
  ): Promise<void> {
    await this.drafts.takeBack(keyIn(request, input));
    response.redirect(303, withoutDone(ownPath(single(input, 'terug'))));
  }
}

const keyIn = (request: PageRequest, input: FormInput): DraftKey => ({
  person: askerOf(request).actor.id,
  draft: alsUuid(single(input, 'id')),
});
