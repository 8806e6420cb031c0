/** Everything a user can do, a line each. Every door, the OpenAPI page and the tests start from this list. */
import { AGGREGATEN } from '../domain/aggregaten.js';
import { INRICHTEN, SCHRIJVEN } from '../access/rights.js';
import { MaakOngedaan } from '../domain/maak-ongedaan.js';
import * as medewerker from '../domain/samenwerkingsverband/medewerker.js';
import * as partner from '../domain/samenwerkingsverband/partner.js';
import * as verband from '../domain/samenwerkingsverband/samenwerkingsverband.js';
import * as bijlagen from '../domain/traject/bijlagen.js';
import * as bundelen from '../domain/traject/bundelen.js';
import * as deeltrajecten from '../domain/traject/deeltrajecten.js';
import * as fase from '../domain/traject/fase.js';
import * as intrekken from '../domain/traject/intrekken.js';
import * as lessen from '../domain/traject/lessen.js';
import type { TrajectOpdracht } from '../domain/traject/traject-opdracht.js';
import * as opDatum from '../domain/traject/op-datum.js';
import * as verloop from '../domain/traject/procesverloop.js';
import * as starten from '../domain/traject/starten.js';
import * as corrigeren from '../domain/traject/stappen/corrigeren.js';
import * as evaluatie from '../domain/traject/stappen/evaluatie.js';
import * as loggen from '../domain/traject/stappen/loggen.js';
import * as stappen from '../domain/traject/stappen/stapverloop.js';
import * as teksten from '../domain/traject/teksten.js';
import { traject } from '../domain/traject/traject.js';
import * as indelen from '../domain/werkjaar/indelen.js';
import * as knoopwoorden from '../domain/werkjaar/knoopwoorden.js';
import * as knopen from '../domain/werkjaar/knopen.js';
import type { WerkjaarOpdracht } from '../domain/werkjaar/werkjaar-opdracht.js';
import * as openen from '../domain/werkjaar/openen.js';
import { WisTekst, wisTekst } from '../domain/wis-tekst.js';
import * as toevoegen from '../domain/werkjaar/toevoegen.js';
import { werkjaar } from '../domain/werkjaar/werkjaar.js';
import { trajectFact } from './traject-fact.js';
import { allowedUndo } from './undo-rights.js';
import { command, commandsOn } from './command-handler.js';

const opTraject = commandsOn(traject, ({ trajectId }: TrajectOpdracht) => trajectId);
const opVerband = commandsOn(verband.samenwerkingsverband, () => verband.BAZ);
const opWerkjaar = commandsOn(werkjaar, ({ jaar }: WerkjaarOpdracht) => String(jaar));

