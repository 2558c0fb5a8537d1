import { GERMAN_VERDICTS } from './german-verdicts.ts'
import type { LanguageWords } from './language-words.ts'

export const GERMAN: LanguageWords = {
  ...GERMAN_VERDICTS,

  decision: [
    'aussern|festlegen',
    '(etwas|mehr|naheres|genaueres|neues) (sagen|mitteilen|berichten|erzahlen|verraten)',
    'besprech*|beraten|berat|tagt|zusammensetzen|setze(n)? (ich |wir )?(mich|uns)',
    'gehort haben|streben|anstreben|ziel|realistisch*|so weit',
    '(mehr|genaueres|naheres|definitiv*|konkretes) (\\S+ ){0,2}?(sagen|wissen|berichten|erzahlen)|sagen konnen',
    'festleg*|festzulegen|einig(en|t)?|zustimm*',
    'bis (zum|ende)',
    'vorgesehen|entschieden|tage',
    'entscheid*|entschieden|entschluss|beschl*|ergebnis*|klarheit|wahl|gremium|vorstand|fallt|zusag*',
    'meld(en|e|et)|ruckmeld*|bescheid|hor(en|st|t)|informier*|mitteil*|mitzuteilen|teilen|antwort*|wiss(en|t)|weiss|zuruck(zu)?kommen|(auf (sie|dich)) zu|kontaktier*|nachricht|neuigkeit*|rufen? (wir|ich) (sie|dich)|rufe (sie|dich)|feedback|rechnen|bekommen|erhalten',
    'ab(zu)?schliess*|abgeschlossen|geduld*|voraussichtlich|vermutlich|brauchen|benotigen|dauer*|dauert|stand|fertig|durch|so weit|soweit|gesprachen|hoffen|planen|vorgesehen',
  ],
  sureDecision: ['entscheid*|entschluss'],
  latest: ['(aller)?spatestens( (am|zum|bis zum|bis))?'],
  respond: [
    'antwort*|ruckmeld*|zusag*|zusage|unterschr*|unterzeich*|gegengezeichnet|bestatig*|gultig|gilt|entscheid*|mitteil*|frist|annehm*|annimm*|annahme|bescheid|teilen|melden|zuruck*|gebunden|bedenk*|horen|sagen|wissen|lassen|rucksend*|steht',
  ],
  otherDays: [
    '(bringen|bring) (sie )?(\\S+ )?(bitte|zum|ihren|ihre|den|die|das)|mit(zu)?bringen',
    '(haben|habe) (heute|gestern) (\\S+ ){0,8}?(gesprochen|interviewt|getroffen|kennengelernt|erhalten)',
    '(konnten|konnen|wurden|konntest|kannst) (sie|du) (\\S+ ){0,8}?(schicken|senden|zusenden|nachreichen|ausfullen|mitbringen)',
    '(gesprache|interviews|vorstellungsgesprache|auswahlgesprache) (\\S+ ){0,4}?(laufen|dauern|gehen|ziehen|finden)',
    'zum (?=\\d+\\. \\S+ (einstell*|anfang*|beginn*|anzufangen|einzustellen))|einstellen|einzustellen|ab dem',
    'danke? fur|gesprach (vom|am)|ihre (mail|nachricht|e-mail)|beginn*|eintritt*|starttermin|arbeitsbeginn|anfangen|erster arbeitstag|start (am|zum)|kennengelernt|gesprochen|seit|vertragsbeginn|viel (erfolg|gluck)',
    '(sprechen|fuhren|treffen) (\\S+ ){0,5}?(bewerber*|kandidat*|gesprache)',
  ],
  call: [
    '(anruf|telefonat) bei (mir|uns)',
    '(rufen|ruf) … zuruck|(mich|uns) (\\S+ ){0,5}?(zuruckrufen|zuruckzurufen)',
    '(rufen?|ruf) (sie|du|mich|uns|doch|bitte|einfach|gern|gerne|mal)( \\S+){0,10}? (?<!(wir|ich) .{0,60})(an|durch)',
    '(?<!(wir|ich) (\\S+ ){0,3}?)(rufen sie|rufst du|ruf) (mich|uns|bei mir)',
    '(mich|uns|bei mir|durch)( \\S+){0,7}? (an(zu)?rufen|telefonisch|durchzuklingeln|anruf*)',
    'telefonisch( \\S+){0,4}? (melden|erreichen|nachfragen|bei mir)|(melden|meld)( \\S+){0,8}? telefonisch|(erreichen|erreichst) (sie|du) mich( \\S+){0,6}? telefonisch',
    'anruf von (ihnen|dir)|(uber|auf) (einen|ihren|deinen) anruf',
  ],
  write: [
    '(schreiben sie|schreib|schreibst du|mailen sie|mail)( \\S+){0,6}? (mir|uns)|(mir|uns)( \\S+){0,8}? (schreiben|mailen|(eine )?(kurze )?(mail|e-mail|nachricht) (schreiben|schicken|senden))',
    '(schicken|senden) sie (mir|uns)( \\S+){0,6}? (mail|e-mail|nachricht|erinnerung)|(schick|sende) (mir|uns)( \\S+){0,6}? (mail|e-mail|nachricht)|per (e-?)?mail (nach|melden)*',
  ],
  contact: [
    '(erinnern sie|erinnere|erinnert) mich(?! (an|daran))',
    'melden sie sich(?! (bitte )?(am|an der|beim|im) (empfang|rezeption|pforte|pfortner|eingang|schalter|sekretariat))|meld(e)? dich|(?<!(wir|ich) .{0,60})(sich|dich)( \\S+){0,8}? (bei (mir|uns) )?(\\S+ ){0,3}?(zu )?melden',
    '(haken|hak|fragen|frag) (sie |du |gern|gerne|doch|einfach|ruhig|bitte|am|mal|noch)( ?\\S+){0,10}? nach|nach(zu)?(haken|fragen)|kontaktieren sie (mich|uns)|kontaktiere? (mich|uns)|kommen sie( \\S+){0,5}? auf (mich|uns) zu',
    '(hor|horen) (sie )?(gern )?(mal )?(bei mir )?nach',
  ],
  byPhone: [
    'telefonisch|per telefon|am telefon|(unter|auf) (meiner|der) (\\S+ )?(nummer|durchwahl|handynummer)|(aufs|auf dem|auf meinem) handy',
  ],
  byMail: ['(per|via) (e-?)?mail|schriftlich'],
  somebodyElse: ['(kunde|kundin|team|fachabteilung|er|sie) (wird|werden)( \\S+){0,5}'],
  polite: ['fragen|ruckfragen|zogern|jederzeit'],
  unwanted: ['bitte nicht|nicht notig|keine anrufe|brauchen (sie )?nicht|von (anrufen|nachfragen) (\\S+ )?abzusehen'],
  byThen: ['bis dahin|danach|dann'],
  job: ['bewerb*|vorstellungs*|\\S*gesprach*|stelle*|auswahl*|lebenslauf'],
  clauseEnd: ['aber|doch|jedoch|denn|weil|sondern'],
  supposing: ['(und |oder )?(falls|ohne (ruckmeldung|nachricht|antwort)|sollten? (sie|wir|es|du|ich)|wenn|ob|mocht*)'],
  away: [
    'ganzen tag (im|in|auf|bei)',
    '(auf|bei) (einer|der|einem) (\\S+ )?(konferenz|messe|tagung|schulung|fortbildung|klausur\\S*|workshop)',
    '(ich bin|bin ich|bin) (noch )?(bis|vom)',
    'nicht (im (buro|hause?|dienst)|am (platz|arbeitsplatz)|erreichbar|da|verfugbar|anwesend)|abwesend|abwesenheit*|(im|in) (\\S+ )?(urlaub|ferien|elternzeit|mutterschutz|\\S+urlaub)|urlaub(?!szeit|sbedingt|sphase)\\p{L}*|ausser haus|ausser dienst',
    'auf (dienst|geschafts)?reisen?|dienstreise|elternzeit|verreist|unterwegs|krank*|buro (ist|bleibt) (\\S+ ){0,6}?geschlossen|betriebsferien|betriebsurlaub',
  ],
  back: ['erst (wieder )?ab', 'wieder|zuruck(?!zu)|ruckkehr|zuruckkehr*|zuruckkomm*'],
  selfBack: [
    '(bin|sind|ist) (ich |wir |sie |er )?(\\S+ ){0,6}?(zuruck|wieder (\\S+ )?(da|im|in|zuruck|erreichbar|am platz|fur))',
  ],
  until: ['bis( zum| zu)?( den| dem)?( (nachste|kommende|diese)[nmrs]?)?'],
  through: ['(bis (und mit|einschliesslich|inklusive|inkl.?|einschl.?|incl.?))( zum| den| dem)?'],
  inclusive: ['inkl.?|inklusive|einschliesslich|einschl.?'],
  untilAfter: [],
  spanUntil: [],
  spanThrough: ['bis( zum)?|-'],
  tells: [
    '(melde|melden|gebe|geben|sage|sagen|informiere*|entscheiden) (ich|wir|ihnen|dir|mich|uns|sie|dich)|bescheid',
  ],
  left: [
    'in den (\\S+ )?ruhestand|im (\\S+ )?ruhestand|pensioniert',
    '(\\S*adresse|\\S*postfach|\\S*konto) (ist|wird) nicht (mehr|langer) (gultig|aktiv|genutzt|verwendet|in gebrauch|gelesen)',
    'habe ich? (\\S+ ){1,3}verlassen|(ich )?habe (?!(das|den|die|mein*|unser*) (buro|haus|gebaude))(\\S+ ){1,4}?verlassen',
    '(unternehmen|firma|haus) (\\S+ ){0,4}?verlassen',
    'nicht mehr (\\S+ )?(fur|bei|im unternehmen|in unserem|hier|tatig|beschaftigt|zu unserem team|teil|unter)|arbeitet? (\\S+ ){0,2}?nicht mehr|(bin|ist) (\\S+ )?nicht mehr (da|im|in|mitarbeiter*|angestellt*|teil)|ausgeschieden|unternehmen (\\S+ )?verlassen|verlassen hat|nicht langer (bei|fur)',
  ],
  noLeft: ['(stelle|position|vakanz|ausschreibung|formular|dokument|das|es|dies|funktion) (\\S+ )?(ist|wird|hat|sind)'],
  successor: [
    '(wenden|wende) (sie |dich )?(sich )?(\\S+ ){0,4}?an|kontaktier(en|e)( sie)?|schreib(en|e)?( sie)? an|ansprechpartner(in)? (ist|fur \\S+)|nachfolger(in)?( ist)?|ubernimmt|ubernommen( von)?|zustandig ist|richten sie (\\S+ ){0,5}?an|erreichen sie',
  ],
  autoSubject: [
    'auto(matische)?( |-)?(antwort)|automatische? (antwort|abwesenheits*)|abwesenheits*|abwesend|abwesenheit|urlaub*',
  ],
  autoPhrase: [
    '(vielen dank|danke) fur (ihre|deine|die|eure) (nachricht|e-?mail|mail)',
    'dringend*|in meiner abwesenheit|vertretung|vertritt mich|(ihre|deine|die) (e-?mail|nachricht|mail)s? (wird|werden)|weitergeleitet|nach meiner ruckkehr|eingeschrankt|wahrend (meiner|dieser) (abwesenheit|zeit)',
  ],
  receipt: [
    '(ihre|deine) (\\S+ )?(bewerbung|nachricht|e-?mail|anfrage|unterlagen) … (erhalten|eingegangen|eingang)|(erhalt|eingang) (ihrer|deiner) (bewerbung|nachricht|unterlagen)',
    'eingangsbestatigung',
  ],
  receiptOrThanks: [
    'danke? fur (ihre|deine|das interesse|ihr interesse|dein interesse) ?(bewerbung|nachricht|e-?mail|anfrage)?',
  ],
  automatic: [
    'automatisch (generiert|erstellt|erzeugt|versendet|versandt)\\w*|automatisierte (nachricht|antwort|e-?mail)',
  ],
  noReply: [
    'bitte (antworten sie )?nicht auf diese|auf diese (e-?mail|nachricht|mail) (kann|konnen|bitte) (\\S+ ){0,2}?nicht|nicht auf diese (e-?mail|nachricht|mail)|diese adresse (\\S+ ){0,4}?(nicht gelesen|keine (antworten|e-?mails|nachrichten))',
  ],
}
