import { readFileSync } from 'node:fs';
import { defineConfig, type Rollup, type UserConfig } from 'vite';

/** Builds what the reader's browser fetches: the style sheet with its fonts, the islands, the icon. `manifest.json` names the built files. */
const config: UserConfig = defineConfig({
  base: '/static/',
  publicDir: false,
  plugins: [{ name: 'font-licence', generateBundle: licence }],
  logLevel: 'warn',
  build: {
    outDir: 'dist/web/static',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '.',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: ['src/web/reader.island.ts', 'src/web/styles/app.css', 'src/web/icon.svg'] },
  },
});
export default config;

/** The fonts' licence travels with the fonts. */
function licence(this: Rollup.PluginContext): void {
  this.emitFile({ type: 'asset', fileName: 'OFL.txt', source: readFileSync('node_modules/@fontsource/noto-serif-bengali/LICENSE') });
}
