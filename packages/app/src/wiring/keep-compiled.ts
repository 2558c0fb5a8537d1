import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Has what is loaded from here on kept in compiled form, so that the next start need not compile it again. A cache
 * folder that takes nothing is no failure.
 */
export function keepCompiled(cacheFolder: string): void {
  enableCompileCache(join(cacheFolder, 'compiled'))
}
