import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'corpus/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
export default config;
