const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** With what a greeting opens, in the languages that notes are met in; longest first where one begins another. */
export const GREETING_OPENERS: readonly string[] = (
  'good morning|good afternoon|good evening|good day|to whom it may concern|dear|hello again|hello there|hello|hi again|' +
  'hi there|hi|hey there|hey|hiya|howdy|greetings|morning|afternoon|evening|sehr geehrte|sehr geehrter|liebe|lieber|hallo|' +
  'guten tag|guten morgen|moin|grüezi|servus|cher|chère|chers|bonjour|bonsoir|estimado|estimada|estimados|querido|querida|' +
  'hola|buenos días|buenas tardes|gentile|gentilissimo|gentilissima|egregio|caro|cara|salve|buongiorno|beste|geachte|' +
  'goedendag|kære|kjære|hej|hei|bästa|god dag|szanowny|szanowna|szanowni|drogi|droga|dzień dobry|prezado|prezada|olá|' +
  'exmo|exma|bom dia|vážený|vážená|dobrý den|sayın|merhaba|hyvä|tisztelt|kedves|уважаемый|уважаемая|дорогой|дорогая|' +
  'здравствуйте|добрый день|шановний|шановна|السيد|السيدة|عزيزي|عزيزتي|الأستاذ|الأستاذة|尊敬的|亲爱的|拝啓'
).split('|')

/** Titles and forms of address: not compared with a name. */
export const TITLES = list(
  'mr mrs ms miss mx messrs mister madam madame sir dr doctor prof professor rev reverend fr father sister brother sr hon ' +
    "judge justice captain capt chef dame lord lady ma'am maam herr herrn frau monsieur mme mlle señor señora senor senora sr. " +
    'sra srta don doña dona signor signora dott dottoressa ing dipl pan pani pane senhor senhora hr fru herra rouva bay bey ' +
    'hanım panie san sama sensei mag mba phd md ll esq jr ii iii iv rn coach nurse officer senator dean heer mevrouw meneer mevr dhr señorita signorina sig pán paní mesdames messieurs господин госпожа',
)

/** Words that address somebody without naming them, or join two names. */
export const ADDRESSEES = list(
  'all everyone everybody team both there again folks colleagues friends sirs gentlemen ladies hiring manager managers ' +
    'recruiter recruiting recruitment committee panel department interviewers interviewer and & or to the my the. human resources ' +
    'und et y e i og och en und whom it may concern zusammen damen herren geehrte geehrter sehr',
)

/** Small words inside names. */
export const NAME_PARTICLES = list(
  'van von der den de del della di da do dos das du la le les el al ul bin bint ibn abu ben ter ten te zu zum zur af av ' +
    'ní ni mac mc ó o y e of the and und et dela delos san st vom',
)
