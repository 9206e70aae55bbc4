// A page of its own with the libraries the program is measured against.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';

const MAMMOTH = createRequire(import.meta.url).resolve('mammoth/mammoth.browser.min.js');

/** Opens the page with the content of a Word file; each function tells how many milliseconds the library took. */
export async function rivals(browser, bytes) {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./rival-page.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'rival',
    write: false,
    logLevel: 'error',
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  await page.addScriptTag({ content: await readFile(MAMMOTH, 'utf8') });
  const file = [...bytes];
  await page.evaluate((file) => {
    rival.take(new Uint8Array(file));
  }, file);
  return {
    docx: () => page.evaluate(() => rival.docx()),
    mammoth: () => page.evaluate(() => rival.mammoth(window.mammoth)),
    fflate: () => page.evaluate(() => rival.fflate()),
    sameText: () => page.evaluate(() => rival.sameText(window.mammoth)),
    close: () => page.close(),
  };
}
