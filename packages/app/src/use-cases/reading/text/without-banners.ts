import { foldText } from './fold-text.ts'

/** Lines down to which programs put their warnings. */
const TOP = 6

/** How the warnings begin that mail programs and firms put above a message that came from outside, folded. */
const BANNER =
  /^\W*(?:you don'?t often get e-?mails? from|(?:some people who received this message|you have received this message)\b.{0,40}\boften|learn why this is important|sie erhalten nicht (?:oft|haufig) e-?mails? von|sie erhalten nicht oft eine e-?mail von|erfahren sie, warum dies wichtig ist|vous n'(?:obtenez|recevez) pas souvent d'?e-?mails?|decouvrez pourquoi (?:ceci|cela) est important|no suele recibir correos? electronicos? de|por que esto es importante|voce nao costuma receber e-?mails? de|saiba por que isso e importante|u ontvangt niet vaak e-?mail van|meer informatie over waarom dit belangrijk is|(?:caution|warning|attention|notice|achtung|vorsicht|avertissement|atencion|atencao|let op)\b.{0,40}(?:external|outside|extern\w*|externe|externo|externa|exterieur)|(?:external|externe?r?|extern) (?:e-?mail|sender|absender|nachricht|message|mail)\b|\[?(?:external|extern|externe|externo)\]?\W*$|this (?:e-?mail|message) (?:originated|came|was sent) from (?:outside|an external)|diese (?:e-?mail|nachricht) (?:stammt|kommt) von (?:extern|ausserhalb|einem externen))/

/** What stands in plain text where the original has a picture. */
const PICTURE =
  /^\[?(?:cid:\S+|(?:image|bild|logo|imagen|imagem|afbeelding|inline image)\b[^\]]{0,60})\]$|^<(?:cid|https?):[^>]*>$/i

/** A text without the warnings above it that no sender wrote, and without what stands in for pictures. */
export function withoutBanners(lines: readonly string[]): string[] {
  let words = 0
  return lines.filter((line) => {
    const plain = line.trim()
    if (PICTURE.test(plain)) return false
    if (plain === '' || words >= TOP) return true
    words += 1
    return !BANNER.test(foldText(plain))
  })
}
