function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

export const DETERMINERS =
  wordSet(`the a an this that these those their your its his her my every each no some any both all
  several many few two three four five six seven eight nine ten twelve twenty thirty fifty hundred`)

export const PREPOSITIONS = wordSet(`of for in at with on from to about between across during after before by into over
  under through against without within around since until as behind below above beyond towards toward among per via like
  near off onto out outside inside than versus despite beside besides along following including regarding up down`)

export const CONJUNCTIONS = wordSet('and or but nor plus')

/** Words that open a clause inside a noun phrase; what follows them may hold a verb. */
export const RELATIVES = wordSet('who whom whose which that where when why how what whether if because while')

export const QUESTION_WORDS = wordSet('how why what where when whether which who')

export const AUXILIARIES =
  wordSet(`is are was were am be been has have had do does did will would can could shall should may
  might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot`)

/** Forms that are hardly ever anything but a finite verb (or a participle where the reader is not sure). */
export const FINITE =
  wordSet(`takes needs wants makes gets goes comes keeps grows loses says thinks knows feels hopes tries
  likes loves hates depends relies struggles sells buys pays owns becomes seems gives brings tells asks shows helps lets
  went came grew took made got gave ran sold bought met kept felt told said saw knew thought brought began broke chose fell
  held led paid sent spoke stood taught won wrote want wanted lost left became hired moved opened closed doubled tripled asked
  mentioned explained promised decided started stopped failed`)

/** Forms in -s that are a verb or a plural: verbs unless they stand last or before "of", "for", "and", "or". */
export const VERB_OR_PLURAL = wordSet(
  'runs ships works uses starts ends looks covers leads closes opens handles trains hires',
)
/** The same, but nouns before any preposition other than "to" ("school visits in winter"). */
export const PLURAL_OR_VERB = wordSet('plans moves launches reports costs changes checks calls visits')

/** Pronouns that point at somebody the reader of the note cannot place. */
export const OUTSIDE_PRONOUNS = wordSet(
  'he she him his her hers himself herself themselves yourself you yours we us our ours ourselves it',
)

export const RELATIVE_DAYS = wordSet('today tomorrow tonight yesterday now currently')

/** Verbs in their bare form that are no nouns: "reduce churn" is something to do. */
export const BASE_VERBS =
  wordSet(`reduce improve keep bring make take get give find manage handle create develop deliver ensure
  maintain migrate introduce integrate modernise modernize expand recruit retain simplify reorganise reorganize rebuild replace
  reopen turn understand write learn teach negotiate coordinate organise organize streamline solve sell explain prepare protect
  improve bring grow avoid become choose collect combine connect convince decide define encourage establish extend finish
  listen motivate persuade prevent prioritise prioritize provide publish raise read reconcile resolve restore settle speak
  spot stabilise stabilize strengthen translate unify win calm cope`)
/** Verbs in their bare form that may be nouns as well: verbs only before an article. */
const VERB_OR_NOUN =
  wordSet(`build plan launch open run lead move cut train hire ship design support test increase halve double
  rework redesign review set start stop scale serve use work close change control drive host guide coach mentor schedule`)
const DOUBLED = wordSet('get run cut ship win set stop plan spot')

