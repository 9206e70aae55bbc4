// Firefox with an empty profile, the built page served to it, and a folder for what it downloads.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PORT = process.env.FIREFOX_PORT || '8733';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Starts both; `stop` ends both, `stopServer` only the page's host. */
export async function start() {
  const server = spawn('node', ['.ci/serve.mjs', process.env.FIREFOX_PAGE || 'dist', PORT], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('the page cannot be served'))),
  ]);
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
  const stopServer = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  };
  const stop = async () => {
    await browser.close();
    await stopServer();
    await rm(downloads, { recursive: true, force: true });
  };
  return { browser, address: `http://127.0.0.1:${PORT}/`, downloads, stop, stopServer };
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
