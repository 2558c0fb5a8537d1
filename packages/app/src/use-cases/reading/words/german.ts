import type { LanguageWords } from './language-words.ts'

const OTHERS = '(kandidat*|bewerb*|mitbewerb*|person|profil*|losung)'

export const GERMAN: LanguageWords = {
  rejection: [
    'interne[nrs]? (kandidat*|bewerb*|losung)|(ander*|intern*) (\\S+ ){0,4}?(den (vorzug|zuschlag)|entschieden|entscheidung|weg|genommen|eingestellt|bekommen|erhalten|gewahlt|geworden)|enttauschen (mussen|zu mussen)|mussen (\\S+ ){0,4}?enttauschen',
    '(zusage|zusagen) (\\S+ )?(geben|erteilen|machen) (\\S+ )?(konnen|konnten)?(?<=(keine|nicht) .{0,40})|absage (\\S+ )?(erteilen|mitteilen)|eine absage',
    '(gehoren|gehorst) (\\S+ ){0,2}?nicht (\\S+ ){0,3}?(kreis|auswahl|favoriten)',
    '(position|stelle) (\\S+ ){0,4}?vergeben',
    'mit (ander*|anderen) (\\S+ ){0,5}?(gehen|weiterzugehen|fortzusetzen|weitermachen|fortfahren)',
    `(fur|zugunsten) (\\S+ ){0,3}?((ein(e|en|er)? )?(andere[nrs]?|interne[nrs]?)) (\\S+ ){0,2}?${OTHERS}`,
    '(fur|zugunsten) (\\S+ ){0,2}?mitbewerb* (\\S+ ){0,2}?entschieden',
    'mitbewerb* (\\S+ ){0,4}?den (vorzug|zuschlag)|den (vorzug|zuschlag) (\\S+ ){0,4}?(gegeben|erhalten|bekommen)',
    'anderweitig (entschieden|besetzt|vergeben)|jemand(en)? ander(e[nrsm]?|s) … (entschieden|eingestellt|genommen)|entschieden … jemand(en)? ander*',
    '(stelle|position|vakanz|rolle|funktion) … (besetzt|vergeben|gestrichen|zuruckgezogen|weggefallen)',
    'absage[n]?(?! (sie|wir|des termins|den termin))|mussen (wir )?(ihnen|dir) … absagen|abgesagt',
    'keine (zusage|positive[nr]? (ruckmeldung|nachricht|antwort)|guten? nachricht*)',
    '(nicht|nicht langer) (fur (sie|dich) entschieden|in die (engere|nahere) (wahl|auswahl)|(weiter )?berucksichtig*|einstellen|ausgewahlt)',
    '(wahl|entscheidung) (ist )?(\\S+ )?nicht (auf|fur|zugunsten von) (sie|dich)|(wahl|entscheidung) ist (\\S+ ){0,3}?(auf|fur) (\\S+ ){0,2}?(ander*|mitbewerb*)',
    'entscheidung (ist )?(\\S+ )?(nicht zu ihren gunsten|gegen (sie|dich))',
    'nicht (erfolgreich|geklappt|gereicht|zum zug|zum zuge)|hat (es )?(\\S+ ){0,3}?nicht (geklappt|gereicht|geworden)',
    '(stelle|position) (\\S+ ){0,3}?nicht (anbieten|geben|ubertragen)',
    'bedauern (\\S+ )?(ihnen|dir) (\\S+ )?mitteilen zu mussen|zu unserem bedauern|bedauern (\\S+ ){0,4}?(keine|nicht)',
  ],
  noRejection: [
    'noch (nicht|kein*|weitere|andere|zwei|drei|einige)|weitere (gesprache|kandidat*|bewerber*)|termin (\\S+ ){0,3}?absagen|absagen (\\S+ ){0,3}?termin|gesprache mit (\\S+ )?(ander*|weiter*)',
  ],
  endOfSteps: [
    'nicht (weiter ?(verfolg*|geh*|fuhr*|zu verfolgen|mach*)|fortsetz*|fortfuhr*|in den nachsten|in die nachste)',
    'gegen (sie|dich|eine (einstellung|zusammenarbeit|fortsetzung|weitere*)|(ihre|deine) bewerbung) (\\S+ )?entschieden',
    'kein(en)? (angebot|vertrag) (machen|unterbreiten|anbieten)|nicht anbieten',
    'bewerbung (\\S+ )?nicht … (berucksichtig*|weiter*|entsprech*|verfolg*)',
    '(prozess|verfahren) (hier |an dieser stelle |mit ihnen )?(zu )?(beenden|nicht fortsetzen)',
    'anders entschieden|sich (\\S+ ){0,3}?(gegen (sie|dich)|anders) entschieden|entschieden,? (\\S+ ){0,4}?nicht (\\S+ )?(weiter*|fortzu*|fortzusetzen)',
    'passt (\\S+ ){0,3}?nicht (\\S+ ){0,2}?(zu unser*|zum profil|zur stelle|zu dem)',
  ],
  farewell: [
    '(wunschen|wunsche) … (weiteren|beruflichen|zukunft|jobsuche|stellensuche|weg)|(weiteren|beruflichen|zukunft|jobsuche|stellensuche|weg) … (wunschen|wunsche)',
    'alles gute fur (ihre|deine|die|ihren|deinen) (weiter*|beruflich*|zukunft|suche|weg)|viel erfolg bei (ihrer|deiner|der) (weiteren )?(suche|jobsuche|stellensuche|bewerbung*)',
    '(unterlagen|bewerbung) … (talentpool|vernichte*|loschen|geloscht)',
  ],
  regret: [
    'leider|bedauer*|bedauern|nach (reiflicher|sorgfaltiger|eingehender|intensiver) (uberlegung|prufung)|schwer (gefallen|gefallen|gemacht)|tut (mir|uns) (\\S+ )?leid|schade',
  ],
  badNews: [
    '(nicht|kein*|absage|absagen) (\\S+ ){0,8}?(bewerbung|auswahl|stelle|position|prozess|verfahren|entschieden|geklappt|weiter)',
    '(bewerbung|auswahl|stelle|position|prozess|verfahren|sie|dich) (\\S+ ){0,8}?(nicht|kein*)',
  ],
  noBadNews: [
    'auskunft|verzoger*|spate antwort|spater als|neu*|verschieben|verschoben|anhang|datei|unterlagen|erreich*',
  ],
  offer: [
    '(biete|bieten) (\\S+ ){0,3}?(ihnen|dir) … (stelle|position|vertrag|job|rolle|arbeitsplatz)',
    '(sie|dich) … (einzustellen|einstellen)',
    '(dich|sie) (\\S+ ){0,4}?(im|in unserem|bei uns im) team (\\S+ )?(haben|begrussen|sehen)',
    '(ihre|deine) zusage|unterschriebene[nr]? (vertrag*|exemplar*)',
    '(freuen (uns|mich)|freue mich|gerne?|mochten|konnen|wollen|wurden) … (anbieten|anzubieten)',
    '(freuen (uns|mich)|freue mich|gerne?|mochten|konnen|wollen|wurden|machen) … (zusage*|ein (\\S+ )?angebot|vertragsangebot|angebot (zu )?(machen|unterbreiten|ubersenden|zukommen))',
    'arbeitsvertrag*|anstellungsvertrag*|vertragsentwurf|vertragsangebot|stellenangebot|jobangebot|vertrag (liegt|anbei|im anhang)',
    '(unser|das|dieses|beiliegende*|anliegende*|verbindliche*) angebot|zusage fur (die|ihre|deine)',
    '(haben|hast) (sie |du )?(die|den) (stelle|job)|(stelle|job) (ist ihre|ist deine|gehort (ihnen|dir))',
    'entschieden,? (ihnen|dir) … anzubieten|(haben uns|ist|fiel|ist gefallen|entscheidung|wahl) (\\S+ ){0,3}?(fur|auf) (sie|dich) (entschieden|gefallen)',
    '(sie|dich) (\\S+ ){0,3}?(im|in unserem|in unser|ins) team (\\S+ )?(begrussen|willkommen|aufzunehmen|aufnehmen)',
  ],
  noOffer: [
    'nicht|kein*|leider|ob (wir|sie)|bevor|andere* angebote?|(termin|gesprach|slot|interview|telefonat|kaffee)\\S* (\\S+ ){0,3}?an\\S*bieten|angebot von',
  ],
  hold: [
    'neueinstellung* (\\S+ ){0,3}?(gestoppt|ausgesetzt|eingefroren)|(auf )?unbestimmte zeit|vorubergehend (ausgesetzt|gestoppt|eingestellt)',
    'auf eis|einstellungsstopp|einstellungspause|besetzungsstopp|budgetstopp|pausier*|zuruckgestellt|ausgesetzt|eingefroren|gestoppt|vertagt|auf unbestimmte zeit',
    '(prozess|besetzung|stelle|suche|verfahren|ausschreibung|einstellung*|rekrutierung) … (ruht|ruhen|pausiert|verschoben|angehalten|unterbrochen|ausgesetzt)',
    'bis auf weiteres',
  ],
  noHold: ['nicht (mehr )?(auf eis|gestoppt|pausiert)|termin … (verschoben|vertagt)|gesprach … (verschoben|vertagt)'],
  feedback: [
    '(fehlte*|fehlten) (\\S+ ){0,3}?(erfahrung|tiefe|praxis|beispiele*|zahlen|konkret*)|(fallstudie|prasentation|antworten|beispiele) (\\S+ ){0,4}?(war|waren) (\\S+ ){0,3}?(klar*|stark*|gut|lang*|uberzeugend)|paar worte zu (ihrem|deinem)',
    '(feedback|ruckmeldung|einschatzung|eindruck) … (zu (ihrem|deinem|unserem)|zum gesprach|aus dem|ehrlich*|zur prasentation)',
    '(gerne?|hier|anbei|nachfolgend|wie gewunscht|wie (erbeten|versprochen|besprochen)) … (feedback|einschatzung|ein paar (punkte|hinweise|worte))',
    '(uns|mir) (hat|haben|fehlte*|gefiel*) … (gefehlt|gefallen|uberzeugt|beispiele?|tiefe|konkret*|antworten|prasentation|struktur)',
    '(sie haben|du hast) (\\S+ ){0,3}?uberzeugt|mein (tipp|rat)|fur (ihr|dein|das) nachstes? (gesprach|mal|interview)|verbesserungspotenzial|luft nach oben',
  ],
  noFeedback: [
    'umfrage|ruckmeldung (bis|geben wir|erhalten|folgt)|melden|auf (die|das|ihr|ihre|dein) (feedback|ruckmeldung)|feedback (ein(holen|sammeln)|abwarten|steht|folgt|fehlt)|(erhalten|bekommen|geben) (\\S+ ){0,6}?ruckmeldung|ruckmeldung von (ihnen|uns)|um (ein|ihre|eine) (kurze )?ruckmeldung(?! (\\S+ ){0,3}?gebeten)',
  ],
  feedbackAsked: [
    'nach (\\S+ ){0,4}?(grund|grunden|feedback|einschatzung|ruckmeldung) (\\S+ )?gefragt',
    'wie (gewunscht|erbeten)|(sie|du) (hatten|haben|hast|hattest) … (feedback|ruckmeldung|einschatzung) (\\S+ ){0,3}?gebeten|nach (feedback|einer einschatzung|den grunden) (\\S+ )?gefragt',
  ],
  invitation: [
    'nachste schritt (ist|ware|besteht) (\\S+ ){0,4}?(\\S*gesprach|interview|treffen|termin|\\S*call|telefonat)',
    'gesprach (\\S+ ){0,3}?(fortsetzen|fortfuhren|vertiefen)|zeit fur (ein|einen) (\\S+ )?(gesprach|telefonat|interview|termin|treffen)',
    'in (die|der) (nachste[nr]?|zweite[nr]?|letzte[nr]?) runde',
    '(einladen|eingeladen|laden (wir |ich )?(sie|dich)|einladung|einzuladen) (\\S+ ){0,10}?(\\S*gesprach|interview|runde|\\S*kennenlern*|termin|treffen|probe*|assessment*|telefonat|ein)',
    '(zweite[ns]?|weitere[ns]?|nachste[nrs]?|dritte[ns]?|letzte[ns]?) (\\S+ )?(\\S*gesprach|interview|runde|kennenlernen|termin)\\S* … (einladen|einzuladen|vereinbaren|fuhren|passt|zeit|kommen|vorschlagen|stattfinden|anbieten|hatten|mochten|freuen)',
    '(einladen|einzuladen|zeit) (\\S+ ){0,4}?(fur|zu) (ein|einem) (\\S+ )?(\\S*gesprach|interview|treffen)|zeit fur (ein|einen) (\\S+ )?(gesprach|interview|termin|treffen)',
    '(mochten|wurden|wollen) … (kennenlernen|kennenzulernen|noch (einmal|mal) (sprechen|treffen|sehen)|wiedersehen|zum? (zweit|nachst|weiter)\\S+ (gesprach|runde|interview))',
    '(termin|terminvorschlag\\S*|uhrzeit) … (vorschlagen|passt|vereinbaren|passen|anbieten|auswahlen|bestatigen|finden|aussuchen)|(wahlen|suchen|buchen) (sie|du) (\\S+ ){0,4}?(termin|zeitfenster|slot)|(wahl|such|buch)e? (\\S+ ){0,3}?(termin|zeitfenster|slot)',
    'terminvorschlage',
    'nachste[nr]? runde (\\S+ ){0,3}?(weiter|geschafft|dabei|eingezogen)|(eine|die) runde weiter|(konnten|konntest|konnen) (sie|du) (\\S+ ){0,6}?(kommen|vorbeikommen)',
  ],
  noInvitation: [
    'nicht (ein*|zu einem|weiter)|(danke|vielen dank|herzlichen dank) fur (das|ihren|dein|die|ihre|deine|den)|(weitere(n)?|andere[nr]?) (bewerber|kandidat|bewerbungen)\\w*|absagen|abgesagt|falls|anzurufen|anrufen|rufen',
  ],
  availability: [
    '(passt|passen|wurde) (es )?(ihnen|dir)|(ihnen|dir) (\\S+ ){0,8}?(passen|passt)',
    '(hatten sie|hattest du|haben sie|hast du|sind sie|bist du|waren sie) … (zeit|verfugbar|frei|moglich)|wann (sie|du|hatten|hattest|passt|es|haben) (\\S+ ){0,5}?(zeit|passt|konnen|kommen|verfugbar)|wann (konnen|konnten|kannst) (sie|du)|verfugbarkeit(en)?',
  ],
  talk: ['\\S*gesprach*|interview*|termin|treffen|telefonat|runde|kennenlern*|austausch|\\S*call'],
  congratulation: ['gluckwunsch*|(herzliche*|gute*|grossartige*|tolle*|schone*) (nachricht*|neuigkeit*)|gratul*'],
  jobWon: ['vertrag*|annehm*|stelle|zusage|im team|teil unseres teams|einstellen|angebot'],
  negation: ['(nicht|kein*|noch nicht)( (schon|bereits))?'],
  decision: [
    'entscheid*|entschieden|entschluss|beschl*|ergebnis*|klarheit|wahl|gremium|vorstand|fallt|zusag*',
    'meld(en|e|et)|ruckmeld*|bescheid|hor(en|st|t)|informier*|mitteil*|mitzuteilen|teilen|antwort*|wiss(en|t)|weiss|zuruck(zu)?kommen|(auf (sie|dich)) zu|kontaktier*|nachricht|neuigkeit*|rufen? (wir|ich) (sie|dich)|rufe (sie|dich)|feedback|rechnen|bekommen|erhalten',
    'ab(zu)?schliess*|abgeschlossen|geduld*|voraussichtlich|vermutlich|brauchen|benotigen|dauer*|dauert|stand|fertig|durch|so weit|soweit|gesprachen|hoffen|planen|vorgesehen',
  ],
  sureDecision: ['entscheid*|entschluss'],
  respond: [
    'antwort*|ruckmeld*|zusag*|zusage|unterschr*|unterzeich*|gegengezeichnet|bestatig*|gultig|gilt|entscheid*|mitteil*|frist|annehm*|annimm*|annahme|bescheid|teilen|melden|zuruck*|gebunden|bedenk*|horen|sagen|wissen|lassen|rucksend*|steht',
  ],
  otherDays: [
    'danke? fur|gesprach (vom|am)|ihre (mail|nachricht|e-mail)|beginn*|eintritt*|starttermin|arbeitsbeginn|anfangen|erster arbeitstag|start (am|zum)|kennengelernt|gesprochen|seit|vertragsbeginn|viel (erfolg|gluck)',
    '(sprechen|fuhren|treffen) (\\S+ ){0,5}?(bewerber*|kandidat*|gesprache)',
  ],
  call: [
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
    'melden sie sich|meld(e)? dich|(?<!(wir|ich) .{0,60})(sich|dich)( \\S+){0,8}? (bei (mir|uns) )?(\\S+ ){0,3}?(zu )?melden',
    '(haken|hak|fragen|frag) (sie |du |gern|gerne|doch|einfach|ruhig|bitte|am|mal|noch)( ?\\S+){0,10}? nach|nach(zu)?(haken|fragen)|kontaktieren sie (mich|uns)|kontaktiere? (mich|uns)|kommen sie( \\S+){0,5}? auf (mich|uns) zu',
    '(hor|horen) (sie )?(gern )?(mal )?(bei mir )?nach',
  ],
  somebodyElse: ['(kunde|kundin|team|fachabteilung|er|sie) (wird|werden)( \\S+){0,5}'],
  polite: ['fragen|ruckfragen|zogern|jederzeit'],
  unwanted: ['bitte nicht|nicht notig|keine anrufe|brauchen (sie )?nicht|von (anrufen|nachfragen) (\\S+ )?abzusehen'],
  byThen: ['bis dahin|danach|dann'],
  job: ['bewerb*|vorstellungs*|\\S*gesprach*|stelle*|auswahl*|lebenslauf'],
  clauseEnd: ['aber|doch|jedoch|denn|weil|sondern'],
  supposing: ['(und |oder )?(falls|sollten? (sie|wir|es|du|ich)|wenn|ob|mocht*)'],
  away: [
    'nicht (im (buro|haus|dienst)|am (platz|arbeitsplatz)|erreichbar|da|verfugbar|anwesend)|abwesend|abwesenheit*|(im|in) (\\S+ )?(urlaub|ferien|elternzeit|mutterschutz|\\S+urlaub)|urlaub*|ausser haus|ausser dienst',
    'auf (dienst|geschafts)?reisen?|dienstreise|elternzeit|verreist|unterwegs|krank*|buro (ist|bleibt) (\\S+ ){0,6}?geschlossen|betriebsferien|betriebsurlaub',
  ],
  back: ['wieder|zuruck(?!zu)|ruckkehr|zuruckkehr*|zuruckkomm*'],
  selfBack: [
    '(bin|sind|ist) (ich |wir |sie |er )?(\\S+ ){0,6}?(zuruck|wieder (da|im|in|zuruck|erreichbar|am platz|fur))',
  ],
  until: ['bis( zum| zu)?( den| dem)?'],
  through: ['(bis (und mit|einschliesslich|inklusive|inkl.?|einschl.?|incl.?))( zum| den| dem)?'],
  inclusive: ['inkl.?|inklusive|einschliesslich|einschl.?'],
  untilAfter: [],
  spanUntil: ['bis'],
  spanThrough: [],
  left: [
    'nicht mehr (\\S+ )?(fur|bei|im unternehmen|in unserem|hier|tatig|beschaftigt|zu unserem team|teil|unter)|(arbeitet?|bin|ist) (\\S+ )?nicht mehr|ausgeschieden|unternehmen (\\S+ )?verlassen|verlassen hat|nicht langer (bei|fur)',
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
    'eingangsbestatigung|danke? fur (ihre|deine|das interesse|ihr interesse|dein interesse) ?(bewerbung|nachricht|e-?mail|anfrage)?',
  ],
  automatic: [
    'automatisch (generiert|erstellt|erzeugt|versendet|versandt)\\w*|automatisierte (nachricht|antwort|e-?mail)',
  ],
  noReply: [
    'bitte (antworten sie )?nicht auf diese|auf diese (e-?mail|nachricht|mail) (kann|konnen|bitte) (\\S+ ){0,2}?nicht|nicht auf diese (e-?mail|nachricht|mail)|diese adresse (\\S+ ){0,4}?(nicht gelesen|keine (antworten|e-?mails|nachrichten))',
  ],
}
