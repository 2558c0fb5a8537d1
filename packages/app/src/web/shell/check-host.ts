import { createMiddleware } from 'hono/factory'
import type { WebEnv } from './web-env.ts'

/**
 * Answers only to our own names. A page of another site can point its name at this machine (DNS rebinding) and would
 * then be of the same origin as we are, but it cannot change the name that the browser sends.
 */
export const checkHost = createMiddleware<WebEnv>(async (context, next) => {
  const host = context.req.header('host')?.toLowerCase()
  if (host !== undefined && context.var.door.settings.hosts.includes(host)) return next()
  return context.text('Afterword does not answer to this name.\n', 421)
})
