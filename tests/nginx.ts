/** A real nginx before a rendered site, as a city would set it up: files as they are, compressed ones when they stand beside. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { assurerFichier, assurerProgramme } from './debian.ts';
import { portLibre } from './e2e/systeme.ts';
import { environnementLocal } from './env.ts';

export interface Nginx {
  /** `http://127.0.0.1:<port>` */
  adresse: string;
  isBrotli: boolean;
  version: string;
  arreter: () => Promise<void>;
}

const MODULE_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const TYPES = `types {
    text/html html; text/css css; text/javascript js; application/json json; application/xml xml;
    text/calendar ics; text/csv csv; text/plain txt; image/svg+xml svg; font/woff2 woff2;
    image/png png; image/jpeg jpg; image/webp webp; application/pdf pdf;
  }`;

interface Lieux {
  /** What is served: a folder, or the link to it. */
  racine: string;
  dossier: string;
  port: number;
  isBrotli: boolean;
}

/** A withdrawn page has a mark beside it: it answers 410 with its own page. */
const configuration = ({ racine, dossier, port, isBrotli }: Lieux): string => `
${isBrotli ? `load_module ${MODULE_BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${dossier}/nginx.pid;
error_log ${dossier}/erreurs.log warn;
events { worker_connections 512; }
http {
  ${TYPES}
  charset utf-8;
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  client_body_temp_path ${dossier}/corps;
  proxy_temp_path ${dossier}/proxy;
  fastcgi_temp_path ${dossier}/fastcgi;
  uwsgi_temp_path ${dossier}/uwsgi;
  scgi_temp_path ${dossier}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${racine};
    gzip_static on;
    ${isBrotli ? 'brotli_static on;' : ''}
    add_header cache-control no-cache;
    error_page 404 /404.html;
    error_page 410 @retiree;
    location / {
      if (-f $document_root\${uri}retire.410) { return 410; }
      index index.html;
    }
    location @retiree { try_files \${uri}index.html =404; }
  }
}
`;

async function attendreReponse(adresse: string, isFini: () => boolean): Promise<void> {
  for (;;) {
    const reponse = await fetch(adresse).catch(() => null);
    await reponse?.body?.cancel();
    if (reponse || isFini()) return;
    await attendre(10);
  }
}

/** Starts nginx on a free port of this machine, with everything it writes in a folder of its own. */
export async function servirAvecNginx(racine: string): Promise<Nginx> {
  const nginx = assurerProgramme('nginx', 'nginx', 'libnginx-mod-http-brotli-static');
  const module = assurerFichier(MODULE_BROTLI, 'libnginx-mod-http-brotli-static');
  const isBrotli = module !== undefined;
  const dossier = await mkdtemp(join(tmpdir(), 'acp-nginx-'));
  const port = await portLibre();
  const fichier = join(dossier, 'nginx.conf');
  await writeFile(fichier, configuration({ racine, dossier, port, isBrotli }));
  const enfant = spawn(nginx, ['-p', dossier, '-e', `${dossier}/erreurs.log`, '-c', fichier], {
    env: environnementLocal,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let dit = '';
  enfant.stderr.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  const fin = once(enfant, 'close');
  const adresse = `http://127.0.0.1:${port}`;
  await attendreReponse(adresse, () => enfant.exitCode !== null);
  if (enfant.exitCode !== null) {
    const erreurs = await readFile(`${dossier}/erreurs.log`, 'utf8').catch(() => '');
    throw new Error(`nginx n’a pas démarré :\n${dit}${erreurs}`);
  }
  const version = await fetch(adresse).then(async (reponse) => {
    await reponse.body?.cancel();
    return reponse.headers.get('server') ?? 'nginx';
  });
  return {
    adresse,
    isBrotli,
    version,
    arreter: async () => {
      enfant.kill('SIGQUIT');
      await fin;
      await rm(dossier, { recursive: true, force: true });
    },
  };
}
