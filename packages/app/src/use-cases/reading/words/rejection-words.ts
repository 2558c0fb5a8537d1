/** A no that nothing softens: somebody else has it, or the job is gone. Folded; the negation, if any, is part of it. */
export const FINAL_NO: readonly RegExp[] = [
  // English
  /\b(?:go(?:ne|ing|es)?|went|proceed(?:ed|ing)?|mov(?:e|ed|ing)|continu(?:e|ed|ing)|progress(?:ed|ing)?|chosen|chose|choos(?:e|ing)|select(?:ed|ing)?|hir(?:e|ed|ing)|appoint(?:ed|ing)?|opted|offered|decided|favou?red|prefer(?:red)?|settled|accepted|given|filled|pick(?:ed|ing)?)\b(?: [\w'-]+){0,8}? (?:another|other|a different|an(?: \w+)? internal|internal|an alternative|alternative|a stronger|stronger|the other) (?:\w+ )?(?:candidates?|applicants?|person|direction|finalists?|individual|profile|one|people)\b/,
  /\b(?:go(?:ne|ing)?|went|proceed(?:ed|ing)?|mov(?:e|ed|ing)|chosen|chose|select(?:ed)?|hired?|offered|opted|decided|favou?r(?:ed)?|picked|appointed|accepted)\b(?: [\w'-]+){0,8}? (?:someone|somebody|candidates?|applicants?|a candidate|a person)(?: else| whose| who| with (?:more|closer|a closer|stronger|deeper))\b/,
  /\b(?:not|n't|weren't|wasn't) (?:been |be )?(?:successful|selected|shortlisted|the (?:right|best|strongest) (?:fit|match|candidate|person))\b/,
  /\bunsuccessful\b|\bdidn't make the cut\b|\b(?:regret|sorry|disappointed) to (?:inform|tell|say|advise|let you know|share|report)\b(?!.{0,40}(?:delay|longer|not (?:yet|been able)|reschedul|postpone|cancel|out of))/,
  /\b(?:position|role|vacancy|post|job|opening|requisition)\b(?: [\w'-]+){0,5}? (?:has|have|had|was|is|been)(?: now| since| already| recently| just)?(?: been)? (?:filled|closed|cancelled|canceled|withdrawn|eliminated|taken)\b/,
  /\b(?:filled|closed|withdrawn|cancelled|canceled|eliminated) (?:the|this|that|our) (?:\w+ ){0,2}?(?:position|role|vacancy|post|job|opening)\b/,
  /\b(?:unable|not able|not in a position|won't be able|will not be able|cannot|can't|can not|not going|won't|will not|are not|aren't|not be|couldn't)(?: to)?(?: be)? (?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)) (?:you |an offer|the |a |this )(?!(?:call|chat|slot|time|feedback|decision))/,
  /\b(?:it(?:'s| is)|the answer is|that(?:'s| is)|this is|it was)(?: (?:sadly|unfortunately|regrettably|afraid))*,? a no\b|\bthe answer is no\b|\b(?:said|say|saying) no\b/,
  /\b(?:decision|it|things?|vote|choice|call)\b(?: \w+){0,3}? (?:did not|didn't|hasn't|has not) (?:go|gone|come out|fallen|fall) (?:your|in your|the way)\b/,
  /\bno longer (?:under consideration|being considered|considering (?:you|your))\b|\bdecline your application\b|\byour application (?:has been|was|is) (?:declined|rejected|unsuccessful|not (?:been )?(?:successful|selected))/,
  /\bwould(?: have)? (?:loved|liked) to (?:have )?(?:given|brought) (?:you )?better news\b/,
  // German
  /\b(?:fur|zugunsten) (?:\S+ ){0,3}?(?:andere[nrs]?|internen?|eine[nr]? interne[nr]?) (?:\S+ ){0,2}?(?:kandidat|bewerb|person|profil|losung|mitbewerb)\w*/,
  /\banderweitig (?:entschieden|besetzt|vergeben)|\bjemand(?:en)? ander(?:e[nrsm]?|s)\b.{0,40}\bentschieden|\bentschieden\b.{0,30}\bjemand(?:en)? ander/,
  /\b(?:stelle|position|vakanz|rolle)\b.{0,40}\b(?:besetzt|vergeben|gestrichen|zuruckgezogen)\b|\babsage[n]?\b(?! (?:sie|wir|des termins))|\babsagen zu mussen|\bmussen (?:wir )?(?:ihnen|dir)\b.{0,30}\babsagen\b/,
  /\b(?:keine|leider keine) (?:zusage|positive (?:ruckmeldung|nachricht|antwort))|\bnicht (?:fur (?:sie|dich) entschieden|in die engere (?:wahl|auswahl)|berucksichtig\w+)|\bnicht (?:weiter )?(?:berucksichtigen|einstellen)\b/,
  // French
  /\b(?:retenu|choisi|privilegi\w+|prefere|selectionne|opte pour|retenir)\b.{0,50}\b(?:autre|candidat(?:ure)?s? (?:interne|dont))\b.{0,30}(?:candidat|profil|personne)?|\bun(?:e)? autre (?:candidat\w*|profil|personne) (?:a ete|vient d'etre)/,
  /\bn'(?:a|avons|avez|ont|est|etes|as) (?:malheureusement )?pas (?:ete )?(?:retenu\w*|selectionn\w+)|\bne (?:l'|la |vous )?(?:avons|pouvons|sommes|pourrons|serons|retiendrons|retenons)(?: malheureusement)? pas (?:en mesure de )?(?:retenu|retenir|donner une suite favorable|donner suite|proposer le poste)|\bpas (?:donner|donne) (?:de )?suite|\bsuite (?:favorable|positive) a votre candidature\b(?<=(?:pas|ne|sans|impossible).{0,90})|\bposte (?:a ete|est|vient d'etre)(?: deja)? pourvu|\breponse (?:est )?negative|\bne pas (?:donner suite|poursuivre)|\bpas (?:ete )?retenue?\b/,
  // Spanish
  /\b(?:eleg\w+|elig\w+|optad\w*|optar|seleccionad\w*|decantad\w*|decidid\w*|contratad\w*|escogid\w*|seguir|avanzar|continuar)\b.{0,40}\b(?:otr[oa]s?) (?:candidat\w+|persona|perfil\w*)|\bno (?:ha|has|hemos|fue|ha sido|he|fuiste|haya)\b.{0,20}\b(?:seleccionad\w+|sido seleccionad\w+|elegid\w+|resultado elegid\w+)|\bno seguir adelante|\b(?:puesto|vacante|posicion)\b.{0,20}\b(?:cubiert[oa]|cancelad[oa]|cerrad[oa])|\bdescartad[oa]\b|\bno (?:podemos|podremos) ofrecer|\brespuesta (?:es )?negativa/,
  // Portuguese
  /\b(?:optamos|optou|escolh\w+|selecion\w+|decidi\w+|seguir|seguiremos|avancar|contrat\w+)\b.{0,40}\b(?:outr[oa]s?) (?:candidat\w+|pessoa|perfil\w*)|\bnao (?:foi|fora|sera|foste|tenha sido)\b.{0,15}\b(?:selecionad\w+|aprovad\w+|escolhid\w+)|\b(?:vaga|posicao|cargo)\b.{0,25}\b(?:preenchid[oa]|cancelad[oa]|encerrad[oa]|fechad[oa])|\bresposta (?:e )?negativa|\bnao (?:podemos|poderemos) (?:oferecer|avancar|prosseguir)/,
  // Dutch
  /\b(?:andere|interne) (?:kandidaat|kandidaten|sollicitant|persoon)\b.{0,60}\b(?:gekozen|gegaan|verder|aangenomen|voorkeur|gevonden|doorgaan|gaan)|\b(?:gekozen|keuze|voorkeur|verder|door|besloten)\b.{0,30}\b(?:andere|interne) (?:kandidaat|kandidaten|persoon|sollicitant)|\biemand anders\b|\bafgewezen\b|\bafwijz\w+|\bhelaas niet (?:geworden|geselecteerd|gekozen|uitgenodigd)|\b(?:functie|vacature|positie)\b.{0,25}\b(?:vervuld|ingevuld|vervallen|gesloten|ingetrokken)|\bniet voor (?:jou|u) (?:gekozen|gekozen)|\bkeuze (?:is )?niet op (?:jou|u) gevallen|\bgeen goed nieuws/,
  // Japanese
  /見送(?:り|ら|る|らせ)|不採用|不合格|ご(?:期待|希望|要望|意向)に(?:添|沿)え|お(?:祈り|いの)り?申し上げ|ご縁が(?:なく|ありません)|(?:他|別)の(?:候補者?|応募者|方)(?:の方)?(?:を|に|へ).{0,14}(?:採用|決定|決まり|内定|お願い|進め|選)|採用には至/,
]

/** A no that may belong to a pause: the steps end, nobody else is named. */
export const NO_FOR_NOW: readonly RegExp[] = [
  /\b(?:decided|decision|chosen|opted|elected|agreed)\b(?: [\w'-]+){0,8}? (?:not to|against) (?:\w+ )?(?:proceed|mov|progress|continu|tak|pursu|go|advanc|extend|offer|hir|invit|further|making|you)\w*/,
  /\b(?:not|n't|unable to|no longer)(?: \w+){0,2}? (?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|go(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|carry(?:ing)?|bring(?:ing)?)(?: (?:\w+ ){0,6}?)(?:forward|further|ahead|any further|with your (?:application|candida\w+)|with you|your (?:application|candida\w+|profile)|you to the|to the next|in the process)\b/,
  /\b(?:not|n't) be (?:inviting|asking) you\b|\b(?:decided|going|have) to (?:pass|end the process)\b|\b(?:has|have|client) passed\b(?! (?:the|your|this|it|on|all|round|to))|\bnot a (?:fit|match|good fit|strong match)\b|\bnot (?:quite )?the (?:fit|match|profile)\b/,
  /\b(?:nicht|leider nicht) (?:weiter ?(?:verfolg\w+|gehen|fuhr\w+|zu verfolgen|machen)|fortsetz\w+|fortfuhr\w+|in den nachsten)|\bgegen (?:sie|dich|eine (?:einstellung|zusammenarbeit|fortsetzung)|ihre bewerbung) entschieden|\bkein(?:en)? (?:angebot|vertrag) (?:machen|unterbreiten|anbieten)|\bnicht anbieten\b|\bbewerbung nicht\b.{0,40}\b(?:berucksichtig|weiter|entsprech|verfolg)\w*|\bmochten (?:den prozess|das verfahren) (?:hier |mit ihnen )?(?:beenden|nicht fortsetzen)|\b(?:leider|sich) .{0,60}\b(?:anders entschieden|abgesagt)|\banders entschieden/,
  /\bne (?:pas |sommes pas en mesure de |pouvons (?:malheureusement )?pas |pourrons (?:malheureusement )?pas |souhaitons pas |souhaite pas )(?:poursuivre|continuer|aller plus loin|avancer)|\bdecide de ne pas\b/,
  /\bno (?:seguir|continuar|avanzar|podemos (?:seguir|continuar|avanzar)|seguiremos|continuaremos|avanzaremos|vamos a (?:seguir|continuar|avanzar))\b.{0,60}\b(?:adelante|proceso|candidatura|contigo|con usted)|\bdecidido no\b/,
  /\bnao (?:seguir|seguiremos|prosseguir|prosseguiremos|avancar|avancaremos|continuar|continuaremos|daremos|dar|vamos (?:seguir|avancar|prosseguir|continuar|dar))\b.{0,50}\b(?:processo|candidatura|voce|contigo|consigo|adiante|frente|seguimento|sequencia|continuidade)|\bdecidi\w+ nao\b/,
  /\bniet (?:verder|door)(?:gaan| te gaan| gaan| met| in de)|\bniet (?:verder|door) (?:te )?(?:gaan|zetten)|\bbesloten (?:om )?(?:\w+ ){0,4}?niet\b|\bprocedure\b.{0,30}\b(?:te )?(?:beeindig\w+|stoppen)/,
  /採用を見合わせ|選考を(?:終了|打ち切)/,
]

/** What is said at the end of a no, and seldom elsewhere. */
export const FAREWELLS: readonly RegExp[] = [
  /\bwish(?:ing)? you\b.{0,40}\b(?:best|luck|success|well)\b.{0,30}\b(?:search|endeavou?rs?|career|future|job hunt|next steps?)\b/,
  /\bkeep your (?:resume|cv|details|application|profile|information)\b.{0,30}\bon file\b/,
  /\bwunschen\b.{0,60}\b(?:weiteren|beruflichen|zukunft|jobsuche|stellensuche)\b|\balles gute fur (?:ihre|deine|die) (?:weitere\w*|berufliche\w*|zukunft|suche)/,
  /\bsouhait\w+\b.{0,60}\b(?:recherche|succes|reussite|suite de votre (?:carriere|parcours))/,
  /\b(?:deseamos|deseo|mucha suerte|exitos?)\b.{0,50}\b(?:busqueda|futuro|carrera|proximos)/,
  /\b(?:desejamos|desejo|boa sorte|sucesso)\b.{0,50}\b(?:busca|futuro|carreira|proximos|jornada|procura)/,
  /\b(?:succes|wensen)\b.{0,50}\b(?:zoektocht|carriere|vervolg|loopbaan|verdere)/,
]
