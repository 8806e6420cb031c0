import { isUUID } from 'class-validator';
import { AskerCookie } from '../../access/asker-cookie.js';
import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Medewerker } from '../../medewerkers/medewerker.table.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import type { Fouten } from '../form/errors.view.js';
import { alsParen, een, type Invoer } from '../form/input.js';
import { OpenPagina } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { eigenPad, uitAdres, type Verzoek } from '../verzoek.js';
import { NogEensSturen, WieBenJe, type WieProps } from './wie.view.js';

const LANGSTE_NAAM = 100;

@OpenPagina('wie')
export class WieController {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly cookie: AskerCookie,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  toon(@Req() verzoek: Verzoek): Promise<string> {
    return this.pagina(verzoek, { naar: eigenPad(uitAdres(verzoek, 'naar')) });
  }

  @Post()
  async kies(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const naar = eigenPad(een(invoer, 'naar'));
    const bewaard = een(invoer, 'bewaard') || undefined;
    const naam = een(invoer, 'naam').trim();
    const gekozen = await this.gekozen(een(invoer, 'medewerkerId'), naam);
    if (Array.isArray(gekozen)) {
      antwoord.status(400);
      return this.pagina(verzoek, { naar, bewaard, naam, fouten: gekozen });
    }
    await this.cookie.set(antwoord, gekozen as Medewerker);
    if (!bewaard) {
      antwoord.redirect(303, naar);
      return undefined;
    }
    verzoek.wie = gekozen as Medewerker;
    const velden = alsParen(bewaard);
    const inhoud = <NogEensSturen naam={verzoek.wie.naam} naar={naar} velden={velden} />;
    return this.paginas.toon(verzoek, { titel: 'Opnieuw sturen', inhoud });
  }

  private async gekozen(id: string, naam: string): Promise<Medewerker | Fouten> {
    if (id) {
      const bekend = isUUID(id) ? await this.medewerkers.metId(id) : null;
      return bekend ?? [{ veld: 'naam', zin: 'Deze naam is er niet meer. Kies opnieuw.' }];
    }
    if (!naam) return [{ veld: 'naam', zin: 'Vul je naam in.' }];
    if (naam.length > LANGSTE_NAAM) return [{ veld: 'naam', zin: 'Deze naam is te lang.' }];
    if (/\p{Cc}/u.test(naam)) return [{ veld: 'naam', zin: 'Deze naam kan niet gelezen worden.' }];
    return this.medewerkers.metNaam(naam);
  }

  private async pagina(verzoek: Verzoek, props: Omit<WieProps, 'medewerkers'>): Promise<string> {
    const medewerkers = await this.medewerkers.alle();
    const inhoud = <WieBenJe {...props} medewerkers={medewerkers} />;
    return this.paginas.toon(verzoek, {
      titel: 'Wie ben je?',
      inhoud,
      fout: Boolean(props.fouten?.length),
    });
  }
}
