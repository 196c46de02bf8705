import { defineMiddleware } from 'astro:middleware'

/** Lets only the bundle's requests reach the templates, and keeps a template's error: Astro makes it a bare 500. */
export const onRequest = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  const { carepath } = locals
  if (!carepath && !isPrerendered) return new Response(null, { status: 404 })
  try {
    return await next()
  } catch (error) {
    if (carepath) carepath.failure = error
    throw error
  }
})
