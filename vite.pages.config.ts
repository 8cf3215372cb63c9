import { defineConfig, type UserConfig } from 'vite';

/**
 * Puts `bibriti page` with all that it reads pages by into one file, in place of the one that the compiler wrote: a call for a few pages waited longer for
 * its seventy files than for the pages.
 */
const config: UserConfig = defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'dist/cli/page.js',
    outDir: 'dist/cli',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    // the errors that the command line tells apart are those of the other files
    rollupOptions: { external: ['../errors.js'] },
  },
});
export default config;
