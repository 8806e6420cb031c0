/** What the log knows of earlier imports, by the ids that derive from a file. */
import { Injectable } from '@nestjs/common';
import { VraagWerkjaren } from '../../projections/werkjaar/werkjaar.query.js';
import type { Asker } from '../access/asker.js';
import type { Feit } from '../domain/aggregate.js';
import type { WerkjaarEvent } from '../domain/werkjaar/werkjaar-events.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { FileIds } from './plan/ids.js';
import { IMPORT_VERSIE } from './plan/make-plan.js';
import type { ImportPlan } from './plan/plan.js';
import { ImportRefused } from './refused.js';

/** How far a file is in its year. */
export type Stand = 'nieuw' | 'open' | 'volledig';

const andereInhoud = (jaar: number): string =>
  `Het werkjaar ${String(jaar)} heeft al inhoud die niet uit dit bestand komt. Importeer in een lege installatie (DATA_DIR), of in een jaar dat nog leeg is.`;

const anderJaar = (jaar: number): string =>
  `Dit bestand staat al in het werkjaar ${String(jaar)}, en een verslag hoort in één jaar. Was dat het verkeerde jaar, begin dan opnieuw in een lege gegevensmap (DATA_DIR).`;

const andereVersie = (versie: string): string =>
  `Dit bestand werd half geïmporteerd door importversie ${versie}; deze is ${IMPORT_VERSIE}. Maak de import af met de versie van Trajectboek die ermee begon, of begin opnieuw in een lege gegevensmap (DATA_DIR).`;

@Injectable()
export class ImportLedger {
  constructor(private readonly desk: QuestionDesk) {}

  /**
   * How far this file is in its year.
   * @throws ImportRefused where the year has other content, or half of this file by another version, or where the file went
   * into another year
   */
  async check({ jaar, fileHash, tree }: ImportPlan, vrager: Asker): Promise<Stand> {
    const feiten = await this.van(jaar, vrager);
    const ids = new FileIds(fileHash, jaar);
    const gedaan = new Set(feiten.map(({ bij }) => bij.commandId));
    if (gedaan.has(ids.marker('laatste'))) return 'volledig';
    if (ids.begonnen().some((id) => gedaan.has(id))) {
      const versie = versieVan(feiten);
      if (versie !== undefined && versie !== IMPORT_VERSIE)
        throw new ImportRefused(andereVersie(versie));
      return tree.length ? 'open' : 'volledig';
    }
    if (feiten.some(({ type }) => type !== 'WerkjaarGeopend') || versieVan(feiten) !== undefined)
      throw new ImportRefused(andereInhoud(jaar));
    await this.nergensAnders(fileHash, jaar, vrager);
    return feiten.length ? 'open' : 'nieuw';
  }

  private async nergensAnders(fileHash: string, jaar: number, vrager: Asker): Promise<void> {
    const jaren = await this.desk.ask(new VraagWerkjaren(), vrager);
    for (const ander of jaren.filter((een) => een !== jaar)) {
      const begonnen = new FileIds(fileHash, ander).begonnen();
      const feiten = await this.van(ander, vrager);
      if (feiten.some(({ bij }) => begonnen.includes(bij.commandId)))
        throw new ImportRefused(anderJaar(ander));
    }
  }

  private van(jaar: number, vrager: Asker): Promise<Feit<WerkjaarEvent>[]> {
    return this.desk.ask(new VraagFeiten<WerkjaarEvent>(`werkjaar-${String(jaar)}`), vrager);
  }
}

const versieVan = (feiten: readonly Feit<WerkjaarEvent>[]): string | undefined =>
  feiten.flatMap((feit) => (feit.type === 'WerkjaarGeopend' ? [feit.data.importVersie] : []))[0];
