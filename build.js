import { spawnSync } from 'node:child_process';

// The build tool reports to its maker unless the environment says otherwise.
// oxlint-disable-next-line no-restricted-properties -- the tool gets the whole environment, and nothing here reads it
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only', ...process.argv.slice(2)], {
  env,
  // What a command prints after it may be read by another.
  stdio: ['inherit', process.stderr, process.stderr],
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
