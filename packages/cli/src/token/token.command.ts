import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig, readIdentityConfig } from '../config.js';
import { developmentIssuer } from './development-issuer.js';
import { durationOf } from './duration.js';

const ORGANISATION = /^org:[A-Za-z0-9][A-Za-z0-9-]*$/;

export const tokenCommand = new Command('token')
  .description('print a token of the development issuer, for the graph that runs on this data folder')
  .requiredOption('--org <id>', 'the organisation that the caller acts for, e.g. org:example', organisation)
  .option('--scope <scopes>', 'what the caller may do, with a space between, e.g. "contacts:read"', '')
  .option('--subject <name>', 'who it is, for the log', 'developer')
  .addOption(new Option('--expires <duration>', 'how long it holds, e.g. 30m, 1h or 7d').default(durationOf('1h')!, '1h').argParser(duration))
  .action(async ({ org, scope, subject, expires }: { org: string; scope: string; subject: string; expires: number }) => {
    const { dataFolder } = readConfig();
    if (readIdentityConfig().kind !== 'development') throw new Error('IDENTITY: the graph is not set to the development issuer; ask the issuer that it is set to for a token.');
    const issuer = await developmentIssuer(dataFolder);
    console.log(await issuer.token({ organisation: org, scope, subject, expiresAt: new Date(Date.now() + expires) }));
  });

function organisation(text: string): string {
  if (ORGANISATION.test(text)) return text;
  throw new InvalidArgumentError('Expected the id of an organisation, like org:example.');
}

function duration(text: string): number {
  const milliseconds = durationOf(text);
  if (milliseconds !== undefined) return milliseconds;
  throw new InvalidArgumentError('Expected a number of minutes, hours or days, like 30m, 1h or 7d.');
}
