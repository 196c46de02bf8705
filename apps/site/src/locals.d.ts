import type { RenderRequest } from './bundle/render-request.ts'

declare global {
  namespace App {
    interface Locals {
      /** The page to print, and where to leave the error that stopped it. Set by the bundle's `render` alone. */
      carepath?: RenderRequest
    }
  }
}
