import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'look', include: ['tests/**/*.test.ts'] } })