export const COMMAND_LIST = [
  opWerkjaar(openen.OpenWerkjaar, openen.openWerkjaar, INRICHTEN),
  opWerkjaar(
    toevoegen.VoegStrategischeDoelstellingToe,
    toevoegen.voegStrategischeDoelstellingToe,
    INRICHTEN,
  ),
  opWerkjaar(toevoegen.VoegHoofdstukToe, toevoegen.voegHoofdstukToe, INRICHTEN),
  opWerkjaar(toevoegen.VoegRubriekToe, toevoegen.voegRubriekToe, INRICHTEN),
  opWerkjaar(toevoegen.PlaatsTekstblok, toevoegen.plaatsTekstblok, INRICHTEN),
  opWerkjaar(knoopwoorden.HerzieTekstblok, knoopwoorden.herzieTekstblok, INRICHTEN),
  opWerkjaar(knoopwoorden.HernoemKnoop, knoopwoorden.hernoemKnoop, INRICHTEN),
  opWerkjaar(knopen.VerplaatsKnoop, knopen.verplaatsKnoop, INRICHTEN),
  opWerkjaar(knopen.NummerKnoop, knopen.nummerKnoop, INRICHTEN),
  opWerkjaar(knopen.TrekKnoopIn, knopen.trekKnoopIn, INRICHTEN),
  opWerkjaar(knopen.HerstelKnoop, knopen.herstelKnoop, INRICHTEN),
  opWerkjaar(indelen.DeelTrajectIn, indelen.deelTrajectIn, SCHRIJVEN, trajectFact),
  opWerkjaar(indelen.DeelTrajectUit, indelen.deelTrajectUit, SCHRIJVEN),

  opTraject(starten.StartTraject, starten.startTraject, SCHRIJVEN),
  opTraject(starten.HernoemTraject, starten.hernoemTraject, SCHRIJVEN),
  opTraject(fase.PauzeerTraject, fase.pauzeerTraject, SCHRIJVEN),
  opTraject(fase.HervatTraject, fase.hervatTraject, SCHRIJVEN),
  opTraject(fase.RondTrajectAf, fase.rondTrajectAf, SCHRIJVEN),
  opTraject(fase.HeropenTraject, fase.heropenTraject, INRICHTEN),
  opTraject(deeltrajecten.VoegDeeltrajectToe, deeltrajecten.voegDeeltrajectToe, SCHRIJVEN),
  opTraject(deeltrajecten.HernoemDeeltraject, deeltrajecten.hernoemDeeltraject, SCHRIJVEN),
  opTraject(deeltrajecten.SluitDeeltrajectAf, deeltrajecten.sluitDeeltrajectAf, SCHRIJVEN),
  opTraject(teksten.LegDoelVast, teksten.legDoelVast, SCHRIJVEN),
  opTraject(teksten.LegStandVanZakenVast, teksten.legStandVanZakenVast, SCHRIJVEN),
  opTraject(lessen.LegLesVast, lessen.legLesVast, SCHRIJVEN),
  opTraject(lessen.HerzieLes, lessen.herzieLes, SCHRIJVEN),
  opTraject(loggen.LogStap, loggen.logStap, SCHRIJVEN),
  opTraject(loggen.PlanStap, loggen.planStap, SCHRIJVEN),
  opTraject(stappen.HoudStap, stappen.houdStap, SCHRIJVEN),
  opTraject(stappen.VerplaatsStap, stappen.verplaatsStap, SCHRIJVEN),
  opTraject(stappen.StelStapUit, stappen.stelStapUit, SCHRIJVEN),
  opTraject(stappen.MeldStapNietDoorgegaan, stappen.meldStapNietDoorgegaan, SCHRIJVEN),
  opTraject(evaluatie.EvalueerStap, evaluatie.evalueerStap, SCHRIJVEN),
  opTraject(corrigeren.CorrigeerStap, corrigeren.corrigeerStap, SCHRIJVEN),
  opTraject(corrigeren.KoppelStap, corrigeren.koppelStap, SCHRIJVEN),
  opTraject(verloop.VoegAlineaToe, verloop.voegAlineaToe, SCHRIJVEN),
  opTraject(verloop.HerzieAlinea, verloop.herzieAlinea, SCHRIJVEN),
  opTraject(verloop.VerplaatsOnderdeel, verloop.verplaatsOnderdeel, SCHRIJVEN),
  opTraject(opDatum.ZetOpDatum, opDatum.zetOpDatum, SCHRIJVEN),
  opTraject(bundelen.BundelStappen, bundelen.bundelStappen, SCHRIJVEN),
  opTraject(bijlagen.VoegLinkToe, bijlagen.voegLinkToe, SCHRIJVEN),
  opTraject(bijlagen.WerkResultaatBij, bijlagen.werkResultaatBij, SCHRIJVEN),
  opTraject(intrekken.TrekOnderdeelIn, intrekken.trekOnderdeelIn, SCHRIJVEN),
  opTraject(intrekken.HerstelOnderdeel, intrekken.herstelOnderdeel, SCHRIJVEN),

  opVerband(partner.VoegPartnerToe, partner.PARTNER.voegToe, INRICHTEN),
  opVerband(partner.HerziePartner, partner.PARTNER.herzie, INRICHTEN),
  opVerband(medewerker.VoegMedewerkerToe, medewerker.MEDEWERKER.voegToe, INRICHTEN),
  opVerband(medewerker.HerzieMedewerker, medewerker.MEDEWERKER.herzie, INRICHTEN),
  opVerband(verband.TrekSamenwerkingsdeelIn, verband.samenwerkingsverband.trekIn, INRICHTEN),
  opVerband(verband.HerstelSamenwerkingsdeel, verband.samenwerkingsverband.herstel, INRICHTEN),

  command(
    WisTekst,
    ({ aggregaat }) => ({
      aggregate: AGGREGATEN[aggregaat],
      id: ({ aggregaatId }: WisTekst) => aggregaatId,
      decide: wisTekst(aggregaat),
    }),
    INRICHTEN,
  ),
  command(
    MaakOngedaan,
    ({ aggregaat }) => {
      const aggregate = AGGREGATEN[aggregaat];
      return {
        aggregate,
        id: ({ aggregaatId }: MaakOngedaan) => aggregaatId,
        decide: allowedUndo(aggregate.maakOngedaan),
      };
    },
    SCHRIJVEN,
  ),
] as const;
