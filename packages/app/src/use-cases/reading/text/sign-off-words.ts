import { phrasesWhole } from '../words/phrases.ts'

/** Sign-offs as lines of their own, folded, without what stands at their end. */
export const SIGN_OFF = phrasesWhole([
  // English
  '(with )?(my |many )?((the )?very )?(best|kind(est)?|warm(est)?|all (the|my) best)( (regards|wishes|and .{0,20}))?|(with )?((kind|best|warm) )?regards|(with )?best|all( the)? best',
  'cheers|(yours )?sincerely( yours)?|yours( (sincerely|faithfully|truly))?|(many |with )?thanks( (again|so much|a lot|in advance|and .{0,30}))?|(many )?thank you( (again|so much|in advance|and .{0,30}))?',
  'thx|tks|tia|ttyl|take care|talk soon|speak soon|br|kr|rgds|respectfully|warmly|cordially|as ever|with appreciation|(have a|enjoy your) ((nice|good|great|lovely|wonderful) )?(day|weekend|evening|week|one)( ahead)?|until then|see you( soon| then)?',
  // German
  '(mit )?((freundliche[nm]?|viele[n]?|beste[n]?|herzliche[n]?|liebe[n]?|schone[n]?|sonnige[n]?|kollegiale[n]?|ganz liebe) )+gru(e)?(ss|s)(e|en)?( (aus|und|von|nach)\\b.{0,30})?',
  'gru(e)?ss(e)?|mfg|vg|lg|bg|hg|beste gr\\.?|freundlichst|hochachtungsvoll|herzlich(st)?|ihr(e)?|dein(e)?|danke und .{3,25}|(einen )?schonen (tag|abend|feierabend)( noch)?|(ein )?schones wochenende|bis (bald|dann)|alles gute|viele(n)? dank( und .{3,25})?|besten dank|danke( und .{3,25})?',
  // French
  "((bien|tres|sincerement) )?cordialement( (votre|a vous))?|(meilleures|sinceres|cordiales|respectueuses) salutations|bien a (vous|toi)|salutations( (distinguees|cordiales))?|(je vous prie|veuillez|nous vous prions) .{0,40}(agreer|recevoir|croire) .{0,90}|dans l'attente de .{3,60}",
  "(tres )?(bonne|belle) (journee|soiree|fin de journee|semaine|continuation)( a vous)?|bon week-end|amicalement|amities|cdt|cdlt|bav|a bientot|au plaisir( .{2,30})?|respectueusement|merci( (encore|beaucoup|d'avance|et .{3,25}))?",
  // Spanish
  '((un|muchos|reciba un|recibe un) )?(cordial(es)? )?saludos?( (cordial(es)?|atentos?|afectuosos?))?|(muy )?atentamente|cordialmente|un (fuerte |gran )?abrazo|abrazos?|slds|sds|quedo a (su|tu) disposicion|quedamos a (su|tu) disposicion|(muchas )?gracias( (y (un )?saludos?|de antemano|de nuevo|por todo))?|hasta pronto|que tenga(s)? (un )?(buen|feliz) .{2,15}|feliz (dia|semana|fin de semana)|buen (dia|fin de semana)',
  // Portuguese
  'atenciosamente|atentamente|att|at\\.te|((com os )?(melhores|meus|os melhores|cordiais) )?cumprimentos|((um|grande|forte) )*abraco|abracos|abs|abcs|bjs|beijos|cordialmente|saudacoes( cordiais)?|(muito )?obrigad[oa]( (desde ja|novamente|e .{3,25}))?|grat[oa]|ate (breve|logo)|(bom|otimo|excelente) (dia|fim de semana)|boa semana',
  // Dutch
  '((met )?((vriendelijke|hartelijke|beste|warme|lieve) )+)?groet(en|jes)?( uit .{2,20})?|mvg|m\\.v\\.g\\.?|vr\\.? gr\\.?|gr\\.?|hoogachtend|dank en groet|(veel )?liefs|(alvast )?(bedankt|dank)( en groet(en)?)?|fijne (dag|avond)|fijn weekend|prettig weekend|tot (dan|snel|gauw)',
  // Italian
  'cordiali saluti|distinti saluti|un caro saluto',
  // Japanese
  '敬具|草々|以上|((何卒|どうぞ|以上、?)(、)?)?((ご検討|ご確認|ご対応|引き続き|今後とも)(の程|のほど)?(を)?、?)?(何卒)?(よろしく|宜しく)お願い(いた|申し上げ|致し)?(し)?ます|取り急ぎ.{0,14}(まで|ご連絡.{0,8})',
])

