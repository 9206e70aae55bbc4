// The browser of the tests, and what it is started with: nothing that asks the world outside.

export const PATH = process.env.CHROMIUM || '/usr/bin/chromium';

export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
