import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'site-server', include: ['tests/**/*.test.ts'], testTimeout: 30_000 } })
