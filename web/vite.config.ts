import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vitest/config';
import { atlas } from './atlas.ts';
import { contents } from './fixture/site.ts';

const pages = ['index', 'place', 'brief', 'about'];

/** Serves the invented site's data while developing. */
function fixture(): Plugin {
  return {
    name: 'fixture',
    configureServer(server) {
      const data = contents();
      server.middlewares.use((request, response, next) => {
        const file = data[new URL(request.url ?? '', 'http://localhost').pathname.slice(1)];
        if (file === undefined) {
          next();
        } else {
          response.setHeader('Content-Type', typeof file === 'string' ? 'application/json' : 'application/octet-stream');
          response.end(file);
        }
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [svelte(), atlas(), fixture()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: pages.map((page) => `${page}.html`) },
  },
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
});
