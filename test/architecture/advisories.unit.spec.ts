/** What `npm run audit` makes of the answer of a registry. */
import { describe, expect, it } from '@jest/globals';
import accepted from '../../scripts/accepted-advisories.json' with { type: 'json' };
import { judge, type Accepted } from '../../scripts/judge-advisories.mjs';

const GHSA = 'GHSA-aaaa-bbbb-cccc';
const KWETSBAAR = JSON.stringify({
  vulnerabilities: {
    onveilig: {
      via: [
        {
          url: `https://github.com/advisories/${GHSA}`,
          ...{ name: 'onveilig', severity: 'high', title: 'Reads too much' },
        },
      ],
    },
    gebruiker: { via: ['onveilig'] },
  },
});
const AANVAARD: Accepted = { id: GHSA, package: 'onveilig', why: 'not reached' };

describe('npm run audit', () => {
  it('noemt elke melding één keer, met het pakket', () => {
    expect(judge(KWETSBAAR, [])).toEqual({
      checked: true,
      lines: [`${GHSA}: onveilig (high): Reads too much`],
    });
  });

  it('laat toe wat aanvaard is, tot het niet meer gemeld wordt', () => {
    expect(judge(KWETSBAAR, [AANVAARD])).toEqual({ checked: true, lines: [] });
    const { lines } = judge(JSON.stringify({ vulnerabilities: {} }), [AANVAARD]);
    expect(lines).toEqual([expect.stringContaining(GHSA)]);
  });

  it.each([
    [null, 'no answer'],
    ['', 'no answer'],
    ['<html>', 'no answer'],
    [JSON.stringify({ message: '405 Method Not Allowed' }), '405 Method Not Allowed'],
  ])('zegt dat niets nagekeken is waar geen register antwoordt: %j', (antwoord, waarom) => {
    const { checked, lines } = judge(antwoord, [AANVAARD]);
    expect(checked).toBe(false);
    expect(lines).toEqual([expect.stringMatching(`${waarom}.*NOT CHECKED`)]);
  });

  it('aanvaardt niets zonder reden', () => {
    for (const { id, why } of accepted as Accepted[]) {
      expect(id).toMatch(/^GHSA(-[a-z0-9]{4}){3}$/u);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});
