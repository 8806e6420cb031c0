import { describe, expect, it } from '@jest/globals';
import { Passwords, PasswordsBusy } from '../../src/accounts/passwords.service.js';
import { weaknessOf } from '../../src/accounts/password-strength.js';

const ANS_WOORDEN = ['An Verstraeten', 'an.verstraeten@buurtwerkvoorbeeld.be'];

describe('een wachtwoord kiezen', () => {
  it.each([
    ['TE_KORT', 'Xk9#mQ2vLp8'],
    ['TE_KORT', '👩‍👩‍👧'],
    ['TE_LANG', 'kaas fiets molen draak '.repeat(6)],
    ['TE_RADEN', 'wachtwoord1234'],
    ['TE_RADEN', 'Welkom2024!!'],
    ['TE_RADEN', 'aaaaaaaaaaaaaaaaaaaa'],
    ['TE_RADEN', 'qwertyuiop1234'],
    ['TE_RADEN', 'burgersaanzet2026'],
    ['TE_RADEN', 'Trajectboek2026!'],
    ['TE_RADEN', 'AnVerstraeten1'],
    ['TE_RADEN', 'buurtwerkvoorbeeld'],
    [undefined, 'Xk9#mQ2vLp8z'],
    [undefined, 'kaas-fiets-molen-draak'],
    [undefined, 'correct paard batterij nietje'],
    [undefined, 'kaas fiets molen draak '.repeat(5).trim()],
    [undefined, `${'a'.repeat(32)}Xk9#mQ2vLp8z`],
  ])('%s: %s', async (zwak, wachtwoord) => {
    expect(await weaknessOf(wachtwoord, ANS_WOORDEN)).toBe(zwak);
  });

  it('vraagt geen hoofdletter, cijfer of leesteken', async () => {
    expect(await weaknessOf('paraplu giraf oever knikker', ANS_WOORDEN)).toBeUndefined();
  });
});

describe('een wachtwoord vergelijken', () => {
  const passwords = new Passwords();

  it('bewaart het met argon2id, telkens anders, en herkent het', async () => {
    const [een, twee] = [
      await passwords.hash('kaas-fiets-molen'),
      await passwords.hash('kaas-fiets-molen'),
    ];
    expect(een).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(een).not.toBe(twee);
    expect(await passwords.matches(een, 'kaas-fiets-molen')).toBe(true);
    expect(await passwords.matches(een, 'kaas-fiets-moler')).toBe(false);
  });

  it('kent dezelfde letters van een ander toetsenbord als hetzelfde wachtwoord', async () => {
    const kept = await passwords.hash('caf\u00e9 met terras');
    expect(await passwords.matches(kept, 'cafe\u0301 met terras')).toBe(true);
  });

  it('zegt nooit ja zonder bewaard wachtwoord of met een dat niet te lezen is', async () => {
    for (const kept of [null, '', 'geen hash'])
      expect(await passwords.matches(kept, 'kaas-fiets-molen')).toBe(false);
  });

  it('laat er hoogstens 64 wachten: wie daarna komt, hoort dat meteen, en later is er weer plaats', async () => {
    let ga!: () => void;
    const open = new Promise<void>((resolve) => (ga = resolve));
    const binnen = Array.from({ length: 64 }, () => passwords.admitted(() => open));
    await expect(passwords.admitted(() => open)).rejects.toBeInstanceOf(PasswordsBusy);
    await expect(passwords.hashNew('kaas-fiets-molen-draak', [])).rejects.toBeInstanceOf(
      PasswordsBusy,
    );
    ga();
    await Promise.all(binnen);
    expect(await passwords.hashNew('kaas-fiets-molen-draak', [])).toContain('argon2id');
  });

  it('geeft de plaats ook terug als het misging', async () => {
    for (let n = 0; n < 70; n += 1)
      await expect(passwords.admitted(() => Promise.reject(new Error('weg')))).rejects.toThrow(
        'weg',
      );
  });

  it('doet er nooit meer dan twee tegelijk, en laat niemand staan', async () => {
    const kept = await passwords.hash('kaas-fiets-molen');
    const gevraagd = Array.from({ length: 9 }, (_, i) =>
      passwords.matches(kept, i % 2 ? 'kaas-fiets-molen' : 'iets anders'),
    );
    expect(await Promise.all(gevraagd)).toEqual(gevraagd.map((_, i) => i % 2 === 1));
  });
});
