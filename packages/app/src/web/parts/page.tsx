import type { ComponentChildren } from 'preact'
import { KeepForms } from '../islands/keep-forms.tsx'
import { SearchKey } from '../islands/search-key.tsx'
import type { Place } from '../shell/places.ts'
import { useVisit } from '../shell/visit.ts'
import { Flash } from './flash.tsx'
import { Island } from './island.tsx'
import { Nav } from './nav.tsx'

interface PageProps {
  readonly title: string
  readonly places: readonly Place[]
  readonly width: 'wide' | undefined
  readonly children: ComponentChildren
}

/** The whole document: head, skip link, navigation, the note of the last action, and the page's own content. */
export function Page({ title, places, width, children }: PageProps) {
  const { theme, flash, path, assets } = useVisit()
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Afterword`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <link rel="icon" href="data:," />
        {assets.fonts.map((name) => (
          <link key={name} rel="preload" href={`/assets/${name}`} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {assets.styles.map((name) => (
          <link key={name} rel="stylesheet" href={`/assets/${name}`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <div class="shell">
          <Nav places={places} path={path} />
          <main id="content" class={width === 'wide' ? 'content content-wide' : 'content'} tabIndex={-1}>
            {flash && <Flash note={flash} first />}
            <Island name="keep-forms" of={KeepForms} props={{}} />
            {children}
          </main>
        </div>
        <Island name="search-key" of={SearchKey} props={{}} />
        <IslandScripts />
      </body>
    </html>
  )
}

/** Stands behind the content, when it is known which islands the page has. */
function IslandScripts() {
  const { assets, islands } = useVisit()
  const scripts = [...islands].map((name) => assets.island(name)).filter((found) => found !== undefined)
  const imports = new Set(scripts.flatMap((found) => found.imports))
  return (
    <>
      {[...imports].map((name) => (
        <link key={name} rel="modulepreload" href={`/assets/${name}`} />
      ))}
      {scripts.map(({ script }) => (
        <script key={script} type="module" src={`/assets/${script}`} />
      ))}
    </>
  )
}
