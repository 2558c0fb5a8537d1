import { gzipSync } from 'node:zlib'
import { parseInstant } from '@afterword/engine'
import { accepts } from 'hono/accepts'
import { createMiddleware } from 'hono/factory'
import type { Mark } from '../../use-cases/desk/mark-moment.ts'
import { hasFlash } from './flash.ts'
import { PAGE_HEADERS } from './send-page.tsx'
import { readTheme } from './theme.ts'
import type { WebContext, WebEnv } from './web-env.ts'
import { WHO } from './who.ts'

/** A page as it was made at a moment. */
interface Made {
  readonly plain: Uint8Array<ArrayBuffer>
  readonly packed: Uint8Array<ArrayBuffer>
  /** From when on a plan says something else (milliseconds since 1970). */
  readonly until: number
}

interface KeptPage {
  readonly mark: Mark
  /** Undefined when it was no page that could be shown again. */
  readonly made: Promise<Made | undefined>
}

/** Addresses of which a page is kept; the one that was made first makes room. */
const MOST_PAGES = 16

/** Milliseconds after which the words for times are found anew: `now`, `in 40 min`. */
const SLICE = 10_000

/**
 * Answers with a page that was made already, while nothing that it shows can have changed: what is kept, whoever changes it;
 * the plans, which change as time passes; the words for times; the address and the appearance. Those who ask meanwhile share
 * the making of one. A page that tells a note (`redirectWith`) is made for who is told it.
 */
export function keepPage() {
  const pages = new Map<string, KeptPage>()
  return createMiddleware<WebEnv>(async (context, next) => {
    if (hasFlash(context)) return next()
    const mark = await context.var.door.useCases.markMoment()
    if (mark.kind === 'refused') return next()
    const key = `${readTheme(context)} ${context.req.url}`
    const kept = pages.get(key)
    const made = kept && isSame(kept.mark, mark) ? await kept.made : undefined
    if (made && timeOf(mark) < made.until) return answer(context, made)
    const { promise, resolve } = Promise.withResolvers<Made | undefined>()
    const page = { mark, made: promise }
    pages.delete(key)
    pages.set(key, page)
    for (const oldest of [...pages.keys()].slice(0, -MOST_PAGES)) pages.delete(oldest)
    try {
      await next()
      const answered = context.res.status === 200 ? await readPage(context, mark) : undefined
      // What was changed while the page was made may be in it in part: those who ask from now on get another.
      const after = await context.var.door.useCases.markMoment()
      if ((after.kind === 'refused' || after.stamp !== mark.stamp) && pages.get(key) === page) pages.delete(key)
      resolve(answered)
      if (answered) context.res = answer(context, answered)
    } finally {
      resolve(undefined)
    }
  })
}

/** Whether nothing was changed between two moments, and a clock shows much the same. */
function isSame(one: Mark, other: Mark): boolean {
  const sliceOf = (mark: Mark) => Math.floor(timeOf(mark) / SLICE)
  return one.stamp === other.stamp && sliceOf(one) === sliceOf(other)
}

function timeOf({ now }: Pick<Mark, 'now'>): number {
  return parseInstant(now) ?? Number.NaN
}

async function readPage(context: WebContext, { now }: Mark): Promise<Made> {
  const next = await context.var.door.useCases.nextMoment({ ...WHO, after: now })
  const plain = new Uint8Array(await context.res.arrayBuffer())
  const at = next.kind === 'refused' ? now : next.at
  return {
    plain,
    packed: new Uint8Array(gzipSync(plain)),
    until: at === null ? Number.POSITIVE_INFINITY : timeOf({ now: at }),
  }
}

function answer(context: WebContext, { plain, packed }: Made): Response {
  const encoding = accepts(context, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' })
  const headers = { ...PAGE_HEADERS, vary: 'Accept-Encoding' }
  return encoding === 'gzip'
    ? context.body(packed, 200, { ...headers, 'content-encoding': 'gzip' })
    : context.body(plain, 200, headers)
}
