import { describeDeliveries, subgraphSdl } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { SCHEMA_FOLDER } from '../config.js';
import { subgraphs } from '../subgraphs.js';
import type { Documents } from './artifacts.js';
import { checkSchema } from './check.js';
import { emitSchema } from './emit.js';
import { printFindings } from './finding.js';
import type { SubgraphSource } from './subgraph/source.js';

export const schemaCommand = new Command('schema').description('the emitted schema: each subgraph’s SDL, the supergraph, the API schema and what is derived from them');

schemaCommand
  .command('emit')
  .description('bring the schema folder up to date with the subgraphs')
  .action(async () => {
    const { written, removed, unchanged } = await emitSchema(SCHEMA_FOLDER, sources(), documents());
    for (const path of written) console.log(`wrote   schema/${path}`);
    for (const path of removed) console.log(`removed schema/${path}`);
    console.log(`${unchanged.length} files were up to date.`);
  });

schemaCommand
  .command('check')
  .description('fail when the schema folder is out of date or the schema breaks a rule')
  .action(async () => {
    const findings = await checkSchema(SCHEMA_FOLDER, sources(), documents());
    if (findings.length === 0) return console.log('The schema is up to date and keeps its rules.');
    console.error(printFindings(findings));
    process.exitCode = 1;
  });

function sources(): SubgraphSource[] {
  // Where a subgraph answers is configured, not committed; the supergraph must name an address all the same.
  return subgraphs.map((description) => ({ name: description.name, url: `http://${description.name}.invalid/graphql`, sdl: subgraphSdl(description) }));
}

function documents(): Documents {
  return { 'deliveries.md': describeDeliveries(subgraphs) };
}
