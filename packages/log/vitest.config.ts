import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'log', include: ['tests/**/*.test.ts'] } })
