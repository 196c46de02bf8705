import type { RenderRequest } from './bundle/render-request.ts'

declare global {
  namespace App {
    interface Locals {
      /** The page to render, and the error that stopped it. Only the bundle's `render` sets it. */
      carepath?: RenderRequest
    }
  }
}
