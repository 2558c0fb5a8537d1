/** Words that a sign-off is made of, and nothing else stands in one ("With my very best regards,"). */
export const SIGN_OFF_WORDS: ReadonlySet<string> = new Set(
  (
    'with my our all the very best kind kindest warm warmest good many much sincere sincerest friendly heartfelt again and ' +
    'yours sincerely truly faithfully respectfully cordially warmly gratefully thankfully regards regard wishes wish thanks ' +
    'thank you so greetings gratitude appreciation cheers take care mate love every to from for a high fondly kindly ever as ' +
    'always ciao god bless blessings peace until then soon talk speak see great in advance have nice day weekend evening ' +
    'week most obediently obliged humbly true respect hopefully appreciatively gracious continued hoping deepest deep renewed'
  ).split(' '),
)

/** At least one of these makes a line of such words a sign-off. */
export const SIGN_OFF_KERNELS: ReadonlySet<string> = new Set(
  (
    'best sincerely truly faithfully respectfully cordially warmly gratefully regards regard wishes thanks thank greetings ' +
    'gratitude appreciation cheers care yours love fondly kindly ciao bless blessings respect appreciatively soon'
  ).split(' '),
)

/** Sign-offs of other languages, as whole lines without their marks, lower case. */
export const FOREIGN_SIGN_OFFS =
  /^(?:(?:mit )?(?:freundlichen?|viele|beste|besten|herzliche|herzlichen|liebe|lieben|schöne|sonnige) grü(?:ß|ss)en?|mfg|vg|lg|hochachtungsvoll|(?:bien |très )?cordialement|(?:meilleures|sincères) salutations|bien à vous|(?:un |muchos )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|(?:cordiali|distinti) saluti|un cordiale saluto|atenciosamente|(?:com os )?melhores cumprimentos|cumprimentos|abraços?|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|(?:med )?ven(?:n)?lig hilsen|(?:med )?vänlig(?:a)? hälsning(?:ar)?|(?:de bedste |mange )?hilsen(?:er)?|hälsningar|mvh|ystävällisin terveisin|(?:z )?poważaniem|(?:serdecznie )?pozdrawiam|(?:s )?pozdravem|saygılarımla|üdvözlettel|с уважением|з повагою|敬具|此致|敬礼|祝好|よろしくお願いいたします|مع خالص التقدير(?: والاحترام)?|مع أطيب التحيات|تحياتي|وتفضلوا بقبول فائق الاحترام)$/u
