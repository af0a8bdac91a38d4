import { readConfig, runGateway } from '@regiograaf/gateway';
import { Command } from 'commander';
import { environmentWith } from '../config.js';

export const gatewayCommand = new Command('gateway')
  .description('run the gateway by itself, before the subgraphs of any composed supergraph')
  .option('--supergraph <file>', 'the composed supergraph; it is followed while it changes (else SUPERGRAPH, or the one of Regiograaf)')
  .option('--port <number>', 'where it listens (else PORT, or 4000)')
  .option('--host <name>', 'at which address of this machine (else HOST, or 127.0.0.1)')
  .addHelpText('after', '\nSubgraphs are asked where the supergraph says, unless <NAME>_URL says otherwise. Without IDENTITY or OIDC_ISSUER all callers are the public; without GATEWAY_KEY subgraphs are asked unsigned.')
  .action(async ({ supergraph: SUPERGRAPH, port: PORT, host: HOST }: { supergraph?: string; port?: string; host?: string }) => {
    await runGateway(readConfig(environmentWith({ SUPERGRAPH, PORT, HOST })));
  });
