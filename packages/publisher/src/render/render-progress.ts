/** Progress of a render, in pages. */
export interface RenderProgress {
  done: number
  total: number
}
