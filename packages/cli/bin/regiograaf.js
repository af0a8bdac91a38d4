#!/usr/bin/env node
const OLDEST = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  process.stderr.write(`Regiograaf needs Node ${OLDEST} or later, not ${process.versions.node}. \`npx --yes pnpm@10.34.9 regiograaf …\` brings along its own.\n`);
  process.exitCode = 1;
} else {
  await import('../dist/main.js');
}
