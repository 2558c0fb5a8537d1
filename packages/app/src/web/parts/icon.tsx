import { h } from 'preact'
import { ICONS, type IconName } from './icons.ts'

interface IconProps {
  readonly name: IconName
  /** What it says where no word stands beside it; without it the icon is decoration. */
  readonly label?: string
}

/** A line drawing in the colour and size of the text it stands in. */
export function Icon({ name, label }: IconProps) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return h(
    'svg',
    {
      class: 'icon',
      viewBox: '0 0 24 24',
      width: 20,
      height: 20,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      focusable: 'false',
      ...meaning,
    },
    ICONS[name].map(([tag, shape]) => h(tag, shape)),
  )
}
