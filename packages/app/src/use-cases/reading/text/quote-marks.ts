/** The line with which mail programs introduce a quotation, in one piece. The name or address of its author is in it. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\b.{6,300}\bwrote\s*:?$/i,
  /^.{3,200}\bwrote\s*(?:on\b.{4,80})?:$/i,
  /^(?:am|den)\b.{6,300}\bschrieb\b.{0,200}:?$/i,
  /^.{3,200}\bschrieb am\b.{4,120}:$/i,
  /^le\b.{6,300}\ba écrit\s*:?$/i,
  /^.{3,200}\ba écrit\s*:$/i,
  /^el\b.{6,300}\bescribió\s*:?$/i,
  /^.{3,200}\bescribió\s*:$/i,
  /^(?:em|no dia|a)\b.{6,300}\bescreveu\s*:?$/i,
  /^.{3,200}\bescreveu\s*(?:\(.{4,60}\)|(?:no dia|em)\b.{4,80})?:$/i,
  /^op\b.{6,300}\b(?:schreef|heeft)\b.{0,250}:?$/i,
  /^.{3,200}\bschreef\s*(?:op\b.{4,80})?:$/i,
  /^il\b.{6,300}\bha scritto\s*:?$/i,
  /^\d{4}[年/.-].{6,200}(?:のメッセージ|のメール|さん?は書きました|は書きました|wrote|<[^>]+>)\s*[:：]?$/i,
  /^.{3,120}(?:さん|様)?(?:は|が)?(?:次のように)?書きました\s*[:：]$/,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,160}[:：]$/,
]

/** The line above a message that is handed on. */
export const FORWARD_MARKS: readonly RegExp[] = [
  /^[-_* ]*(?:forwarded message|forwarded by|begin forwarded message|original message forwarded)\b.{0,80}$/i,
  /^[-_* ]*(?:weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitet von)\b.{0,80}$/i,
  /^[-_* ]*(?:message transféré|début du message (?:transféré|réexpédié)|message réexpédié)(?![\p{L}]).{0,80}$/iu,
  /^[-_* ]*(?:mensaje reenviado|inicio del mensaje reenviado)\b.{0,80}$/i,
  /^[-_* ]*(?:mensagem (?:encaminhada|reencaminhada)|in[ií]cio da mensagem (?:encaminhada|reencaminhada))\b.{0,80}$/i,
  /^[-_* ]*(?:doorgestuurd bericht|begin doorgestuurd bericht)\b.{0,80}$/i,
  /^[-_* ]*(?:転送(?:された)?メッセージ|転送されたメール).{0,80}$/,
]

/** The line above a message that is answered, as Outlook draws it. */
export const ORIGINAL_MARKS: readonly RegExp[] = [
  /^[-_ ]{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d'origine|mensaje original|mensagem original|oorspronkelijk bericht|元のメッセージ)\s*[-_ ]{2,}$/i,
]

/** The first line of a block of headers within a text: who wrote what stands below it. */
export const AUTHOR_LINE = /^\*?(?:from|von|de|van|da|差出人|送信者)\s?\*?\s*[:：]\s*\*?\s*(.+)$/i

/** The lines that follow it; one of them within the next few lines makes the block. */
export const BLOCK_LINE =
  /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé(?: le)?|à|objet|enviado(?: el| em)?|enviada(?: em)?|fecha|data|para|asunto|assunto|verzonden|aan|onderwerp|送信日時|日時|日付|宛先|件名)\s?\*?\s*[:：]/i

/** Subjects of messages that are handed on. */
export const FORWARDED_SUBJECT = /^(?:re|aw|rép|sv)?\s*:?\s*(?:fwd?|wg|tr|rv|enc|doorst|fs|i|転送)\s*[:：]/i

/** Words by which a writer points at what stands below. */
export const POINTS_BELOW =
  /\b(?:(?:see|as|mail|message|note|email|feedback|word|answer|response) (?:it )?below|below is|forward(?:ing|ed)?\b|siehe (?:unten|unten stehend)|s\. ?u\.|(?:unten|untenstehend|nachstehend|anbei|weiter)leite\w*|untenstehend\w*|nachstehend\w*|ci-dessous|ci-apres|transfer(?:e|ons|er)\b|mas abajo|a continuacion|(?:te |le )?reenvio|abaixo|encaminho|repasso|hieronder|onderstaand\w*|zie onder|stuur .{0,20}door)\b|下記|以下の|転送/

/** A separator above a quotation or a signature. */
export const RULE_LINE = /^[_=*＝━─＊]{5,}$|^[-‐–—]{5,}$/
