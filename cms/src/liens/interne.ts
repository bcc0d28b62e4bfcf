import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses that belong to this machine or to the network it stands in. */
const INTERNES = new BlockList();
for (const [reseau, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INTERNES.addSubnet(reseau, bits, 'ipv4');
for (const [reseau, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INTERNES.addSubnet(reseau, bits, 'ipv6');

export const isInterne = (ip: string): boolean =>
  INTERNES.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');

/** The addresses of a machine; none when its name is not known. */
export async function resoudre(hote: string): Promise<string[]> {
  const nu = hote.replace(/^\[|\]$/gu, '');
  if (isIP(nu)) return [nu];
  const trouvees = await lookup(nu, { all: true }).catch(() => []);
  return trouvees.map(({ address }) => address);
}
