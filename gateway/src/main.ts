import { readConfig } from './config.js';
import { runGateway } from './run.js';

try {
  await runGateway(readConfig());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
