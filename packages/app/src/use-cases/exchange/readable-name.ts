/** What stands behind a comma in a name without being a first name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|msc|bsc|esq|cpa|pe|dds|ma|ba)\.?$/i

/** `Whitfield, Dana (Service)`, as company directories write it, to `Dana Whitfield`. Any other name stays as it is. */
export function readableName(name: string): string {
  const bare = name.replaceAll(/\s*[([][^)\]]*[)\]]\s*$/g, '').trim()
  const [family = '', given, ...more] = bare.split(',').map((part) => part.trim())
  if (given === undefined || given === '' || more.length > 0 || SUFFIX.test(given)) return bare
  return `${given} ${family}`
}
