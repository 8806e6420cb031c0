import type { Page } from 'playwright-core';

/** A year with one traject, made on the pages. @returns where a step of it is logged */
export async function vulJaar(page: Page): Promise<string> {
  await page.goto('/werkjaren/openen');
  await page.getByLabel('Welk jaar').fill('2022');
  await page.getByRole('button', { name: 'Werkjaar openen' }).click();
  await page.waitForURL(/gedaan=/u);
  await page.goto('/trajecten/nieuw');
  await page.getByLabel('Hoe heet het traject?').fill('Samentuin Vaartkant');
  await page.getByRole('button', { name: 'Traject beginnen' }).click();
  await page.waitForURL(/gedaan=/u);
  const id = new URL(page.url()).pathname.split('/')[2]!;
  return `/trajecten/${id}/stappen/nieuw?jaar=2022`;
}
