// A ZIP file as Python's library reads it, which checks every length and sum.
import { execFileSync } from 'node:child_process';

/** Names and texts of the files inside. */
export function unzip(path) {
  const script = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))`;
  return JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }));
}