/** Lines that phones and programs put under a message by themselves, folded. */
export const PROGRAM_LINE = phrasesWhole([
  'sent (from|via|with|on|using) (my |the )?\\S+( \\S+){0,4}|(get|download) (the )?(outlook|gmail|yahoo) .*|please excuse (any |my |the )?(typos|brevity|tpyos).*|(sorry for|apologies for) (any )?(typos|brevity).*',
  '(von|mit) (meinem|dem|der) .{2,30} gesendet|gesendet (von|mit|aus|uber) .{2,40}|diese nachricht wurde (von|mit) .*|outlook fur \\w+ (beziehen|herunterladen|holen).*|(holen|laden) sie sich outlook .*|outlook fur \\w+|von unterwegs gesendet',
  '(envoye|transmis) (de|depuis|a partir de|via|par) .{2,50}|(telecharger|obtenez|telechargez) outlook .*|provenance : .{3,30}',
  '(enviado|enviada) (desde|do|a partir d.|pelo|via|por|con|com) .{2,40}|(obter|baixar|obtener|consiga|descargar|obtenha) (o )?outlook .*',
  '(verstuurd|verzonden|gestuurd) (vanaf|vanuit|met|via) .{2,40}|(outlook voor|download outlook|outlook) .{2,20} (downloaden|ophalen).*|download outlook .*',
  'inviato da .{2,30}|.{1,20}から送信(されました)?|(outlook|ios|android).{0,12}(を入手|から送信).*',
])

/** How notices begin that firms put under every message, folded. */
export const DISCLAIMERS =
  /^(?:\W{0,3})(?:this (?:e-?mail|message|communication)(?: and any (?:attachments?|files?).{0,40})? (?:is|are|may|contains?|was)(?! (?:to|in|re|regarding|about|just|with|concerning)\b)|confidentiality notice|disclaimer|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message)|diese e-?mail (?:enthalt|kann|ist)|dieses? (?:e-?mail|nachricht) (?:und|ist|enthalt)|vertraulichkeitshinweis|ce (?:message|courriel|mail) (?:et|est(?! pour)|peut|contient)|este (?:mensaje|correo|e-?mail|mensagem) (?:y|es?(?! para)|puede|contiene|contem|pode)|esta mensagem (?:e(?! para)|pode|contem)|aviso (?:legal|de confidencialidad)|dit bericht (?:en|is(?! om)|kan)|deze e-?mail (?:en|is|kan)|please consider the environment|bitte (?:prufen|denken) sie .{0,40}(?:umwelt|ausdruck|drucken))/

/** What such notices say wherever in their first line, folded. */
export const DISCLAIMERS_WITHIN =
  /\b(?:registered (?:charity|in england|office|company)|(?:company|charity|vat) (?:registration )?(?:no|number)\b|confidential\w* .{0,80}(?:intended|addressee|recipient|privileged)|intended (?:solely|only) for|vertraulich\w* .{0,80}(?:empfanger|adressat|bestimmt)|(?:geschaftsfuhrer|vorstand|aufsichtsrat)\w*: |(?:amtsgericht|registergericht|sitz der gesellschaft)\b|confidentiel\w* .{0,80}destinat|confidencia\w* .{0,80}destinat|vertrouwelijk\w* .{0,80}(?:bestemd|geadresseerde))/

/** A greeting, folded. */
export const GREETINGS =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|gruezi|servus|bonjour|bonsoir|cher|chere|hola|buenos|buenas|estimad[oa]|querid[oa]|ola|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|beste|geachte|dag|goedemorgen|goedemiddag|goedendag)\b/

/** A department that signs in place of a person, folded. */
export const TEAM_LINE =
  /^(?:the |your |ihr |euer |dein |votre |l'equipe |el equipo |equipo |equipe |a equipe |het |uw |je )?.{0,40}(?:\b(?:team|talent acquisition|recruiting|recruitment|human resources|hr department|personalabteilung|ressources humaines|recursos humanos|recrutement|recrutamento|werving)\b|採用担当|人事部)(?: .{0,25})?$/

/** A firm or department on a line of its own, as in Japanese signatures. */
export const COMPANY_LINE =
  /^(?=.{2,30}$)[^。、]*(?:株式会社|合同会社|有限会社|人事部|採用担当|人事課|採用チーム|総務部)[^。、]*$/
