import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'schema', include: ['tests/**/*.test.ts'] } })
