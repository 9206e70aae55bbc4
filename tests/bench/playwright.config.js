// Benchmarks: the built page in dist/, in Debian's Chromium, one after the other on an otherwise idle browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ARGS, PATH } from '../e2e/support/chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.js',
  outputDir: `${root}/test-results/bench`,
  reporter: [['./support/reporter.js']],
  globalSetup: './support/setup.js',
  retries: 0,
  workers: 1,
  timeout: 240_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: PATH,
      // A frame is drawn when it is ready, not at the next tick of a screen: what is measured is work, not waiting.
      args: [...ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    },
  },
});
