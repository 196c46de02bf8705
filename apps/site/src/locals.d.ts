declare namespace App {
  interface Locals {
    /** The page to print, and where to leave the error that stopped it. Set by the bundle's `render` alone. */
    carepath?: import('./bundle/render-request.ts').RenderRequest
  }
}
