import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'cms', include: ['tests/**/*.test.ts', 'src/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
})
