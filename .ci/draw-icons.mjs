// Draws the icons of the installed program from public/favicon.svg: node .ci/draw-icons.mjs
// To be run when the sign changes; the pictures are committed, as a build should not need a browser.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ARGS, PATH } from '../tests/e2e/support/chromium.js';

const sign = (await readFile('public/favicon.svg', 'utf8')).replace('<svg ', '<svg width="100%" height="100%" ');
// Systems cut maskable pictures to shapes of their own and round the corners of Apple's: the ground goes to the edge, and
// what must be seen keeps within the middle.
const filled = sign.replace('rx="8" ', '').replace('<path ', '<path transform="translate(16 16) scale(0.8) translate(-16 -16)" ');
const icons = [
  ['bieu-tuong-192.png', 192, sign],
  ['bieu-tuong-512.png', 512, sign],
  ['bieu-tuong-khung-512.png', 512, filled],
  ['apple-touch-icon.png', 180, filled],
];

const browser = await chromium.launch({ executablePath: PATH, args: ARGS });
for (const [name, size, picture] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;height:100vh">${picture}</body>`);
  await page.screenshot({ path: `public/${name}`, omitBackground: true });
  await page.close();
}
await browser.close();
