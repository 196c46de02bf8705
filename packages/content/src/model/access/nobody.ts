/** Nobody through any API: only the system's own code writes these collections and fields. */
export const nobody = (): boolean => false
