export * from '../bundle.ts'
