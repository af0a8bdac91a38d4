import { Command } from 'commander';
import { makeGatewayKey } from './gateway-keys.js';

export const keysCommand = new Command('keys')
  .description('make a key for the gateway by itself to sign its requests to the subgraphs with')
  .argument('<folder>', 'where the keys are kept; what is there stays')
  .action(async (folder: string) => {
    const { ownFile, publicFile, known } = await makeGatewayKey(folder);
    console.log(`GATEWAY_KEY=${ownFile}     for the gateway, and nobody else`);
    console.log(`GATEWAY_KEYS=${publicFile}     for the subgraphs: ${known === 1 ? 'its public key' : `its ${known} public keys`}`);
    if (known > 1) console.log('Start the subgraphs anew first, then the gateway; take the old public key out of that file after that.');
  });
