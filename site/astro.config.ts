import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { bibliotheque } from './src/adapter/index.ts';

export default defineConfig({
  output: 'server',
  adapter: bibliotheque(),
  integrations: [mdx()],
  trailingSlash: 'always',
  image: { service: passthroughImageService() },
  // The formatter gives white space its JSX meaning: any other value puts spaces inside links and
  // before full stops. A space between two inline elements is written in the text, or as {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
});