/** "reduce" → "reducing"; undefined for what is no verb of these lists. */
export function gerundOf(verb: string): string | undefined {
  if (!BASE_VERBS.has(verb) && !VERB_OR_NOUN.has(verb)) return undefined
  if (DOUBLED.has(verb)) return `${verb}${verb.slice(-1)}ing`
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

/** Nouns that stand without an article. */
export const MASS_NOUNS =
  wordSet(`time money calm tact humour humor management retention churn growth quality security safety software data staff research
  documentation communication collaboration automation compliance culture logistics analytics recruitment accessibility
  reliability observability sustainability governance leadership ownership teamwork feedback support maintenance procurement
  fundraising volunteering diversity inclusion payroll attrition turnover downtime latency stress workload legacy code
  infrastructure equipment patience empathy curiosity experience knowledge judgement judgment attention care precision
  german french spanish english mandarin japanese italian portuguese polish dutch arabic hindi python java javascript
  typescript sql excel kubernetes terraform salesforce sap linux hospitality triage literacy advocacy outreach`)

/** Function words of other languages: a note in one of them is not for an English sentence. */
export const FOREIGN =
  wordSet(`der die das und auf mit für nicht ist wir ein eine les des est avec dans pour nous une el los
  las con para una que het een niet zijn voor nie jest dla och att för med som ikke og til på il della che per gli`)

/** Ordinary words that open a jotting with a capital only because it is the first word. */
export const COMMON_FIRST =
  wordSet(`academic access active adult adults advanced agency agile analyst application applications archive art assessment
  assistant attendance autumn bed beds bespoke billing bridge builder building bus café campaign campaigns capacity care checkout
  child children choir church civic claims class classroom clean clear clinic clinics club coach collection collections
  common complaint complaints complex conflict consultant copy corporate counter creative crew crisis critical cross data day
  decision different direct disaster discharge district domestic door drug dual economic election end endless enterprise
  entry equal estate evening everyday excess exhibition expert export face factory fair fallback family farm feedback fire
  flagship floor fleet foster free frequent funding game gap goal goals gradual graduate graph green ground group guided half
  harvest head hiring historic history holiday home hours house housing huge human idea ideas image impact improved incident
  incidents income index indexes industrial information initial input insurance interest interesting intern invoice irregular
  island job junior just kids kiosk kit land landlord language languages large last latest law leaflet lecture length lesson
  lessons level licence license light line link list lunch machine mail maintenance major manual map maths meal meals measure
  measured medical medium meeting meetings member members memory message messages metro middle milk minor missing mixed model
  models modern money more morning most moving multi narrow nature neighbour new notice number numbers nursery oil old one
  older onsite operating operations other outdoor outer own page paid panel paper parent parents part parts past path pattern
  peer pharmacy photo place plain play polite popular population port portfolio post power practice press print prior priority
  problem problems procedure profit progress proof proper property prospective protocol provider pull purpose question questions
  rate rates reading real rebrand recipe recruitment red reduced reference references referral relationship relocation renewal
  renewals residents resource result results rising river role roles room root round rural salary same sand save scale scope
  script sea search seasonal secret section sector selection self sensor serious server set several severe side silent simple
  skill skills sleep smart soft soil sound source space spare spatial split square stage star statistical steep step story
  street string structure style subject sudden sustainable table tablet tax teacher teachers temporary tenant tenants text
  theatre theme thermal tight title total touch town track trade tram translation tricky twin type types typical uneven
  uniform university unused upper urban useful vacancy value variable vast vehicle version village virtual voice wage wait walk
  wall war warm weak weather wedding week wide wild window wine wire women wood worker workers world worst writing youth zero
  account accounts annual approach audit automated backlog bad benefits better big board
  brand budget budgets business busy career careers case cash catalogue change changes channel charity check childcare churn
  client clients cloud coaching code commercial community company competition compliance conference content contract contracts
  core cost costs country course culture current curriculum customer customers daily database deadline deadlines deal debt
  delays delivery demand dental department design desk digital donor donors double downtime driver drivers early editorial
  electric email emails emergency energy engineering equipment event events exchange existing expense export exports external
  family fast field finance financial first fleet flexible food formal freight front full fundraising future garden general
  global good goods grant grants growth guest guests handover handovers harbour hard health heavy help high home hospital
  hotel hybrid image import imports internal inventory invoice invoices joint key kitchen knowledge lab laboratory labour
  late launch layout lead legacy legal library line live loading local long lost low loyalty main manager managers market
  menu mental mentor migration mobile monthly museum music national net network new night nightly nurse office offline online
  open opening order orders outage outages outreach overseas overtime packing paper parental parking patient patients pay
  payment payments payroll peak pension people performance permit phone pilot plan planned plans plant platform policy poor
  port porting price prices pricing print private process processes procurement product production products programme program
  project projects public pupil pupils quality quarterly queue queues quick rail rapid rare raw recent record records regional
  regular release releases remote rent repair repairs report reports request requests research reserve retail retention return
  returns review reviews risk risks road room rota rotas route routes safety salary sales sample satellite schedule school
  season second security senior service services session shared shift shifts shop shops short shortage sick sign single site
  sites slow small social software special speed sport spring staff staffing stakeholder stakeholders standard start state
  steady stock storage store stores strategy stress strict strong student students studio succession summer supplier suppliers
  supply support survey switch system systems talent target targets task tax team teams technical term test tests third ticket
  tickets time tool tools tour trade traffic transport travel trial trip trust turnover two union unit upcoming update user
  users vendor vendors visa visit visitor visitors volunteer volunteers waiting ward warehouse waste water web weekend weekly
  winter work workflow working workload workshop workshops yard yearly young`)

export const ORDINARY_SUFFIX = /(?:tion|tions|ment|ments|ness|ity|ship|ance|ence|ability|ing|ings|ism|age)$/

/** -ing words that are no gerunds. */
export const NOT_GERUND = wordSet(
  'during bring spring thing king string nothing something everything anything wing ring sling ceiling morning evening boeing beijing sterling interesting exciting surprising',
)

/** -ing words that are mostly nouns: "hiring freeze". Gerunds only before an article or a preposition. */
export const ING_NOUNS =
  wordSet(`onboarding hiring pricing marketing training billing testing building engineering reporting
  planning meeting booking housing packing parking staffing tracking scheduling accounting banking branding catering cleaning
  coaching computing consulting costing counselling data-sharing fundraising gaming invoicing learning lending licensing logging
  manufacturing mentoring monitoring networking nursing outsourcing picking processing programming publishing purchasing recycling
  routing sampling screening seating selling shipping shopping streaming swimming teaching ticketing trading understanding volunteering
  warehousing writing running sailing climbing cycling baking cooking gardening reading`)

/** Plain verbs that follow a plural ("tickets pile up"): they make a sentence of it. */
export const PLAIN_VERBS =
  wordSet(`pile fail arrive come go take need want get keep find ask say feel know think leave wait drop
  happen sit lose miss forget become bring make give fall grow seem pay depend rely`)

/** Tools and languages among the words below that keep their capital. */
export const CAPITALISED =
  wordSet(`german french spanish english mandarin japanese italian portuguese polish dutch arabic hindi
  python java javascript typescript excel kubernetes terraform salesforce linux jira figma kafka postgres react azure oracle
  shopify hubspot tableau docker jenkins github slack google microsoft amazon london paris berlin europe christmas easter`)

/** -ed words that are no verbs. */
export const NOT_PAST = wordSet(
  'feed seed need speed bed shed breed deed greed hundred indeed red embed kindred sacred',
)

/** Marks and arrows that belong on paper, not in a letter. */
const MARKS =
  /w\/|b\/c|\s\/|\/\s|\bre:|(?<!C)[#+]|[~^*_=|\\<>{}[\]@"“”]|->|→|\?\?|!!|\.\.|…|[—–]|\p{Extended_Pictographic}/u
const SHORT_WORDS =
  wordSet(`abt ppl mgr mgrs btw thx tks w wo bc re esp info incl approx govt asap tbd tbc fyi imo ie eg
  etc vs pls msg mtg ur u r y n rn rly prob probs convo yr yrs mth mths wk wks hrs mins avg max min cos cuz gonna wanna gotta
  lol dont cant wont didnt isnt wasnt thats theyre theres`)
const LONG_FORMS: Readonly<Record<string, string>> = {
  abt: 'about',
  ppl: 'people',
  mgmt: 'management',
  dept: 'department',
}

/** Whether a text holds shorthand that is not fit for a letter. Whole words are compared as they are written. */
export function hasShorthand(text: string): boolean {
  return MARKS.test(text) || text.split(/[\s,.;:()]+/).some((word) => SHORT_WORDS.has(word))
}

/** Writes out what stands for one thing only. */
export function expandShorthand(text: string): string {
  return text
    .replace(/(^|\s)w\/\s*(?=\S)/gi, '$1with ')
    .replace(/\s&\s/g, ' and ')
    .replace(/\b[a-z]+\b/g, (word) => LONG_FORMS[word] ?? word)
}
