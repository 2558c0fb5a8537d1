import type { LanguageWords } from './language-words.ts'

const OTHERS = '(kandida*|sollicitant*|persoon|profiel*)'

export const DUTCH: LanguageWords = {
  rejection: [
    '(vacature|functie) (\\S+ ){0,4}?(in te trekken|geschrapt|te schrappen|komt te vervallen)',
    '(was|werd|bent|eindigde) (\\S+ )?(tweede|net niet)|(baan|functie) (\\S+ )?(gaat|ging) naar (een|iemand)',
    '(geen|niet) (\\S+ ){0,2}?(aanbod|aanbieding) (\\S+ )?doen|(iemand) (gevonden|gekozen|aangenomen)|ziet (er )?(\\S+ )?van af|niet samen verder|wil (\\S+ )?niet verder',
    'interne (kandida*|sollicitant*)|(moeten|moet) (\\S+ ){0,4}?teleurstellen|teleurstellend nieuws|(verder|door) te gaan met (een )?ander*|(andere|iemand anders) … (gekozen|keuze|geworden|aangenomen)|(gekozen|koos|kiest|heeft|hebben) … iemand anders|(profiel|ervaring) (\\S+ ){0,2}?(sluit|past) (\\S+ ){0,2}?(onvoldoende|niet|minder)|niet (\\S+ )?(verder )?in behandeling|geen beter nieuws',
    `(andere|interne|een interne) ${OTHERS} … (gekozen|gegaan|verder|aangenomen|voorkeur|gevonden|doorgaan|gaan|besloten|gevallen)`,
    `(gekozen|keuze|voorkeur|verder|door|besloten|gaan) (\\S+ ){0,5}?(andere|interne) ${OTHERS}`,
    `(verder|door|gekozen) (\\S+ ){0,2}?(met|voor) (een )?(\\S+ )?${OTHERS} (die|dat|met|wiens)`,
    '(gekozen|gaan|ging|besloten|aangenomen) (\\S+ ){0,6}?iemand anders|iemand anders (\\S+ ){0,4}?(gekozen|aangenomen|geworden)|afgewezen|afwijz*|af te wijzen|je afwijzen|u afwijzen',
    '(helaas|jammer genoeg|niet|het) (\\S+ )?niet (geworden|geselecteerd|gekozen|uitgenodigd|aangenomen)|niet (bent|ben|is|zijn|wordt|wordt u|bent u) (\\S+ )?(geselecteerd|gekozen|geworden)|(bent|ben|is) (\\S+ ){0,3}?niet (\\S+ )?(geselecteerd|gekozen|geworden|de juiste)',
    '(functie|vacature|positie|rol) (\\S+ ){0,4}?(vervuld|ingevuld|vervallen|gesloten|ingetrokken|vergeven)',
    'niet voor (jou|u|je) (gekozen|besloten)|keuze (is )?(\\S+ ){0,2}?(niet op (jou|u|je)|op (een )?(andere|iemand anders)) (\\S+ ){0,2}?gevallen|geen goed nieuws|slecht nieuws|niet het nieuws',
    'tot (onze|mijn) spijt (\\S+ ){0,8}?(niet|geen)|(sollicitatie) (\\S+ ){0,3}?(niet succesvol|afgewezen)|niet (\\S+ )?aanbieden',
  ],
  noRejection: [
    'andere (zaal|ruimte|datum|dag|tijd|locatie|kamer|link)|niemand',
    '(spreken|zien|in gesprek|gesprekken) (\\S+ ){0,4}?(andere|meer|laatste|overige) (\\S+ )?(kandida*|sollicitant*|mensen)|nog (niet|geen|bezig)|afspraak',
  ],
  endOfSteps: [
    'niet (\\S+ ){0,5}?(verder|door) ?(gaan|te gaan|met|in de|zetten|te zetten)?|besloten (om )?(\\S+ ){0,4}?niet|procedure (\\S+ ){0,5}?(te )?(beeindig*|stoppen|stopzetten)',
    'past (\\S+ ){0,3}?niet (\\S+ ){0,2}?(bij|in)|sluit (\\S+ ){0,3}?niet (\\S+ ){0,3}?aan',
  ],
  farewell: [
    '(succes|wensen|wens) … (zoektocht|carriere|vervolg|loopbaan|verdere|toekomst)|(gegevens|cv) (\\S+ ){0,4}?(bewaren|portefeuille)',
  ],
  regret: [
    'helaas|tot (onze|mijn) spijt|jammer genoeg|het spijt|na (zorgvuldige|rijp) (afweging|beraad|overweging|overleg)',
  ],
  badNews: [
    '(niet|geen) (\\S+ ){0,8}?(sollicitatie|functie|profiel|procedure|kandida*|geworden|gelukt|verder)',
    '(sollicitatie|functie|profiel|procedure|keuze|je|u) (\\S+ ){0,8}?(niet|geen)',
  ],
  noBadNews: ['vertraging|nieuws|late reactie|verzetten|bijlage|bestand'],
  offer: [
    'aangenomen(?=[!.]|$)|(ben|bent) aangenomen|contract (ligt|is) (\\S+ ){0,2}?(klaar|onderweg|bijgevoegd)',
    'welkom (in|bij) (het|ons|onze) (\\S+ )?(team|club|organisatie)|welkom aan boord|(doet|doen|doe) (je|u|jou) (een|dit) (\\S+ )?(aanbod|voorstel)',
    '(functie|baan|rol) (\\S+ ){0,3}?gekregen|(krijgt|hebt|heeft) (\\S+ ){0,3}?de (functie|baan) (gekregen)?|getekende? contract',
    '(willen|graag) (\\S+ )?met (je|u|jou) werken|baan is van (jou|u)',
    '(bijgaand|hierbij|bijlage) (\\S+ ){0,4}?(aanbod|contract|voorstel)|ons aanbod|(bieden|bied) (\\S+ ){0,4}?(contract|functie|baan|positie|rol)|(willen|hebben) (\\S+ ){0,3}?(er|je) (\\S+ )?(graag )?bij (te )?hebben|functie accepteert',
    '(graag|blij|verheugd|genoegen|plezier|willen|bieden) … ((functie|baan|rol|positie|contract) (\\S+ ){0,3}?aan(bieden| te bieden)?|(een|ons) (\\S+ )?(aanbod|aanbieding|voorstel) (doen|te doen|sturen))',
    'arbeidsovereenkomst|contractvoorstel|arbeidsvoorwaardenvoorstel|arbeidscontract|aanstellingsbrief',
    '(ons|het|dit|hierbij) (\\S+ )?(aanbod|voorstel) (\\S+ ){0,5}?(bijlage|geldig|geldt)|aanbod,? (\\S+ ){0,4}?(geldig|geldt)',
    '(hebt|heeft|heb|krijgt) (de|je|u) (\\S+ )?(baan|functie)|(baan|functie) is (van jou|voor jou|voor u)|(willen|graag) (\\S+ ){0,3}?(aannemen|in dienst nemen|verwelkomen)|voor (jou|u|je) gekozen|keuze is op (jou|u) gevallen',
  ],
  noOffer: ['geen|niet|helaas|andere aanbieding*|of we'],
  hold: [
    '(aanstellingen|werving|vacatures?|budget) (\\S+ ){0,9}?(stopgezet|bevroren|stilgelegd)|stopgezet',
    '(liggen|ligt|lag|staan|staat) (\\S+ ){0,3}?stil|(werving|procedure|vacature*|selectie) (\\S+ ){0,4}?(pauzeren|stopzetten|stilgelegd|uitgesteld)|op pauze|(pauzeren|bevriezen|opschorten)',
    'on hold|vacaturestop|bevroren|gepauzeerd|opgeschort|stilgelegd|stopgezet voorlopig|in de wacht|in de ijskast|on pause|stil komen te liggen|ligt stil|uitgesteld tot nader|tot nader (order|bericht)|(procedure|vacature|werving|proces) (\\S+ ){0,5}?(uitgesteld|stil|pauze)|personeelsstop',
  ],
  noHold: ['niet (meer )?(on hold|bevroren)|gesprek (\\S+ ){0,3}?uitgesteld'],
  feedback: [
    '(hierbij|zoals (gevraagd|beloofd|afgesproken)|graag|even) … (feedback|terugkoppeling op|opmerkingen)',
    '(mijn|onze|wat|de|eerlijke) (\\S+ )?feedback|feedback (op|over|naar aanleiding|van)|mijn (tip|advies)|voor (je|uw) volgende (gesprek|sollicitatie)',
    '(misten|miste|mistten|vonden) (\\S+ ){0,8}?(voorbeelden|diepgang|presentatie|concreet|sterk|cijfers)',
  ],
  noFeedback: [
    'enquete|(verzamelen|wachten|ophalen|krijgen|ontvangen) (\\S+ ){0,5}?feedback|feedback (\\S+ ){0,3}?(volgt|later|volgende|binnen)|(je|uw|jouw) feedback',
  ],
  feedbackAsked: [
    '(je|u) vroeg (\\S+ )?(om|naar|waarom|wat)',
    'zoals gevraagd|(je|u) (hebt |had |heeft )?(\\S+ ){0,2}?(vroeg|gevraagd)',
  ],
  invitation: [
    '(zien|spreken|ontmoeten) (je|jou|u) (\\S+ ){0,2}?(nog een keer|opnieuw|nogmaals|weer|terug)',
    '(in|tot) de (laatste|finale) ronde|(momenten|tijden|datums|data|opties) (\\S+ )?(door(geven|te geven)|sturen|voorstellen|aangeven)',
    'volgende stap (is|zou) (\\S+ ){0,4}?(\\S*gesprek|kennismaking|interview)|(graag|willen) (\\S+ ){0,3}?(met je|met u|met jou) verder|(naar|in|door naar) de (volgende|tweede|laatste) ronde',
    '(uitnodig*|nodigen|nodig|uit te nodigen) (\\S+ ){0,10}?(\\S*gesprek|ronde|kennismak*|interview|uit|voor)',
    '(tweede|vervolg|volgende|nieuw|derde|nader|laatste)\\S* ?(gesprek|ronde|kennismaking|interview) … (plannen|inplannen|uitnodig*|afspre*|komt|past|schikt|hebben|voeren|graag)',
    '(graag|willen) (\\S+ ){0,8}?(tweede|vervolg|volgende|nader)\\S* ?(gesprek|ronde|kennismaking)|(graag|willen) (\\S+ ){0,4}?(nog (een keer|eens|een)|opnieuw|weer) (\\S+ )?(spreken|ontmoeten|zien)',
    '(kies|kiest|boek|plan|reserveer) (\\S+ ){0,3}?(moment|tijdstip|datum|tijd)|door naar (de )?(volgende|tweede|laatste) ronde|voor een (tweede|vervolg|volgend)\\S* ?gesprek',
  ],
  noInvitation: [
    'niet met (je|u)',
    'bedankt voor|dank voor|andere kandidaten|niet uit|helaas|bellen|afzegg*|niet nodig|zo nodig|indien nodig',
  ],
  availability: [
    '(je|u) (\\S+ )?(graag )?(ontmoeten|spreken|leren kennen)|langskomen',
    '(schikt|past|schikken|passen) (het )?(je|u|jou)|schikt (\\d+|het|dat|\\S+dag)|(je|u|jou) (schikt|past|uitkomt)',
    '(ben je|bent u|kun je|kunt u|zou je|zou u|heb je|hebt u|heeft u) … (beschikbaar|langskomen|langs (te|kunnen) komen|langs komen|tijd|komen)|(je|uw|jouw) beschikbaarheid|wanneer (kun|kan|kunt|schikt|past|heb) (je|u|het)?|(komt|past) (dat|dit|\\S+dag) (\\S+ ){0,4}?(uit|u|je)|(kunnen|zullen) we (\\S+ ){0,4}?(spreken|afspreken|ontmoeten)',
  ],
  talk: ['\\S*gesprek|kennismaking|interview|afspraak|overleg|spreken|ontmoeten|(je|u) (\\S+ ){0,3}?zien'],
  congratulation: ['gefeliciteerd|proficiat|(goed|geweldig|mooi|fantastisch|leuk) nieuws'],
  jobWon: ['contract|accepteert|functie|baan|aanbod|aannemen|team|erbij'],
  negation: ['(niet|geen|nooit|nog niet|nog geen)( (al|nog))?'],
  decision: [
    'bespre*|overleg*|bel ik|bellen we',
    'vertel*|zeggen',
    'tot',
    'beslis*|beslissen|besluit*|keuze|kiezen|knoop|uitsluitsel|uitslag|resultaat|rond|afrond*|afgerond|duidelijk*|directie',
    'hor(en|t)|hoor(t)?|weten|weet|laten|terugkoppel*|contact|antwoord*|informer*|bericht*|reactie|reageer*|reageren|nieuws|bellen|terug(komen|bellen)?|(kom|komen) (\\S+ ){0,8}?op terug|krijgt|krijg',
    'geduld|verwacht*|nodig|gesprek met',
  ],
  sureDecision: ['beslis*|besluit*|knoop'],
  respond: [
    'ontvangen',
    'antwoord*|reactie|reageer*|reageren|bevestig*|teken*|onderteken*|getekend|geldig|geldt|accept*|beslis*|weten|laten|besluit*|akkoord|retour|hor(en)?|laat',
  ],
  otherDays: [
    'gesprekken (\\S+ ){0,4}?(lopen|duren|gaan|vinden)',
    'per|met ingang van|ingaande',
    '(bedankt|dank) voor|gesprek van|startdatum|begin(nen|datum)|starten|gesproken|ingangsdatum|in dienst|sinds|veel succes',
  ],
  call: [
    '(als|dat) (je|u) (me|mij|ons) (\\S+ ){0,5}?belt|(me|mij|ons) (\\S+ ){0,4}?belt',
    'bel(t|len)? ((u|je|dan|gerust|even) ){0,4}?(me|mij|ons|naar mij)|(?<!(wij|we|ik) (\\S+ ){0,3}?)(me|mij|ons)( \\S+){0,6}? (te |op te |op|terug te |terug)?bellen|geef (me|mij)( \\S+){0,3}? (een )?belletje|bel (dan|gerust|even)',
  ],
  write: [
    '(mail|mailt|schrijf|schrijft) ((u|je|dan|gerust|even) ){0,3}?(me|mij|ons)|(stuur|stuurt) (u |je )?(me|mij|ons)( \\S+){0,7}? (mail|mailtje|bericht|berichtje|e-mail)|(me|mij|ons)( \\S+){0,6}? (te )?mailen',
  ],
  contact: [
    '(neem|neemt|nemen)( \\S+){0,7}? contact( met (me|mij|ons))?( op)?|contact (met (me|mij|ons) )?op te nemen( met (me|mij|ons))?|(meld|laat van) je( \\S+){0,3}? (bij mij|horen|weer)|trek( \\S+){0,5}? aan de bel|vraag (\\S+ ){0,6}?na',
  ],
  byPhone: ['telefonisch|per telefoon|op mijn (mobiel|nummer|06)'],
  somebodyElse: ['(klant|team|directie|hij|zij|ze|we|wij|ik) (zal|zullen|gaat|neem|nemen)?( \\S+){0,5}'],
  polite: ['vragen|schroom'],
  unwanted: ['niet nodig|hoeft niet|liever niet bellen'],
  byThen: ['dan|daarna'],
  job: ['sollicit*|vacature|gesprek|werving|selectie|functie|kandida*'],
  clauseEnd: ['maar|echter|want|omdat'],
  supposing: ['(en |of )?(als|zonder (bericht|reactie|antwoord)|indien|mocht*|of we|of ik)'],
  away: [
    'ik (ben|zit) tot|(ben|zit) ik tot',
    'afwezig*|niet (aanwezig|op kantoor|bereikbaar|beschikbaar)|(met|op) (vakantie|\\S*verlof|zakenreis|reis)|vakantie|zwangerschapsverlof|ouderschapsverlof|buiten kantoor|vrij|er niet|kantoor (\\S+ ){0,3}?gesloten',
  ],
  back: ['er weer(?= |$|[.,!])|weer (aanwezig|bereikbaar|op kantoor)', 'terug(?!komen op)|weer|hervat*'],
  selfBack: [
    '(ben|is) (ik |hij |zij )?(er )?weer|ik ben er (\\S+ ){0,3}?weer',
    'ben (ik )?(\\S+ ){0,5}?(terug|weer (op|bereikbaar|aanwezig|terug))',
  ],
  until: ['tot( aan)?( de)?'],
  through: ['tot en met|t/m'],
  inclusive: ['inclusief|incl.?'],
  untilAfter: [],
  spanUntil: ['tot'],
  spanThrough: ['tot en met|t/m|en'],
  tells: ['(laat|laten|hoor|hoort) (ik|we|je|u)|(ik|we) (\\S+ )?(laat|laten) (\\S+ ){0,3}?weten'],
  left: [
    'niet (meer|langer) (werkzaam|in dienst|bij|voor|actief)|werk(t)? (\\S+ )?niet (meer|langer)|uit dienst|(heeft|heb) (\\S+ ){0,4}?verlaten',
  ],
  successor: [
    '(contact opnemen met|neem( dan)? contact op met|neemt u contact op met|wend( u| je)?( tot)?|wenden tot|mailen? naar|bereik(en|t)?)|(mijn|de) opvolger(ster)?( is)?|overgenomen door|richten aan|terecht bij',
  ],
  autoSubject: ['automatisch (antwoord|bericht)|automatische? antwoord|afwezig*|out of office'],
  autoPhrase: [
    'bedankt voor (je|uw) (bericht|e-?mail|mail)',
    'dringend*|spoed*|tijdens mijn afwezigheid|(bij|na) mijn (terugkomst|terugkeer)|beperkt|momenteel|(je|uw) (bericht|e-?mail|mail) wordt',
  ],
  receipt: [
    '(hebben|heb) (\\S+ ){0,6}?ontvangen|ontvangstbevestiging|bedankt voor (je|uw) (sollicitatie|bericht|interesse|e-?mail)|(is|zijn) (\\S+ ){0,3}?(goed )?ontvangen',
  ],
  automatic: ['automatisch (gegenereerd*|verzonden|bericht|verstuurd)|geautomatiseerd bericht'],
  noReply: [
    'niet (te )?(be)?antwoorden( op)?|(niet|geen) (op )?(deze|dit) (e-?mail|bericht|mail) (te )?(be)?antwoord*|op (deze|dit) (e-?mail|bericht|mail) (\\S+ ){0,3}?niet|niet op (deze|dit) (e-?mail|bericht|mail)',
  ],
}
