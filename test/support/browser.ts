/**
 * A real Chromium for browser specs: `CHROMIUM_PATH`, or where Debian puts it. Where there is none, `openBrowser` says so
 * loudly and answers undefined; a spec then uses `describe.skip` through `inBrowser`.
 */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from '@jest/globals';
import { emailVan, WACHTWOORD } from './meld-aan.js';
import { chromium, type Browser, type Page } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = PATHS.find((path) => path && existsSync(path));
if (!executablePath)
  console.warn('NOT PROVEN: no Chromium found; set CHROMIUM_PATH or install chromium.');

/** `describe` where there is a browser, else a block that is reported as skipped. */
// eslint-disable-next-line no-restricted-syntax -- skips where there is no browser, and said so above
export const inBrowser: typeof describe.skip = executablePath ? describe : describe.skip;

const QUIET = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];
/** Chromium refuses its own sandbox to root. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: [...QUIET, ...AS_ROOT] });

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };
export const NARROWEST = { width: 320, height: 640 };

export interface Looks {
  readonly viewport?: { width: number; height: number };
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** A fresh page in which An signed in; the test fails where the page logs an error or breaks its content policy. */
export async function openPage(
  browser: Browser,
  address: string,
  looks: Looks = {},
): Promise<Page> {
  const { viewport = WIDE, dark = false, script = true } = looks;
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    baseURL: address,
    locale: 'nl-BE',
  });
  const form = { email: emailVan('An'), wachtwoord: WACHTWOORD };
  await context.request.post('/aanmelden', { form });
  return context.newPage();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, a line each; empty is good. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Whether somebody would have to scroll sideways, and what sticks out. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 10);
  });

/** No barriers, and nothing sticks out on the narrowest screen: the state that the page is in stays as it is. */
export async function expectForEveryone(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  const viewport = page.viewportSize()!;
  await page.setViewportSize(NARROWEST);
  expect(await sticksOut(page)).toEqual([]);
  await page.setViewportSize(viewport);
}
