/** What a day in a sentence is for. `none`: something that is over, or that asks nothing of anybody. */
export type DayRole = 'decision' | 'follow-up' | 'respond' | 'none'

/** The user is asked to get in touch. Folded; `channel` where the words name one. */
export const FOLLOW_UP_CUES: readonly { pattern: RegExp; channel?: 'email' | 'phone' }[] = [
  {
    channel: 'phone',
    pattern:
      /\b(?:call|ring|phone|telephone|dial|buzz) (?:me|us|my (?:mobile|cell|desk|office|number|direct line))\b|\bgive (?:me|us|my (?:mobile|office|desk)) (?:a|another) (?:\w+ )?(?:call|ring|buzz|shout|bell)\b|\b(?:reach|try|catch) (?:me|us) (?:by|on (?:the|my)|at my) (?:phone|mobile|cell|number|telephone|desk|direct line)\b|\bpick up the phone\b/g,
  },
  {
    channel: 'phone',
    pattern:
      /\b(?:rufen? (?:sie|du)?|ruf)\b(?: \S+){0,10}? an\b|\b(?:mich|uns|bei mir|durch)(?: \S+){0,7}? (?:an(?:zu)?rufen|telefonisch|anruf\w*)\b|\btelefonisch(?: \S+){0,4}? (?:melden|erreichen|nachfragen)|\b(?:melden|meld)\b(?: \S+){0,8}? telefonisch\b|\banruf von (?:ihnen|dir)|\brufen sie (?:mich|uns)\b|\bruf (?:mich|uns)\b/g,
  },
  {
    channel: 'phone',
    pattern:
      /\b(?:r?appele[zr]?|rappelez|appelle|r?appelle)[- ](?:moi|nous)\b|\b(?:me|m'|nous) (?:r?appele[rz]|passer un (?:coup de fil|appel)|telephoner)|\bm'appele[rz]|\b(?:passez|donnez)-(?:moi|nous) un (?:coup de fil|coup de telephone|appel)|\btelephonez[- ](?:moi|nous)|\b(?:me|nous) (?:contacter|joindre) par telephone/g,
  },
  {
    channel: 'phone',
    pattern:
      /\bllam(?:eme|ame|enos|anos|arme|arnos)\b|\b(?:me|nos) (?:llam[ae]s?|telefone[ae])\b|\bdeme (?:un telefonazo|una llamada)|\b(?:me|nos) puede(?:s)? llamar\b|\bpuede(?:s)? llamar(?:me|nos)\b/g,
  },
  {
    channel: 'phone',
    pattern:
      /\b(?:me|nos) lig(?:ue|a|ar)\b|\blig(?:ue|a|ar)(?:-me|-nos| para mim| pra mim| para nos| ao? meu| no meu)\b|\btelefon(?:e|a|ar)-me\b|\bme telefon(?:e|a|ar)\b|\bde-me um toque/g,
  },
  {
    channel: 'phone',
    pattern:
      /\bbel(?:t|len)? (?:(?:u|je|dan|gerust|even|ons|mij|me) ){0,4}?(?:me|mij|ons|even)\b|\b(?:me|mij|ons)(?: \S+){0,5}? (?:te |op te |op)?bellen\b|\bgeef (?:me|mij) een belletje|\baan de bel\b|\bbel (?:dan|gerust|even)\b/g,
  },
  {
    channel: 'phone',
    pattern:
      /お電話(?:を)?(?:ください|下さい|いただ|頂|をお願い|お願い|くださ)|電話(?:でご連絡|してください|をください|をいただ)/g,
  },
  {
    channel: 'email',
    pattern:
      /\b(?:e-?mail|write(?: to)?|message) (?:me|us)\b|\b(?:drop|send|shoot|ping) (?:me|us) (?:a|an|another) (?:\w+ )?(?:line|note|message|mail|e-?mail|reminder)\b|\b(?:follow up|check in|get in touch|reach out)(?: \S+){0,4}? by e-?mail\b/g,
  },
  {
    channel: 'email',
    pattern:
      /\b(?:schreiben sie|schreib|mailen sie|mail)(?: \S+){0,6}? (?:mir|uns)\b|\b(?:mir|uns)(?: \S+){0,6}? (?:schreiben|mailen|eine mail|eine e-mail)\b|\bper (?:e-?)?mail (?:nach|melden)\w*/g,
  },
  {
    channel: 'email',
    pattern:
      /\becrivez[- ](?:moi|nous)\b|\b(?:m'|nous |me )ecri(?:re|vez)\b|\b(?:envoyez|adressez)[- ](?:moi|nous) un (?:mail|e-?mail|message|mot|petit mot)/g,
  },
  {
    channel: 'email',
    pattern:
      /\bescrib(?:ame|eme|anos|enos|irme|irnos)\b|\b(?:me|nos) escrib[ae]s?\b|\b(?:mandeme|mandame|envieme|enviame) un (?:correo|mail|e-?mail|mensaje)/g,
  },
  {
    channel: 'email',
    pattern:
      /\bescrev(?:a|e|er)(?:-me|-nos| para mim| pra mim)\b|\bme escrev(?:a|e|er)\b|\b(?:me (?:mande|envie)|mande-me|envie-me) um (?:e-?mail|mensagem|mail)/g,
  },
  {
    channel: 'email',
    pattern:
      /\b(?:mail|schrijf)(?: \S+){0,3}? (?:me|mij|ons)\b|\bstuur (?:me|mij|ons)(?: \S+){0,3}? (?:mail|mailtje|bericht|berichtje)\b/g,
  },
  { channel: 'email', pattern: /メール(?:を|で|にて)?(?:ください|下さい|いただ|ご連絡|お送り)/g },
  {
    pattern:
      /\b(?:check|come) (?:back|in)(?: again)? with (?:me|us)\b|\bcheck (?:back|in)\b|\b(?:follow up|touch base|get (?:back )?in touch|be in touch|reach out|come back|get back|circle back|speak|talk)(?: again)? (?:with|to) (?:me|us)\b|\b(?:contact|chase|nudge|remind|prod|try|ask) (?:me|us)\b(?! (?:any|if|about your))|\b(?:please|do|you (?:can|could|may|should)|feel free to|to) (?:follow up|get in touch|chase|touch base|check|circle back)\b/g,
  },
  {
    pattern:
      /\bmelden sie sich\b|\bmeld(?:e)? dich\b|\b(?:sich|dich)(?: \S+){0,8}? (?:bei (?:mir|uns))?(?: \S+){0,3}? ?(?:zu )?melden\b(?<!\b(?:wir|ich)\b.{0,80})|\b(?:haken|hak|fragen|frag)\b(?: \S+){0,8}? nach\b|\bnach(?:zu)?(?:haken|fragen)\b|\bkontaktieren sie (?:mich|uns)|\bkommen sie(?: \S+){0,5}? auf (?:mich|uns) zu/g,
  },
  {
    pattern:
      /\b(?:re)?contactez[- ](?:moi|nous)\b|\b(?:me|nous) (?:re)?contacter\b|\brelancez[- ](?:moi|nous)\b|\b(?:me|nous) relancer\b|\brevenez (?:vers|a) (?:moi|nous)\b|\brevenir vers (?:moi|nous)\b|\bfaites[- ](?:moi|nous) signe\b/g,
  },
  {
    pattern:
      /\bcontact(?:eme|ame|enos|arme|arnos)\b|\bpongase en contacto\b|\b(?:ponerse|ponerte|ponte) en contacto (?:conmigo|con nosotros)\b|\bpregunt(?:eme|ame|enos)\b/g,
  },
  {
    pattern:
      /\b(?:entre|entrar|entra) em conta(?:c)?to (?:comigo|conosco|connosco)\b|\bcontat(?:e|ar|a)-(?:me|nos)\b|\bcontact(?:e|ar|a)-(?:me|nos)\b|\b(?:me|nos) (?:procure|contate|cobre)\b|\b(?:fale|falar|fala) comigo\b/g,
  },
  {
    pattern:
      /\bneem(?:t)? (?:(?:u|je|dan|gerust|even|daarna|nog) ){0,4}?contact (?:met (?:me|mij|ons) )?(?:op\b)?|\bcontact (?:met (?:me|mij|ons) )?op te nemen met (?:me|mij|ons)\b|\b(?:meld|laat van) je(?: \S+){0,3}? (?:bij mij|horen|weer)\b/g,
  },
  {
    pattern:
      /ご連絡(?:ください|下さい|をください|いただけ(?:ます|れば|ない|ません)|頂け(?:ます|れば)|をお願い)|お問い合わせください|お声がけ(?:ください|下さい)/g,
  },
]

/** Directly before a follow-up cue: it is somebody else who will get in touch. Folded. */
export const SOMEBODY_ELSE =
  /\b(?:they|he|she|client|customer|team|manager|company|director|panel|board|who|kunde|kundin|client|cliente|klant)(?:'ll|'re| will| are| is| would| said| wird| va| va a| vai| zal)?(?: \w+){0,5} $/

/** A decision is announced, or an answer. Folded. */
export const DECISION_CUES: readonly RegExp[] = [
  /\b(?:they|client|he|she|company|team|panel|manager|director)\b.{0,50}\b(?:let (?:me|us) know|tell (?:me|us)|(?:come|get) back to (?:me|us)|inform (?:me|us)|update (?:me|us)|answer)\b/g,
  /\b(?:decid\w*|decision\w*|hear (?:back |more |something )?(?:from|by|on)\b|hear back|hear more|(?:get|come|be|circle|revert|report) ?(?:back)? (?:back )?(?:to|with) you|in touch|let(?:ting)? you know|updat\w*|know (?:more|by|where|better|for sure|something)|news|word|answer|respon(?:d|se)\w*|conclu\w*|finali[sz]\w*|wrap(?:ping)? up|finish\w*|complet\w*|outcome|result\w*|verdict|next steps?|shortlist|expect\w*|aim\w*|hop(?:e|ing)|plan\w*|timeline|time ?frame|reach(?:ing)? out to you|contact(?:ing)? you|inform(?:ing)? you|tell you|clarity|clearer|choice|write to you|call(?:ing)? you|ring you|phone you|e-?mail you|sign(?:ed|ing)?[- ]?off|approv\w*|announce\w*|patien\w*|bear with|deliberat\w*|takes? (?:us|until|about)|take until|need(?: us)?|by then|target\w*|settled?|made up|resolve\w*|revert)\b/g,
  /\b(?:entscheid\w*|entschieden|entschluss|meld(?:en|e|et)|ruckmeld\w*|bescheid|hor(?:en|st|t)|informier\w*|mitteil\w*|teilen|antwort\w*|ergebnis\w*|ab(?:zu)?schliess\w*|abgeschlossen|wiss(?:en|t)|weiss|zuruck(?:zu)?kommen|(?:auf (?:sie|dich)) zu|kontaktier\w*|beschl\w*|klarheit|geduld\w*|feedback|nachricht|neuigkeit\w*|rufen? (?:sie|dich)|rechnen|fallt|voraussichtlich|brauchen|dauer\w*|stand|bekommen|erhalten|zusag\w*|fertig|durch)\b/g,
  /\b(?:decision\w*|decid\w*|tranch\w*|reviend\w*|revenir|retours?|repon\w*|tiend\w*|tenir|(?:re)?contacter\w*|nouvelles?|inform\w*|communiqu\w*|choix|abouti\w*|finalis\w*|recevr\w*|saur\w*|savoir|patien\w*|pens\w*|prevo\w*|rappeller\w*|appeller\w*|aurez|aurons|donner\w*|resultats?|delai|verdict|arbitr\w*|fix\w*)\b/g,
  /\b(?:decision\w*|decidi\w*|respuesta\w*|noticias?|comunic\w*|inform\w*|contact\w*|sab(?:er|re|r)\w*|resol\w*|resultad\w*|respond\w*|dir(?:e|emos|an)\w*|avis\w*|tendr\w*|paciencia|esper\w*|prev\w*|llamar(?:e|emos)|defin\w*|conclu\w*|cerr\w*|plazo|deliber\w*)\b/g,
  /\b(?:decis\w*|decidi\w*|respost\w*|retorn\w*|noticias?|comunic\w*|inform\w*|contat\w*|contact\w*|saber\w*|resultad\w*|respond\w*|defini\w*|posicion\w*|avis\w*|ter(?:emos|a|as)|daremos|daria|dar|pacien\w*|esper\w*|prev\w*|conclu\w*|fech\w*|prazo|feedback|ligar(?:ei|emos))\b/g,
  /\b(?:beslis\w*|besluit\w*|hor(?:en|t)|hoor(?:t)?|weten|weet|laten|terugkoppel\w*|uitsluitsel|contact|antwoord\w*|informer\w*|bericht\w*|reactie|reageer\w*|reageren|keuze|kiezen|knoop|geduld|nieuws|verwacht\w*|bellen|terug(?:komen|bellen)?|rond|afrond\w*|duidelijk\w*|uitslag|resultaat)\b/g,
  /決定|判断|連絡|結果|回答|返事|返答|お知らせ|選考|決ま|決め|報告|通知|検討|お待ち|結論|お時間|目途|目処|予定|見込/g,
]

/** The user is to answer an offer. Folded. */
export const RESPOND_CUES: readonly RegExp[] = [
  /\b(?:let (?:us|me) know|respon(?:d|se)\w*|reply|answer|accept\w*|sign(?:ed|ing)?\b|return|confirm\w*|decid\w*|decision|valid|expir\w*|open until|deadline|get back to (?:us|me)|hear (?:back )?from you|tell (?:us|me)|stands|hold(?:s|ing)?|lapse\w*|consider\w*|come back to (?:us|me)|by return|countersign\w*|good until|time (?:until|to))\b/g,
  /\b(?:antwort\w*|ruckmeld\w*|zusag\w*|unterschr\w*|unterzeich\w*|bestatig\w*|gultig|gilt|entscheid\w*|mitteil\w*|frist|annehm\w*|annahme|bescheid|teilen|melden|zuruck\w*|gebunden|bedenk\w*|horen)\b/g,
  /\b(?:repon\w*|repons\w*|confirm\w*|sign\w*|valable|validite|valide|accept\w*|decision|retour\w*|delai|faire (?:part|savoir)|expir\w*|avant)\b/g,
  /\b(?:respond\w*|respuesta|confirm\w*|firm\w*|valid\w*|vigent\w*|acept\w*|decision|plazo|saber|vence|expir\w*|contest\w*|comuni\w*|devol\w*)\b/g,
  /\b(?:respond\w*|respost\w*|confirm\w*|assin\w*|valid\w*|aceit\w*|decis\w*|prazo|saber|vence|expir\w*|retorn\w*|comuni\w*|devol\w*)\b/g,
  /\b(?:antwoord\w*|reactie|reageer\w*|reageren|bevestig\w*|teken\w*|onderteken\w*|geldig|geldt|accept\w*|beslis\w*|weten|laten|besluit\w*|akkoord|retour|hor(?:en)?)\b/g,
  /(?:ご|お)?(?:回答|返事|返答|返信|連絡)|期限|締(?:め)?切|有効|承諾|署名|サイン/g,
]

/** A day that is not about an answer: a talk that was, a first working day, a thing already sent. Folded. */
export const OTHER_CUES: readonly RegExp[] = [
  /\b(?:let (?:me|us) know|please (?:confirm|reply|respond|send)|could you (?:confirm|send)|send (?:me|us))\b/g,
  /\b(?:thank(?:s| you) for|met\b|spoke|talked|our (?:conversation|interview|call|meeting|chat)|your (?:interview|e-?mail|note|message|letter|visit)|start(?:ing)?(?: date)?|begin(?:ning)? (?:work|on|date)|join(?:ing)? (?:us|the team)|first day|since|last|ago|sent|wrote|received|applied|posted|advertised|see(?:ing)? you|meet(?:ing)? you|looking forward|visit(?:ing)?)\b/g,
  /\b(?:dank fur|danke fur|gesprach vom|gesprach am|ihre (?:mail|nachricht|e-mail)|beginn\w*|eintritt\w*|starttermin|arbeitsbeginn|anfangen|erster arbeitstag|start am|start zum|kennengelernt|gesprochen)\b/g,
  /\b(?:merci (?:pour|de)|entretien d(?:u|e)|prise de poste|date de debut|demarr\w*|debut(?:er)?|commenc\w*|rencontre[rs]?|echange d)\b/g,
  /\b(?:gracias por|entrevista del|incorporacion|fecha de inicio|empez\w*|comenz\w*|hablamos|conversamos|inicio)\b/g,
  /\b(?:obrigad[oa] (?:por|pela|pelo)|entrevista d[eo]|data de inicio|inicio|comecar|conversamos|falamos)\b/g,
  /\b(?:bedankt voor|dank voor|gesprek van|startdatum|begin(?:nen|datum)|starten|gesproken|ingangsdatum|in dienst)\b/g,
  /面接ありがとう|ありがとうございました|入社日|入社予定|勤務開始|就業開始|先日/g,
]
