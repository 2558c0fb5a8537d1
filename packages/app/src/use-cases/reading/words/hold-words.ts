/** The employer has stopped for now, folded. */
export const HOLDS: readonly RegExp[] = [
  /\b(?:put|placed|is|are|been|be|remains?|currently|go(?:ne|es)?|went)\b.{0,30}\bon (?:hold|ice|pause)\b|\bon hold\b|\b(?:hiring|recruitment|headcount|budget|recruiting) (?:is |has been |was )?(?:freeze|frozen|froze|paused|suspended)\b|\b(?:hiring|headcount|recruitment) freeze\b|\bfroz(?:en|e)\b.{0,40}\b(?:hiring|headcount|recruit\w+|positions?|roles?|budget)|\b(?:paus(?:ed|ing)|suspend(?:ed|ing)|halted|halting|shelved|put off|stopped) (?:the |this |our |all )?(?:\w+ ){0,3}?(?:hiring|recruit\w+|search|process|role|position|headcount|vacancy)\b|\b(?:search|process|role|position|hiring|vacancy|recruitment|opening) (?:has been|is|have been|was|has) (?:temporarily |currently |now )*(?:paused|suspended|frozen|shelved|halted|postponed|deferred|put off)\b|\bpostponed (?:the |this |our )?(?:hiring|hire|recruitment|start of the role)|\b(?:until|pending) further notice\b/,
  /\bauf eis\b|\beinstellungsstopp\b|\b(?:pausier\w*|zuruckgestellt|ausgesetzt|eingefroren|gestoppt|vertagt)\b|\b(?:prozess|besetzung|stelle|suche|verfahren|ausschreibung)\b.{0,50}\b(?:ruht|pausiert|verschoben|angehalten|unterbrochen)\b|\bbis auf weiteres\b/,
  /\ben (?:suspens|pause|stand-?by)\b|\bgel (?:des|d')? ?(?:embauches?|recrutements?|d'embauche)|\b(?:geles?|gelee?s?|suspendu\w*|suspendons|interrompu\w*)\b|\b(?:recrutements?|embauches?|processus|poste)\b.{0,50}\b(?:geles?|suspendus?|en attente|reportes?|interrompu)\b|\bmis en attente|\bjusqu'a nouvel ordre/,
  /\ben (?:pausa|suspenso|espera|stand-?by)\b|\b(?:congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|pausad[oa]s?)\b|\b(?:proceso|vacante|puesto|contratacion|busqueda)\b.{0,40}\b(?:aplazad[oa]|detenid[oa]|pospuest[oa])\b|\bcongelacion de (?:contrataciones|plantilla)|\bhasta nuevo aviso/,
  /\bem (?:espera|pausa|suspenso|stand-?by)\b|\b(?:congelad[oa]s?|suspens[oa]s?|pausad[oa]s?|paralisad[oa]s?|congelamento)\b|\b(?:processo|vaga|contratacao|recrutamento)\b.{0,40}\badiad[oa]\b|\bate segunda ordem|\bate novo aviso/,
  /\bon hold\b|\b(?:vacaturestop|bevroren|gepauzeerd|opgeschort|stilgelegd|in de wacht|in de ijskast|on pause)\b|\btot nader order/,
  /保留(?!地)|凍結|(?:採用|選考|募集)(?:活動|プロセス)?(?:を|は|が)?(?:一時|当面|いったん|一旦)?(?:的に)?(?:中断|停止|ストップ|延期)|当面(?:の間)?(?:見合わせ|延期)/,
]

/** A hold that is denied or over. */
export const NO_HOLD =
  /\b(?:no longer|not|never|n't|off)\b.{0,12}\b(?:on hold|on ice|frozen|paused)|\bfreeze (?:has been |is |was )?(?:lifted|over)|\b(?:keep|put|kept) you on hold\b|\bnicht (?:mehr )?auf eis/
