import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'content',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/contract/mongo-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
