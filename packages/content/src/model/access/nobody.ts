/** Nobody through any API: the system's own code writes these. */
export const nobody = (): boolean => false
