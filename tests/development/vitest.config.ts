import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'development',
    include: ['*.test.ts'],
    // After all other suites: the admin is compiled while it is asked for.
    sequence: { groupOrder: 2 },
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
})
