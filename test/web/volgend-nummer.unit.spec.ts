import { describe, expect, it } from '@jest/globals';
import { meantNumber, nextNumbers, proposal } from '../../src/web/stap/next-number.js';

const bijeenkomst = (nummer?: number, deeltrajectId?: string) => ({
  type: { code: 'BIJEENKOMST' as const },
  ...(nummer ? { nummer } : {}),
  ...(deeltrajectId ? { deeltrajectId } : {}),
});

describe('het nummer van een volgende stap', () => {
  it('begint bij een eerste bijeenkomst, in elk deeltraject', () => {
    expect(nextNumbers([], ['d'])).toEqual({ '/BIJEENKOMST': 1, 'd/BIJEENKOMST': 1 });
  });

  it('volgt op het hoogste van die soort, niet op hoeveel er zijn', () => {
    const stappen = [bijeenkomst(1), bijeenkomst(4), bijeenkomst(), bijeenkomst(2, 'd')];
    expect(nextNumbers(stappen, ['d'])).toEqual({ '/BIJEENKOMST': 5, 'd/BIJEENKOMST': 3 });
  });

  it('is er niet voor wat niemand telt', () => {
    const gesprek = { type: { code: 'GESPREK' as const } };
    const braderij = { type: { code: 'ANDERS' as const, tekst: 'braderij' }, nummer: 3 };
    expect(nextNumbers([bijeenkomst(), gesprek, braderij], [])).toEqual({});
  });

  it('telt alleen zolang niemand het wijzigde of een andere soort koos', () => {
    const nummerVoor = proposal('/BIJEENKOMST', { '/BIJEENKOMST': 5 });
    const getypt = { nummer: '5', nummerVoor, deeltrajectId: '', type: 'BIJEENKOMST' };
    expect(meantNumber(getypt)).toBe('5');
    expect(meantNumber({ ...getypt, type: 'INTAKE' })).toBe('');
    expect(meantNumber({ ...getypt, deeltrajectId: 'd' })).toBe('');
    expect(meantNumber({ ...getypt, type: 'INTAKE', nummer: '2' })).toBe('2');
    expect(meantNumber({ ...getypt, nummerVoor: '' })).toBe('5');
  });
});
