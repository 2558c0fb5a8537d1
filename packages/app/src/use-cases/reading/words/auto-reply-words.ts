/** Subjects that mailboxes put on what they answer by themselves, folded; at the very start, not behind a `Re:`. */
export const AUTO_SUBJECT =
  /^\s*(?:\[?(?:auto(?:matic|matische|mated)?[ -]?(?:reply|response|replies|antwort|responder)|autoreply|auto|automatische? (?:antwort|abwesenheits\w+|antwoord)|abwesenheits\w*|abwesend\b|abwesenheit\b|out of (?:the )?office|ooo\b|vacation|on (?:annual |vacation|holiday|parental |maternity )?leave|away from|reponse automatique|message d'absence|absence (?:du bureau)?|absent\w*\b|respuesta automatica|fuera de (?:la )?oficina|ausencia|ausente|resposta automatica|fora do escritorio|ausencia temporaria|automatisch antwoord|automatisch bericht|afwezig\w*|risposta automatica)\b|【?(?:自動(?:応答|返信|送信)|不在(?:通知|のお知らせ|連絡)|休暇))/

/** What such mailboxes write and people seldom do, folded. */
export const AUTO_PHRASES: readonly RegExp[] = [
  /\b(?:thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail|note)|i (?:have )?received your (?:e-?mail|message))\b/,
  /\b(?:limited|no|intermittent|sporadic|irregular|restricted) (?:access|e-?mail)|\b(?:not (?:be )?(?:checking|monitoring|reading)|won't (?:be )?(?:check|read)\w*) (?:my )?(?:e-?mails?|messages|inbox)|\byour (?:e-?mail|message|mail) (?:will|has|is) (?:not |been )*(?:be )?(?:forwarded|read|saved|deleted|redirected|answered)/,
  /\b(?:urgent|urgently|emergenc\w+|immediate (?:assistance|attention|help)|in my absence|during (?:my|this) absence|while i(?:'m| am) (?:away|out|gone)|as soon as (?:i|possible)|upon my return|on my return|when i (?:return|get back|am back|'m back))\b/,
  /\b(?:vielen dank|danke) fur (?:ihre|deine|die|eure) (?:nachricht|e-?mail|mail)|\b(?:dringend\w*|in meiner abwesenheit|vertretung|vertritt mich|ihre (?:e-?mail|nachricht|mail)s? (?:wird|werden)|weitergeleitet|nach meiner ruckkehr|eingeschrankt)\b/,
  /\bmerci pour votre (?:message|e-?mail|mail)|\b(?:en mon absence|pendant mon absence|durant mon absence|urgen\w+|des mon retour|a mon retour|acces limite|votre (?:message|mail|e-?mail) (?:ne )?sera)\b/,
  /\bgracias por (?:su|tu) (?:mensaje|correo|e-?mail)|\b(?:urgen\w+|en mi ausencia|durante mi ausencia|a mi regreso|a mi vuelta|acceso limitado)\b/,
  /\bobrigad[oa] (?:pelo|pela|por) (?:seu|sua|o seu|a sua|teu)? ?(?:mensagem|e-?mail|contato|contacto)|\b(?:urgen\w+|na minha ausencia|durante (?:a minha|minha|este periodo|esse periodo)|no meu retorno|no meu regresso|acesso limitado)\b/,
  /\bbedankt voor (?:je|uw) (?:bericht|e-?mail|mail)|\b(?:dringend\w*|spoed\w*|tijdens mijn afwezigheid|bij mijn terugkomst|na mijn terugkeer|beperkt)\b/,
  /(?:メール|ご連絡)(?:を)?(?:いただき|頂き|ありがとう)|お急ぎの(?:場合|方|際|ご用件)|緊急の(?:場合|ご用件)|このメールは自動|自動(?:返信|応答|送信)|ご迷惑(?:を)?お(?:かけ|掛け)/,
]

/** A machine confirms that something has come in, folded. */
export const RECEIPTS: readonly RegExp[] = [
  /\b(?:we|i)(?:'ve| have)? (?:successfully )?received your (?:application|message|e-?mail|enquiry|inquiry|request|cv|resume|documents|submission|note)\b|\bthank(?:s| you) for (?:applying|your application|submitting|contacting|getting in touch|your (?:e-?mail|message|enquiry|inquiry|interest))\b|\b(?:has|have) been (?:successfully )?(?:received|submitted|registered)\b|\b(?:this is an? )?(?:automatic|automated|auto-generated) (?:confirmation|acknowledge?ment|reply|response|message|e-?mail)\b|\b(?:ticket|case|reference) (?:number|#|no)/,
  /\b(?:ihre|deine) (?:bewerbung|nachricht|e-?mail|anfrage|unterlagen)\b.{0,40}\b(?:erhalten|eingegangen|eingang)|\b(?:eingangsbestatigung|dank(?:e)? fur (?:ihre|deine) (?:bewerbung|nachricht|e-?mail|anfrage)|automatisch (?:generiert|erstellt|erzeugt|versendet)\w*)\b/,
  /\b(?:nous avons bien recu|avons recu|accuse de reception|bien recu votre|merci (?:pour|de) votre (?:candidature|message|e-?mail)|message automatique)\b/,
  /\b(?:hemos recibido|recibimos|acuse de recibo|gracias por (?:su|tu) (?:candidatura|solicitud|mensaje|correo|interes)|mensaje automatico)\b/,
  /\b(?:recebemos|confirmamos o recebimento|confirmacao de recebimento|obrigad[oa] (?:pela|por) (?:sua|tua|a sua)? ?(?:candidatura|mensagem|inscricao)|mensagem automatica)\b/,
  /\b(?:hebben (?:je|uw|wij)?.{0,30}ontvangen|ontvangstbevestiging|bedankt voor (?:je|uw) (?:sollicitatie|bericht|interesse|e-?mail)|automatisch (?:gegenereerd|verzonden|bericht))\b/,
  /(?:ご応募|お問い合わせ|メール)(?:を|いただき|ありがとう).{0,20}(?:受(?:け)?付|受領|受信|拝受|ありがとう)|自動(?:返信|配信|送信)/,
]

/** Nobody reads what is sent back, folded. */
export const NO_REPLY_WORDS =
  /\b(?:please do not (?:reply|respond|answer)|do not (?:reply|respond) (?:directly )?to this|(?:this )?(?:mailbox|inbox|address|e-?mail address) is (?:not|un) ?monitored|unmonitored|(?:cannot|can't|not able to) (?:receive|accept) (?:replies|incoming)|replies to this (?:e-?mail|message|address) (?:are|will) not|bitte (?:antworten sie )?nicht auf diese|auf diese (?:e-?mail|nachricht|mail) (?:kann|konnen|bitte) (?:nicht|sie nicht)|(?:merci de )?ne pas repondre a ce|(?:por favor,? )?no respond(?:a|as|er) a este|nao respond(?:a|er) (?:a )?est[ea]|niet (?:te )?(?:be)?antwoorden(?: op)?|(?:niet|geen) (?:op )?(?:deze|dit) (?:e-?mail|bericht|mail) (?:te )?(?:be)?antwoord\w*)\b|送信専用|返信(?:は|を)?(?:でき|いただいて|されて|なさら|不要|しない|お受け)/
