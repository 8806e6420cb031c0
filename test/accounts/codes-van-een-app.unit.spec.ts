import { expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { digitsOf, newSecret, setUpAddress, stepOf } from '../../src/accounts/authenticator.js';

/** RFC 6238, appendix B: SHA-1, of eight digits the last six. */
const GEHEIM = Secret.fromLatin1('12345678901234567890').base32;
const VECTOREN = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

it.each(VECTOREN)('op seconde %s is de code van RFC 6238 %s', (seconden, code) => {
  expect(stepOf(GEHEIM, code, seconden * 1000)).toBe(Math.floor(seconden / 30));
});

it('een klok die een halve minuut verkeerd staat mag, een minuut niet', () => {
  const [, code] = VECTOREN[3];
  const stap = Math.floor(1_234_567_890 / 30);
  for (const verschil of [-1, 0, 1])
    expect(stepOf(GEHEIM, code, (stap + verschil) * 30_000)).toBe(stap);
  for (const verschil of [-2, 2])
    expect(stepOf(GEHEIM, code, (stap + verschil) * 30_000)).toBeUndefined();
});

it('cijfers mogen met een spatie getypt zijn; wat geen zes cijfers zijn is geen code', () => {
  expect(digitsOf(' 005 924 ')).toBe('005924');
  expect(digitsOf('005-924')).toBe('005924');
  for (const geen of ['', '00592', '0059245', 'abcdef', '٠٠٥٩٢٤', '00592４'])
    expect(digitsOf(geen)).toBeUndefined();
});

it('elk geheim is een ander, van 160 bits, en de QR-code zegt van wie het is', () => {
  const geheimen = Array.from({ length: 50 }, newSecret);
  expect(new Set(geheimen).size).toBe(50);
  expect(geheimen[0]).toMatch(/^[A-Z2-7]{32}$/u);
  const adres = new URL(setUpAddress(GEHEIM, 'an+werk@voorbeeld.be'));
  expect(decodeURIComponent(adres.pathname)).toContain('Trajectboek:an+werk@voorbeeld.be');
  expect(Object.fromEntries(adres.searchParams)).toMatchObject({
    ...{ secret: GEHEIM, issuer: 'Trajectboek', digits: '6', period: '30' },
  });
});
