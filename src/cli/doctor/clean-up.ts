/** `--opruimen`: what was erased goes from the database's own files too, as far as that is ours to do. */
import type { Application } from '../../application.js';
import { dropOldLogs, rewriteTables } from '../../database/rewrite-tables.js';
import { Eraser } from '../../erasure/eraser.service.js';
import { finding, type Finding } from './finding.js';

/** Resolves when it is done; each table is locked while it is written. */
export async function cleanUp({ nest, database }: Application): Promise<Finding[]> {
  await nest.get(Eraser, { strict: false }).catchUp();
  const { dataSource, kind } = database;
  const { tables, isHeldUp } = await rewriteTables(dataSource);
  const rewritten = finding(
    `Opgeruimd: ${String(tables)} tabellen opnieuw geschreven, zonder wat eruit gewist is`,
    isHeldUp,
    'Een andere sessie van de databank bleef bezig met oude rijen, die er dan nog in staan: geef de opdracht opnieuw als die klaar is.',
  );
  if (kind === 'server') return [rewritten, { line: SERVER, isRemark: true }];
  const left = await dropOldLogs(dataSource);
  return [
    rewritten,
    finding(
      'Opgeruimd: de logbestanden van de databank van voor nu zijn van de schijf',
      left > 0,
      `Er staan nog ${String(left)} oude logbestanden: stop Trajectboek, start het en geef de opdracht opnieuw.`,
    ),
  ];
}

const SERVER =
  'De logbestanden (WAL), hun archief, replica’s en back-ups zijn van de server: wat voor nu gewist is, staat daar tot de server ze hergebruikt of de beheerder ze verwijdert';
