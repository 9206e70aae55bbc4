// End-to-end tests: the built page in dist/, served as any static host would, in Debian's Chromium.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ARGS, PATH } from './support/chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = process.env.E2E_PORT || 8731; // not 8080, so that `make run` can stay open
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  reporter: 'list',
  globalSetup: './support/command.js',
  retries: 0,
  workers: 2,
  // How long a condition is waited for, on a machine busy with other tests too. How fast the program is, the benchmarks tell.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off', // a tenth of the time of all tests
    launchOptions: {
      executablePath: PATH,
      args: ARGS,
    },
  },
  webServer: {
    command: `node .ci/serve.mjs dist ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
