// A browser of its own on a profile, to be killed with all its processes or left with its own back/forward cache.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { ARGS, PATH } from './chromium.js';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a browser; `kill` ends it as a power cut would, `close` as a person would. */
export async function launch(profile) {
  const port = await freePort();
  const browser = spawn(
    PATH,
    [
      ...ARGS,
      '--headless',
      '--lang=vi-VN',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${port}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (piece) => {
      said += piece;
      if (said.includes('DevTools listening')) resolve();
    });
    browser.on('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await connection.contexts()[0].newPage();
  const ended = new Promise((resolve) => browser.on('exit', resolve));
  const kill = async () => {
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
  };
  const close = async () => {
    const session = await connection.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => {});
    await ended;
  };
  return { page, kill, close };
}
