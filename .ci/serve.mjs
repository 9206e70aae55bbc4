// Serves a folder as a plain static host does: node .ci/serve.mjs [folder] [port]
// No fallback to index.html and no caching: a file that is missing is a 404, a rebuilt one is seen at once.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const [folder = 'dist', port = '8080'] = process.argv.slice(2);
const host = '127.0.0.1';

if (!existsSync(`${folder}/index.html`)) {
  console.error(`${folder}/index.html is missing: run 'make build' first.`);
  process.exit(1);
}

const server = createServer(sirv(folder, { dev: true }));
server.on('error', (error) => {
  const why = error.code === 'EADDRINUSE' ? 'another program uses this port' : error.message;
  console.error(`Cannot serve at http://${host}:${port}: ${why}. Another port: make run PORT=8081`);
  process.exit(1);
});
server.listen(Number(port), host, () => {
  console.log(`Cải Tiến đang chạy tại http://${host}:${port} (Ctrl+C để dừng)`);
});
