/** Sign-offs as lines of their own, folded, without what stands at their end. */
export const SIGN_OFFS: readonly RegExp[] = [
  /^(?:(?:with |my |many )?(?:(?:the )?very )?(?:best|kind(?:est)?|warm(?:est)?|all (?:the|my) best)(?: (?:regards|wishes|and .{0,20}))?|(?:kind |best |warm |with )?regards|all the best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|(?:many |with )?thanks(?: (?:again|so much|and .{0,30}))?|thank you(?: (?:again|so much|and .{0,30}))?|take care|talk soon|speak soon|br|rgds|respectfully|warmly|cordially|(?:have a |enjoy your )(?:nice|good|great|lovely )?(?:day|weekend|evening|week)(?: ahead)?)$/,
  /^(?:(?:mit )?(?:freundliche[nm]?|viele[n]?|beste[n]?|herzliche[n]?|liebe[n]?|schone[n]?|sonnige[n]?|kollegiale[n]?) (?:gr(?:u|ue)(?:ss|s)(?:e|en)?)(?: (?:aus|und|von)\b.{0,30})?|gruss|gru(?:e)?sse|mfg|vg|lg|bg|beste gr\.?|schonen (?:tag|abend)|hochachtungsvoll|herzlich(?:st)?|danke und .{3,25})$/,
  /^(?:(?:bien |tres )?cordialement(?: votre)?|(?:meilleures|sinceres|cordiales) salutations|bien a (?:vous|toi)|salutations(?: distinguees)?|(?:je vous prie|veuillez) .{0,40}(?:agreer|recevoir|croire) .{0,80}|bonne (?:journee|soiree|fin de journee)|amicalement|cdt|a bientot|belle journee|respectueusement)$/,
  /^(?:(?:un |muchos |reciba un )?(?:cordial(?:es)? )?saludos?(?: (?:cordial(?:es)?|atentos?))?|atentamente|cordialmente|un (?:fuerte )?abrazo|quedo a (?:su|tu) disposicion|gracias y saludos|muchas gracias)$/,
  /^(?:atenciosamente|att|(?:com os )?(?:melhores|meus) cumprimentos|cumprimentos|abracos?|um abraco|cordialmente|saudacoes|obrigad[oa]|grat[oa])$/,
  /^(?:(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|groet(?:en|jes)?|mvg|vr\.? gr\.?|hoogachtend|dank en groet)$/,
  /^(?:cordiali saluti|distinti saluti|un caro saluto)$/,
  /^(?:敬具|草々|以上|(?:何卒|どうぞ)?(?:よろしくお願い(?:いた|申し上げ|致し)?します?|宜しくお願い(?:いた|申し上げ|致し)?します?|よろしくお願い申し上げます|宜しくお願い申し上げます))$/,
]

/** Lines that phones and programs put under a message by themselves, folded. */
export const PROGRAM_LINES =
  /^(?:sent (?:from|via|with|on) (?:my |the )?[\w .+-]{2,40}|get outlook for \w+.*|von meinem .{2,30} gesendet|gesendet (?:von|mit|aus) .{2,40}|diese nachricht wurde von meinem .*|outlook fur \w+ (?:beziehen|herunterladen).*|holen sie sich outlook .*|envoye (?:de|depuis|a partir de|via) .{2,50}|telecharger outlook .*|obtenez outlook .*|enviado desde .{2,40}|enviado do .{2,40}|enviado a partir d.{2,40}|obter o outlook .*|baixar o outlook .*|obtener outlook .*|verstuurd (?:vanaf|vanuit|met) .{2,40}|verzonden (?:vanaf|vanuit|met) .{2,40}|download outlook .*|inviato da .{2,30}|iphoneから送信|.{1,20}から送信(?:されました)?|please excuse (?:any |my |the )?(?:typos|brevity|tpyos).*|sorry for (?:any )?typos.*)[.!]?$/

/** How notices begin that firms put under every message, folded. */
export const DISCLAIMERS =
  /^(?:\W{0,3})(?:this (?:e-?mail|message|communication)(?: and any (?:attachments?|files?).{0,40})? (?:is|are|may|contains?|was)|confidentiality notice|disclaimer|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message)|diese e-?mail (?:enthalt|kann|ist)|dieses? (?:e-?mail|nachricht) (?:und|ist|enthalt)|vertraulichkeitshinweis|ce (?:message|courriel|mail) (?:et|est|peut|contient)|este (?:mensaje|correo|e-?mail|mensagem) (?:y|e|es|puede|contiene|contem|pode)|esta mensagem (?:e|pode|contem)|aviso (?:legal|de confidencialidad)|dit bericht (?:en|is|kan)|deze e-?mail (?:en|is|kan)|please consider the environment|bitte (?:prufen|denken) sie .{0,40}(?:umwelt|ausdruck|drucken))/

/** A greeting, folded. */
export const GREETINGS =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|gruezi|servus|bonjour|bonsoir|cher|chere|hola|buenos|buenas|estimad[oa]|querid[oa]|ola|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|beste|geachte|dag|goedemorgen|goedemiddag|goedendag)\b/

/** A department that signs in place of a person, folded. */
export const TEAM_LINE =
  /^(?:the |your |ihr |euer |dein |votre |l'equipe |el equipo |equipo |equipe |a equipe |het |uw |je )?.{0,40}(?:\b(?:team|talent acquisition|recruiting|recruitment|human resources|hr department|personalabteilung|ressources humaines|recursos humanos|recrutement|recrutamento|werving)\b|採用担当|人事部)(?: .{0,25})?$/
