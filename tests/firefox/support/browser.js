// Firefox with an empty profile, the built page served to it, and a folder for what it downloads.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Host } from '../../e2e/support/host.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Starts both; `stop` ends both. */
export async function start() {
  const host = await Host.open();
  const downloads = await mkdtemp(join(tmpdir(), 'cai-tien-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1366, height: 768 },
    extraPrefsFirefox: {
      'intl.accept_languages': 'vi-VN, vi',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': `${WORD},application/json,text/plain`,
      // Nothing that asks the world outside.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.normandy.enabled': false,
      'browser.safebrowsing.update.enabled': false,
    },
  });
  const stop = async () => {
    await browser.close();
    await host.off();
    await rm(downloads, { recursive: true, force: true });
  };
  return { browser, host, address: host.address, downloads, stop };
}

/** The next file that arrives whole: its name and bytes. */
export async function downloaded(folder, click) {
  const before = new Set(await readdir(folder));
  await click();
  for (;;) {
    const names = await readdir(folder);
    const name = names.find((name) => !before.has(name) && !name.endsWith('.part'));
    if (name && !names.includes(`${name}.part`)) {
      const bytes = await readFile(join(folder, name));
      if (bytes.length > 0) return { name, bytes, path: join(folder, name) };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
