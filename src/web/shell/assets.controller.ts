import { Iedereen } from '../../access/access.guard.js';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ASSETS } from './assets.js';

const VOOR_ALTIJD = 'public, max-age=31536000, immutable';

/** Style, scripts and letters; open to everyone, because the first page needs them too. */
@Iedereen()
@Controller()
export class AssetsController {
  @Get([...ASSETS.keys()])
  bestand(@Req() { path, originalUrl }: Request, @Res() antwoord: Response): void {
    const { soort, inhoud, adres } = ASSETS.get(path.slice(1))!;
    const houdbaar = originalUrl === adres ? VOOR_ALTIJD : 'no-cache';
    antwoord.setHeader('Cache-Control', houdbaar);
    antwoord.type(soort).send(inhoud);
  }
}
