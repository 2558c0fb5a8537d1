/** Words that begin a role in sentence case and are no names. */
const ROLE_WORDS = new Set(
  (
    'account accounts accountant administrative administrator analyst analytics apprentice architect area art assistant associate ' +
    'audit backend back-end bank branch brand business buyer care case category chef chief class clinical commercial communications ' +
    'community compliance construction consultant content contract copywriter corporate credit customer data database delivery ' +
    'department deputy design designer developer development digital director district editor editorial education electrical ' +
    'engineer engineering environmental event events executive facilities field finance financial fleet front frontend front-end ' +
    'fundraising full full-stack fullstack general graduate graphic group head health help hotel household housing human infrastructure ' +
    'instructional insurance interim interior internal investment junior key kitchen laboratory lead leader learning legal lecturer ' +
    'librarian library logistics machine maintenance manager managing marketing mechanical media medical mental merchandise mobile ' +
    'museum music network night nurse nursery occupational office operations optical outreach paralegal partner partnerships ' +
    'payments payroll people personal pharmacist pharmacy physician picture planning platform policy practice principal private ' +
    'process procurement product production programme program project property public purchasing quality receptionist ' +
    'recruitment regional registered reliability research researcher restaurant retail risk safety sales school science scientist ' +
    'secondary secretary security senior service shift shop site social software solutions sous special staff statistician store ' +
    'strategy structural student supply support sustainability systems talent tax teacher teaching team technical technician ' +
    'technology test town trainee training transport travel treasury tutor user vehicle veterinary video visitor volunteer ' +
    'warehouse ward waste water web writer youth grant guest impact implementation inventory pastry press proposal radio railway ' +
    'records reservations revenue room route rural sample scrum speech stage stock studio survey theatre ticket tour translation ' +
    'translator truck wind wine driver electrician plumber carpenter baker barista cashier chemist cleaner clerk coach cook ' +
    'counsellor counselor curator dentist dietitian dispatcher economist forklift gardener geologist illustrator investigator ' +
    'interpreter journalist lawyer mechanic midwife optician photographer physiotherapist planner producer professor psychologist ' +
    'radiographer recruiter reporter server surgeon surveyor therapist underwriter usher waiter welder'
  ).split(' '),
)

/** A role as it stands inside a sentence: "account executive", "Account Executive" as recorded, "iOS developer". */
export function roleInSentence(role: string): string {
  const words = role.trim().split(/\s+/)
  const [first = '', ...rest] = words
  const isSentenceCase = rest.every((word) => !/^\p{Lu}\p{Ll}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word))
  return isSentenceCase && ROLE_WORDS.has(first.toLowerCase()) && !/\p{Lu}.*\p{Lu}/u.test(first)
    ? [first.toLowerCase(), ...rest].join(' ')
    : words.join(' ')
}

/** "the account executive role"; only "the role" when the recorded one does not fit into a sentence. */
export function jobPhrase(role: string, noun: 'role' | 'position' | 'job'): string {
  const isPlain = !/[,;:()/|–—[\]]|\s-\s|\d/.test(role) && role.trim().split(/\s+/).length <= 5
  if (!isPlain || /\b(?:role|position|job|post)$/i.test(role.trim())) return `the ${noun}`
  return `the ${roleInSentence(role)} ${noun}`
}

const LEGAL_FORM =
  /,?\s+(?:inc|ltd|limited|llc|llp|plc|gmbh|ag|kg|se|s\.?a\.?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|aps|corp|corporation|co|pty|pvt|k\.?k)\.?$/i

/** The employer as people say it: without "Inc." or "GmbH". */
export function employerInSentence(employer: string): string {
  const shorter = employer.trim().replace(LEGAL_FORM, '')
  const said = shorter === '' ? employer.trim() : shorter
  return /&\s*$/.test(said) ? employer.trim() : said.replace(/\s*\.$/, '')
}
