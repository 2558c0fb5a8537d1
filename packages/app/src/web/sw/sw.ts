import { keepPages } from './keep-pages.ts'
import { listenForNotices } from './show-notices.ts'

// What the browser runs for us when no page is open; served as /sw.js. One file for all that it does.
listenForNotices()
keepPages()
