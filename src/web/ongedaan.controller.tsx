import { SCHRIJVEN } from '../access/rights.js';
import { Body, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { MaakOngedaan } from '../domain/maak-ongedaan.js';
import { een, type Invoer } from './formulier/invoer.js';
import { Loket } from './formulier/loket.js';
import { Toont } from './schil/bijblijven.js';
import { PaginaController } from './schil/pagina-controller.js';
import { Paginas } from './schil/paginas.js';
import { eigenPad, type Verzoek } from './verzoek.js';

/** Undo of one change, from the message after it or from the history. */
@Toont()
@PaginaController('ongedaan', SCHRIJVEN)
export class OngedaanController {
  constructor(
    private readonly loket: Loket,
    private readonly paginas: Paginas,
  ) {}

  @Post()
  async maakOngedaan(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const terug = eigenPad(een(invoer, 'terug'));
    const [aggregaat = '', ...rest] = een(invoer, 'stroom').split('-');
    const velden = {
      aggregaat,
      aggregaatId: rest.join('-'),
      commandId: een(invoer, 'wijziging'),
    };
    const waarmee = { verzoek, antwoord, commandId: een(invoer, 'commandId') };
    const uitslag = await this.loket.stuur(waarmee, MaakOngedaan, velden);
    if (uitslag.gelukt) {
      antwoord.redirect(303, metGedaan(terug, uitslag.commandId));
      return undefined;
    }
    antwoord.status(uitslag.status);
    const inhoud = (
      <div class="smal">
        <h1>Ongedaan maken lukt niet</h1>
        {uitslag.fouten.map(({ zin }) => (
          <p>{zin}</p>
        ))}
        <p>
          <a href={zonderGedaan(terug)}>Terug</a>
        </p>
      </div>
    );
    return this.paginas.toon(verzoek, { titel: 'Ongedaan maken lukt niet', inhoud, fout: true });
  }
}

const ERGENS = 'http://trajectboek.invalid';

/** The same page, which then says what was done. */
function metGedaan(pad: string, commandId: string): string {
  const adres = new URL(pad, ERGENS);
  adres.searchParams.set('gedaan', commandId);
  return `${adres.pathname}${adres.search}`;
}

function zonderGedaan(pad: string): string {
  const adres = new URL(pad, ERGENS);
  adres.searchParams.delete('gedaan');
  return `${adres.pathname}${adres.search}`;
}
