/** Somebody is away, folded. */
export const AWAY =
  /\b(?:(?:out of|away from|not in|out from|be out of) (?:the |my )?(?:office|desk|work)|out of office|ooo\b|on (?:\w+ )?(?:vacation|holiday|holidays|leave|annual leave|pto|sabbatical)|(?:annual|parental|maternity|paternity|sick|medical|family) leave|(?:i am|i'm|i'll be|i will be|we are|will be|be|currently|office is) (?:\w+ )?(?:away|travell?ing|unavailable|absent|out|closed|off)|(?:away|travell?ing|off|out) (?:until|till|through|from|this|next|for|on|and|with|all|the)|limited (?:access|email|e-mail)|no access to (?:my )?e?-?mails?|not (?:be )?(?:checking|reading|available|reachable|able to (?:read|check|respond))|unavailable|absent)\b|\b(?:nicht (?:im (?:buro|haus|dienst)|am (?:platz|arbeitsplatz)|erreichbar|da\b|verfugbar|anwesend)|abwesend|abwesenheit\w*|(?:im|in) (?:\w+ )?(?:urlaub|ferien|elternzeit|mutterschutz|weihnachtsurlaub|sommerurlaub)|urlaub\w*|ausser haus|auf (?:dienst|geschafts)?reisen?|dienstreise|elternzeit|verreist|unterwegs|krank\w*|buro (?:ist|bleibt) geschlossen|betriebsferien)\b|\b(?:absente?s?\b|absence|en (?:conges?|vacances|deplacement|formation|arret|rtt)|conges?\b|hors du bureau|pas (?:au bureau|joignable|disponible)|indisponible|injoignable)|\b(?:fuera de (?:la )?oficina|de (?:vacaciones|baja|viaje|permiso|licencia)|ausente|ausencia|vacaciones|no (?:estare|estoy) (?:disponible|en la oficina)|sin acceso)\b|\b(?:fora do escritorio|fora da empresa|de (?:ferias|licenca|viagem|folga)|em (?:ferias|licenca|viagem)|ferias|ausencia|nao (?:estarei|estou) (?:disponivel|no escritorio)|sem acesso)\b|\b(?:afwezig\w*|niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar)|(?:met|op) (?:vakantie|verlof|zakenreis|reis)|vakantie|zwangerschapsverlof|ouderschapsverlof|buiten kantoor|vrij\b)|不在|休暇|休業|休み|お休み|出張|外出|夏季休|年末年始|育休|産休|休職/

/** Somebody is back, folded. */
export const BACK =
  /\bback\b(?! to (?:you|all|everyone|everybody)\b)|\b(?:return(?:ing|s|ed)?\b(?! (?:your|the|any|all|calls?|e-?mails?|messages?|to your (?:e-?mail|message)))|resum\w+|(?:available|reachable|in the office|online|at my desk) (?:again )?(?:from|on|as of|starting)|(?:available|reachable|here|in|online) again|respond from|reopen\w*)\b|\b(?:wieder|zuruck(?!zu)|ruckkehr|zuruckkehr\w*|zuruckkomm\w*)\b|\b(?:(?:de |mon |a mon )?retour (?:le|au|prevu|a compter|a partir|est|:|lundi|mardi|mercredi|jeudi|vendredi|de conges)|de retour|serai a nouveau|a nouveau|reviens|reviendrai le|rentre(?:rai)?|reprend\w*|rentree)\b|\b(?:de vuelta|regres\w+|vuelv\w+|volver\w+|reincorpor\w+|retorn\w+|nuevamente|de nuevo|otra vez)\b|\b(?:de volta|retorn\w+|regress\w+|volt(?:o|arei|ando)|novamente|de novo)\b|\b(?:terug\b(?!komen op)|weer|hervat\w*)\b|戻り|戻る|復帰|出社|業務(?:を)?再開|営業(?:を)?再開|以降(?:に|の|、)?(?:順次|ご?対応|返信|ご?連絡|確認)|(?:より|から)(?:通常|出社|勤務|業務|順次|対応)/

/** Directly before a day: the absence ends there. Folded, without what belongs to the day itself. */
export const UNTIL =
  /(?:\b(?:until|till|'til|til|up to|untill|bis|bis zum|bis zu|jusqu'?(?: ?au|a|en)?|jusqu'au|hasta|hasta el|ate|ate o|ate ao|ate a|tot|tot aan) ?(?:and )?(?:the |den |dem |zum |einschl\w* ?(?:zum )?|el |le |o |dia |de )?)$/

/** Directly before a day: it is the last one away. */
export const THROUGH =
  /(?:\b(?:through|thru|until and including|up to and including|to and including|bis (?:und mit|einschliesslich|inklusive|inkl\.?|einschl\.?)(?: zum| den)?|tot en met|t\/m|to|au|al|jusqu'(?:au|a) et y compris|hasta (?:el )?(?:dia )?inclusive) ?(?:the |le |el )?(?:and including )?)$/

/** Directly after a day: it is the last one away. */
export const INCLUSIVE =
  /^ ?[,(]? ?(?:inclusive|inclus(?:e|ive|ief)?|incl\.?|included|inkl\.?|inklusive|einschliesslich|compris|y compris|incluido|inclusivo)\b/

/** Japanese puts what is said of a day behind it. */
export const UNTIL_AFTER = /^(?:\(.\)|の間)?(?:まで)/

/** Somebody works there no more, folded. */
export const LEFT =
  /\b(?:no longer|not) (?:\w+ )?(?:work(?:s|ing)?|employed|with (?:the|this|our|\w+)\b|at\b|part of|a member|associated|here|affiliated)|\b(?:has|have) (?:now |recently |since )?(?:left|departed|moved on from|retired)\b|\bleft (?:the )?(?:company|organi[sz]ation|firm|business|team|\w+ (?:gmbh|inc|ltd|ag))\b|\blast (?:working )?day (?:at \S+ )?was\b|\bmy last day\b.{0,30}\bwas\b|\b(?:nicht mehr (?:fur|bei|im unternehmen|in unserem|hier|tatig|beschaftigt|zu unserem team|teil)|ausgeschieden|unternehmen verlassen|verlassen hat|hat das unternehmen|nicht langer (?:bei|fur))\b|\b(?:ne (?:fait|fais|travaille) plus|n'est plus|ne suis plus|a quitte|j'ai quitte|ont? quitte)\b|\b(?:ya no (?:trabaj\w+|forma|formo|pertenec\w+|esta|estoy)|ha dejado (?:la empresa|de trabajar)|he dejado (?:la empresa|de trabajar))\b|\b(?:nao (?:trabalh\w+ mais|faz mais|faco mais|integra mais|pertence mais|colabora mais)|ja nao (?:trabalh\w+|faz|faco|colabor\w+|pertence)|deixou a empresa|deixei a empresa|desligou-se|desligad[oa])\b|\b(?:niet (?:meer|langer) (?:werkzaam|in dienst|bij|voor)|werk(?:t)? (?:hier )?niet (?:meer|langer)|uit dienst|heeft (?:ons|het bedrijf|de organisatie) verlaten|heb .{0,40}verlaten)\b|退職|退社(?:いた|し|済)|在籍しており|離職/
