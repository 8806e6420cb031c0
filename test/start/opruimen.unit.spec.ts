/** What a server removes by itself. */
import { describe, expect, it } from '@jest/globals';
import { firstValueFrom, ReplaySubject } from 'rxjs';
import { tidy } from '../../src/tidying.js';

describe('opruimen wat voorbij is', () => {
  it('ruimt elk op, en zegt wat nog niet lukte zonder de rest te laten liggen', async () => {
    const gezegd: string[] = [];
    const opgeruimd = new ReplaySubject<string>(1);
    const einde = tidy(
      [
        { what: 'Oude tellingen', remove: () => Promise.reject(new Error('databank weg')) },
        { what: 'Oude teksten', remove: async () => opgeruimd.next('weg') },
      ],
      (zin) => gezegd.push(zin),
      0,
    );
    expect(await firstValueFrom(opgeruimd)).toBe('weg');
    await einde();
    expect(gezegd).toEqual(['Oude tellingen opruimen lukte nog niet: Error: databank weg']);
  });

  it('wacht bij het einde op wat bezig is, en begint niets meer', async () => {
    const [bezig, klaar] = [new ReplaySubject<void>(1), new ReplaySubject<void>(1)];
    let [keren, voorbij] = [0, false];
    const remove = async (): Promise<void> => {
      keren += 1;
      bezig.next();
      await firstValueFrom(klaar);
    };
    const einde = tidy([{ what: 'Iets', remove }], () => undefined, 0);
    await firstValueFrom(bezig);
    const geeindigd = einde().then(() => (voorbij = true));
    await Promise.resolve();
    expect(voorbij).toBe(false);
    klaar.next();
    await geeindigd;
    expect(keren).toBe(1);
  });

  it('begint niet aan wat geëindigd is voor de eerste keer', async () => {
    let keren = 0;
    const einde = tidy([{ what: 'Iets', remove: async () => (keren += 1) }], () => undefined);
    await einde();
    expect(keren).toBe(0);
  });
});
