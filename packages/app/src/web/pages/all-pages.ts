import type { AddPage } from '../shell/web-env.ts'
import { addAppearance } from './appearance.ts'
import { addDesign } from './design/design-page.tsx'
import { addHome } from './home-page.tsx'

/** Every page of the app. */
export const ALL_PAGES: readonly AddPage[] = [addHome, addAppearance, addDesign]
