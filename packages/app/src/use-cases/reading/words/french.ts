import type { LanguageWords } from './language-words.ts'

const OTHERS = '(candidat*|profil*|personne*|choix)'
const GO_ON = '(poursuivre|continuer|aller plus loin|avancer|donner (de )?suite|retenir)'

export const FRENCH: LanguageWords = {
  rejection: [
    '(poste|offre) (est|a ete) (\\S+ )?(pourvue?|attribuee?)',
    'ce ne sera pas (pour|vous)|pas pour cette fois',
    '(annuler|supprimer|annule|supprime) (\\S+ )?(poste|recrutement)',
    '(deuxieme|seconde) (position|place)|poste (\\S+ )?(revient|va) a (un|une|quelqu)|prefere (un|une) (\\S+ )?(profil|candidat*) (plus|avec)|(arreter|stopper|cloturer|interrompre) (le|la|votre) (\\S+ )?(processus|procedure|candidature) (\\S+ )?(avec vous|vous concernant)?',
    "pas (\\S+ )?(porte*|tombe*) sur vous|(ne )?s'est (\\S+ )?pas porte*|(continuer|poursuivre|avancer) avec (d'autres|un autre|une autre|des)",
    "(trouve|recrute|choisi) (quelqu'un|une personne)|ne (souhaite|veut|souhaitent|veulent) pas (aller|donner|poursuivre|continuer)|(l'a|l'ont) emporte|(pas|ne) (\\S+ ){0,6}?(faire|adresser) (une|de) (proposition|offre)|ne poursuivrons pas",
    "(poursuivre|continuer|avancer|tranche|opte|choisi|prefere|retenu|attribue|decide|penche|porte*|faveur) (\\S+ ){0,6}?(\\S*autre*|quelqu'un d'autre|interne)|une? autre (personne|candidat*|profil|finaliste) a ete|(candidat*|candidature) interne|etes pas (prise?|retenue?)|(pas|ne) (\\S+ ){0,2}?(repond|correspond|convient) (\\S+ ){0,5}?(attentes|besoins|criteres|profil)|vous decevoir|retiendrons pas|pas les nouvelles",
    `(retenu*|choisi*|privilegi*|prefer*|prefere|selectionn*|opt(e|ons|er) pour|retenir|recrut*|retenons) … (autre*|un[e]?) (\\S+ )?${OTHERS}`,
    `(retenu*|choisi*|prefer*|opte pour) (\\S+ ){0,3}?(candidat\\S* interne|candidat\\S* dont|quelqu'un d'autre)`,
    `choix (s'est|c'est|est) (\\S+ )?(finalement )?porte* sur (un|une|d') ?(autre|d'autres)? ?${OTHERS}`,
    `un[e]? autre ${OTHERS} (a ete|vient d'etre|correspond*)`,
    "n'(a|avons|avez|ont|est|etes|as|ai) (malheureusement )?(pas|pu)( ete)? (retenu*|selectionn*|etre retenu*)",
    '(pas|ne) vous que nous avons (retenu*|choisi*)|pas ete (retenu*|selectionn*)|non retenu*',
    "(ne|n'|sans|impossible|pas|pouvoir) (\\S+ ){0,6}?(suite (favorable|positive)|donner(ons|ez)? (pas )?(de )?suite|retenir)",
    "poste (a ete|est|vient d'etre) (deja )?(pourvu|supprime|attribue)|pourvu en interne",
    '(reponse|decision|retour) (\\S+ ){0,4}?(est |etait )?(negative|defavorable|negatif)',
    'ne correspond\\S* (\\S+ ){0,5}?(a nos|a ce que|au profil|aux attentes|aux besoins|a notre)',
    'regret de (vous )?(informer|annoncer|faire savoir)|(desole*|navre*) de (vous )?(annoncer|informer|faire savoir)',
    "c'est (\\S+ )?non|pas une bonne nouvelle|mauvaise nouvelle",
  ],
  noRejection: [
    'autre (salle|date|jour|horaire|creneau|lieu|lien)|(choisi|retenu) personne',
    '(rencontr*|recev*|recoiv*|voyons|voir|voit) (\\S+ ){0,3}?(autres?|derniers?|deux|trois|plusieurs) (\\S+ )?(candidat*|profil*|personne*)',
    'pas encore|encore (pas|en)',
  ],
  endOfSteps: [
    "(n'irons|n'allons|n'ira) pas|pas plus loin",
    `(ne (pas|sommes pas en mesure de|pouvons (malheureusement )?pas|pourrons (malheureusement )?pas|souhaitons pas|souhaite pas)) ${GO_ON}`,
    'decide de ne pas|ne (poursuivrons|poursuivons|continuerons|donnerons|donnons|retiendrons|retenons) (malheureusement )?pas|met* fin au processus',
  ],
  farewell: [
    '(souhait*|souhaitons|bonne chance|plein succes|bonne continuation) … (recherche*|succes|reussite|carriere|parcours|continuation|projets?)',
    '(conserv*|gard*) votre (cv|candidature|profil|dossier)|bonne continuation',
  ],
  regret: ['malheureusement|regret*|regrettons|desole*|navre*|apres (mure|longue) reflexion|apres (un )?examen|helas'],
  badNews: [
    "(pas|ne|n') (\\S+ ){0,8}?(candidature|poste|profil|processus|retenu*|suite|choix|vous)",
    '(candidature|poste|profil|processus|choix) (\\S+ ){0,8}?(pas|ne|negati*)',
  ],
  noBadNews: ['report*|retard|en cours|nouvelles|information*|visibilite|piece jointe|fichier|joindre'],
  offer: [
    '(confier|attribuer) (le|ce) poste(?! (a|au) (un|une|autre))',
    'vous avez ete (\\S+ )?(choisie?|retenue?|selectionnee?) pour (le|ce|occuper)',
    '(decide|choisi) de vous (\\S+ )?(proposer|offrir|recruter|embaucher|engager|confier)',
    '(vous|te) propos(ons|e|er) (un|le|ce) (cdi|cdd|contrat|poste|emploi)(?! (de|du) rendez)',
    "votre candidature (est|a ete) (\\S+ )?retenue(?! pour (un|l'|la|le|une))",
    "nous vous voulons|(on|nous) (vous|te) (veut|voulons)|c'est (un )?oui",
    "(vous|te) (fait|font|faisons|fais) une (\\S+ )?(offre|proposition)|bienvenue (dans l'equipe|dans notre|chez|parmi|a bord)",
    '(voulons|souhaitons|aimerions) travailler avec vous|(il nous faut|attendons) (\\S+ )?(votre (reponse|accord|signature))',
    '(souhaite|souhaitons|veut|voulons|aimerait|aimerions) vous (recruter|embaucher|engager|avoir)|vous etes (prise?|retenue?|recrutee?) (pour le poste)?|(faire|fais|faisons) une offre|vous accueillir (dans|au sein)',
    '(plaisir|heureux|heureuse*|ravis?|ravie*|souhait*|joie|honneur|content*) … (proposer (le|ce|un) (poste|contrat)|offrir le poste|(faire|adresser|transmettre|envoyer) (\\S+ )?(une|notre|votre) (\\S+ )?(proposition|offre)|rejoindre notre equipe|integrer notre equipe|(accueillir|compter) (\\S+ ){0,3}?(\\S*equipe|parmi nous)|recrut*|embauch*)',
    "(promesse|proposition|offre|lettre) d'(embauche|emploi|engagement)",
    '(notre|votre|voici) (\\S+ )?(offre|proposition) (\\S+ ){0,8}?(joint*|valable|ci-joint*|reste|retourner|signe*)|ci-joint (\\S+ ){0,3}?(offre|proposition|contrat)',
    'vous proposons (le|un|ce) (poste|contrat)|vous proposer le poste|contrat de travail|(vous offrons|vous offrir) (le|ce) poste',
    '(souhaitons|voulons|aimerions|voudrions|serions ravis de|souhaiterions) vous (embaucher|recruter|engager|compter)',
    "poste est (a vous|pour vous|le votre)|vous (avez|aurez) le poste|(vous|avons|etes) (\\S+ ){0,3}?retenu[es]* pour (le|ce) poste|c'est vous que nous (avons|retenons)|(avons|vous) (\\S+ )?choisi* pour (le|ce) poste",
  ],
  noOffer: [
    'vous etes retenue? pour (la|une|l) ?(prochaine|suite|seconde|deuxieme|etape)|pas retenue?',
    "ne (pouvons|sommes|pourrons|peux|peut|sais|savons)|pas (en mesure|encore|ete)|n'(a|avons|est|etes)|autres? offres?|malheureusement|si nous|regret",
  ],
  hold: [
    '(suspendre|geler|interrompre|reporter|arreter|stopper|ajourner|differer|mettre en (pause|attente)) (\\S+ ){0,3}?(recrutements?|embauches?|process\\S*|poste)',
    '(projet|recrutement|poste|embauche*|process*) (\\S+ ){0,3}?(repousse|reporte|decale|ajourne|bloque|suspendu)e?s?|sine die',
    '(stoppe|arrete|suspendu|gele|bloque) (\\S+ ){0,3}?(embauches?|recrutements?)|(embauches?|recrutements?) (\\S+ ){0,3}?(stoppe*|arrete*|bloque*)|budget (\\S+ ){0,3}?gele',
    '(mettre|mis|mettons) (\\S+ ){0,4}?(en pause|en suspens|en attente)|(recrutements?|embauches?) (\\S+ ){0,6}?suspend*',
    "en (suspens|pause|stand-?by|attente|sommeil)(?! (de|d'une?) (votre|vos|reponse|la reponse))",
    "gel (des|d'|du) ?(embauches?|recrutements?|budget*)|geles?|gelee?s?|suspendu*|suspendons|interrompu*|mis(e)? en (attente|pause)",
    "(recrutements?|embauches?|processus|poste) … (geles?|suspendus?|reportes?|interrompu|a l'arret)|jusqu'a nouvel ordre",
  ],
  noHold: ["n'est (plus|pas) (gele|suspendu|en pause)|entretien (\\S+ ){0,3}?(reporte|suspendu)"],
  feedback: [
    '(voici|comme (demande|convenu|promis)|volontiers|plaisir de|demande) … (retours?|commentaires|remarques|feedback|impressions)(?! vers)',
    "(mon|notre|un|quelques|le|nos|mes) (\\S+ )?(retours?|feedback|conseils?|commentaires|remarques) (\\S+ ){0,4}?(sur|concernant|a propos|de l'entretien|franc*|pour)",
    "il (nous |leur |m')?a manque|points? (forts?|faibles?|a ameliorer)|pour vos prochains entretiens|(jury|equipe|comite|panel) (a|ont) (\\S+ )?(apprecie|aime|regrette|trouve)",
  ],
  noFeedback: [
    "enquete|retour d'ici|vous (faire|donner|ferons|donnerons|faisons|donnons|reviendrons) (\\S+ )?(un )?retour|(attend*|attente) (\\S+ ){0,3}?retours?|(ferons|ferai|faire|donner) un retour|votre (retour|avis)",
  ],
  feedbackAsked: [
    "(repondre a|suite a) votre (question|demande)|vous me l'avez demande|l'avez demande",
    "vous (m'|nous )?(aviez|avez) (\\S+ )?(demande|sollicite|souhaite)|comme (demande|vous le demand*)|votre demande de (retour|feedback)",
  ],
  invitation: [
    "(etes|es) en finale|(indiquer|proposer|donner|communiquer|envoyer) (\\S+ ){0,3}?(creneaux|dates|disponibilites|horaires)|(s'entretenir|echanger|discuter|parler) avec vous|(souhait*|aimer*|voudr*) (\\S+ ){0,2}?(s'entretenir|echanger) avec vous",
    "prochaine etape (est|sera|serait|consiste) (\\S+ ){0,4}?(\\S*entretien|\\S*echange|rencontre|visio*)|(passez|passes|accedez) (\\S+ )?(a l'etape|au tour|a la) (\\S+ )?(suivante?|prochaine?|etape)|(aller plus loin|poursuivre|continuer) avec vous|dernier (entretien|echange)|(vous )?propose* (\\S+ )?(un|le) (\\S+ )?(entretien|echange)",
    '(invit*|convi*|convoqu*) (\\S+ ){0,10}?(entretien|rencontr*|echang*|deuxieme|second*|prochaine etape|tour|visio*)',
    "(souhait*|aimer*|voudr*|propos*) … (vous (revoir|rencontrer|recevoir)|(un|d'un|l') ?(nouvel|nouveau|second|deuxieme|prochain|autre|dernier)\\S* (entretien|echange|rendez-vous)|(un|d'un) entretien|convenir d'un|fixer un|organiser un|echanger (a nouveau|de nouveau))",
    '(choisir|reserver|choisissez|reservez|proposer|selectionner|indiquer) (\\S+ )?(un|une|des|votre) (\\S+ )?(creneau*|date*|horaire*)|(pouvez|pourriez)-vous (venir|passer|vous liberer)|disponible* (\\S+ ){0,6}?pour (un|une) (\\S+ )?(entretien|echange|rencontre)',
    "retenu[es]* pour (la|le|une|un) (prochain*|seconde*|deuxieme|suite|second)|passe[zr]? a l'etape suivante|(avez|etes) (passe|franchi|admis*) (\\S+ ){0,3}?(etape|tour)",
  ],
  noInvitation: [
    "(c'etait|ce fut|plaisir|ravie?|heureuse?|content*) (\\S+ ){0,2}?(d'|de )?(avoir )?(echang*|rencontr*|discut*|parl*)",
    "merci (pour|de) (votre|l'|cet|le|la|etre|m'avoir)|merci encore|autres candidats|ne (pouvons|sommes|souhaitons|pourrons)|annul*|n'hesitez|rappel*|appel*",
  ],
  availability: [
    '(accepteriez|pourriez|souhaiteriez|aimeriez)-vous (\\S+ )?(rencontrer|venir|revenir|echanger)',
    '(pourriez|pouvez)-vous (re)?(passer|venir|repasser|revenir)|faire votre connaissance|(aimerait|souhaite|souhaiterait) vous (rencontrer|voir|recevoir)',
    '(seriez|etes|serez|es|serais|seras)-?(vous|tu) (\\S+ )?(disponible|libre|dispo)|(vos|tes) disponibilites|quelles? (sont|seraient) (vos|tes) (\\S+ )?(disponibilites|dispos|dates|creneaux)|quand (etes|seriez)|vous convien*|te convien*|(vous|te) (irait|va|conviendrait)|quand (seriez|pourriez|etes)-vous|(auriez|avez)-vous (\\S+ )?(une disponibilite|un creneau)',
  ],
  talk: ['\\S*entretien|\\S*echange|rendez-vous|rencontre|visio*|reunion|appel|discussion|vous (re)?voir'],
  congratulation: ['felicitations|bravo|(excellente|bonne|tres bonne|belle) nouvelle'],
  jobWon: [
    '(etes|serez) (prise?|retenue?|choisie?|recrutee?)|contrat|acceptez|poste est a vous|\\S*embauche*|recruter|rejoindre|rejoignez',
  ],
  negation: ["(pas|ne|n'|sans|jamais|aucun*)( (encore|ete|toujours))*"],
  decision: [
    'se reuni*|reunit|debat*',
    'tiens|au courant',
    'revien*|fixee?s?|donnons|dirai|tranchera*',
    "jusqu'(au|a)",
    'definitive|attendue?s?',
    'decision*|decid*|tranch*|choix|arbitr*|verdict|resultats?|abouti*|jury|comite|prononc*|positionn*',
    'reviend*|revenir|retours?|repon*|repondr*|tiend*|tenir|(re)?contacter*|nouvelles?|inform(er|ons|erons|erai|e|ez|ee)|communiqu*|recevr*|saur*|savoir|(?<!peux )dire|dirons|rappeller*|appeller*|aurez|aurons|donner*|parviendr*|ecrir*|fix*|finalis*',
    'patien*|patience|pens*|prevo*|prevu*|delai|comptez|comptons|esper*',
  ],
  sureDecision: ['decision*|decid*|tranch*'],
  latest: ['au plus tard( le)?'],
  respond: [
    'dites*|dire|renvoyer|retourner',
    'repon*|repons*|confirm*|sign*|valable|validite|valide|accept*|accord|decision|retour*|delai|faire (part|savoir)|expir*|avant|attend*|tenir informe*|dire|dites|reste ouverte',
  ],
  otherDays: [
    '(avons|ai|ont|a) (rencontre|vu|recu|parle|termine|envoye)',
    'entretiens (\\S+ ){0,4}?(se poursuivent|continuent|durent|ont lieu|auront lieu)',
    'a (compter|partir) du|des le',
    'merci (pour|de)|entretien d(u|e)|prise de poste|date de debut|demarr*|debut(er)?|commenc*|rencontre[rs]?|rencontrons|echange d|depuis|prenez vos fonctions|bonne chance|prise de fonction*',
  ],
  call: [
    "(r?appele[zr]?|rappelez|appelle|appelez|r?appelle)(-| )(moi|nous)|(me|m'|nous) ?(r?appele[rz]|passer un (coup de fil|appel)|telephoner)|(re)?appeler (?=moi|au|le|lundi|mardi|mercredi|jeudi|vendredi)|(passez|donnez|passe|donne)-(moi|nous) un (petit )?(coup de fil|coup de telephone|appel)|telephone[z]?(-| )(moi|nous)|(me|nous) (contacter|joindre) par telephone",
  ],
  write: [
    "(re)?ecri(s|vez)(-| )(moi|nous)|(m'|nous |me )(re)?ecri(re|vez)|(envoye[rz]|envoie|adresse[rz]|laissez)(-| )(moi|nous) un (\\S+ )?(mail|e-?mail|message|mot|courriel)|(m'|nous |me )envoyer un (\\S+ )?(mail|e-?mail|message|mot|courriel)",
  ],
  contact: [
    'relance(z|s)?(-| )moi',
    '(re)?contacte[z]?(-| )(moi|nous)|(me|nous) (re)?contacter|relance[z]?(-| )(moi|nous)|(me|nous) relancer|revene[z]?(-| )?(vers|a)? ?(moi|nous)|reviens vers (moi|nous)|revenir vers (moi|nous)|faites(-| )(moi|nous) signe|fais(-| )moi signe',
  ],
  byPhone: ['par telephone|au telephone|(sur|au) (mon|le) (portable|mobile|fixe|numero)|de vive voix'],
  byMail: ['par (e-?mail|mail|courriel|ecrit)'],
  somebodyElse: ['(client|equipe|directeur|directrice|il|elle|ils) (va|doit|vont|doivent)( \\S+){0,5}'],
  polite: ['questions?|question|besoin'],
  unwanted: ['pas (besoin|la peine)|inutile de|merci de ne pas|ne (me|nous) (rappelez|relancez|appelez)'],
  byThen: ["d'ici la|alors|ensuite"],
  job: ['candida*|entretien*|poste|recrutement|embauche|postul*'],
  clauseEnd: ['mais|toutefois|cependant|car|donc|parce que'],
  supposing: [
    "(et |ou )?(sans (nouvelles?|reponse|retour|signe)|si (vous|tu|on|je|le|la|les|notre|votre|ce|cela|aucun*|jamais|entre)|si (j'|l'|c'|d'ici)(?=\\S)|si nous|s'il|au cas|sauf si|dans l'hypothese)",
  ],
  away: [
    '(en|a un|a une) (seminaire|salon|conference|formation)',
    "je (suis|serai) (a|en|dans|chez|au) (\\S+ ){1,4}?jusqu(?='|e)|je (suis|serai) (a|en|dans|chez|au) (\\S+ ){1,4}?jusqu'au",
    'absente?s?|absence|en (\\S+ )?(conges?|vacances|deplacement|formation|arret|rtt)|conges?|hors du bureau|pas (au bureau|joignable|disponible)|indisponible|injoignable|pars en vacances|bureaux? (est|sont|sera|seront) ferme*',
  ],
  back: [
    '(mon |a mon )?retour (le|au|prevu|a compter|a partir|est|:|lundi|mardi|mercredi|jeudi|vendredi|de conges)|de retour|serai a nouveau|a nouveau|reviens|reviendrai|rentre(rai)?|reprend*|reprise|rentree',
  ],
  selfBack: [
    'je (\\S+ )?(reprendrai|reprends|rentre|rentrerai|(reviens|reviendrai)(?! vers| a vous))',
    'je (serai|suis|reviens|rentre) (\\S+ ){0,5}?(de retour|bureau|reviens|rentre)|(suis|serai) de retour|(suis|serai) (\\S+ ){0,8}?de retour',
  ],
  until: ["jusqu'?( ?au|a| ?en| a la)?( ?(le|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"],
  through: ["jusqu'(au|a) et y compris"],
  inclusive: ['inclus(e)?|compris|y compris'],
  untilAfter: [],
  spanUntil: [],
  spanThrough: ['au|a|et'],
  tells: [
    '(je|nous) (vous |te )?(reviens|reviendrai|reviendrons|dirai|dirons|donnerai|donnerons|tiendrai|tiendrons|repondrai|repondrons)',
  ],
  left: [
    "ne (fait|fais|travaille|travaillons|travaillent) plus|n'est plus|ne suis plus|(a|ont|ai) (\\S+ )?quitte|j'ai quitte|a cesse ses fonctions",
  ],
  successor: [
    '(contacter|contactez|joindre|ecrire a|ecrivez a|(vous )?adresser a|adressez(-| )vous a|vous tourner vers)|(mon|ma|son|sa) (successeur|remplacant*)( est)?|est (desormais )?(repris|remplacee?|assuree?s?) par|adresser (\\S+ ){0,5}?a',
  ],
  autoSubject: ["reponse automatique|message d'absence|absence( du bureau)?|absent*|message automatique"],
  autoPhrase: [
    'merci (pour|de) votre (message|e-?mail|mail|courriel)',
    "(en|pendant|durant) mon absence|urgen*|des mon retour|a mon retour|acces (tres )?(limite|restreint)|votre (message|mail|e-?mail|courriel) (ne )?sera|je prendrai connaissance|actuellement|(je ne|n'aurai) (\\S+ ){0,5}?(messagerie|mails|courriels)",
  ],
  receipt: [
    '(nous avons|avons|ai|a) (\\S+ )?bien (recu|ete recu*|enregistre*)|avons recu|accuse de reception|accusons (\\S+ )?reception|bien recu votre|merci (pour|de) votre (candidature|message|e-?mail|interet)|a bien ete (recue?|prise? en compte|enregistree?)',
  ],
  automatic: [
    '(message|courriel|e-?mail|reponse) (\\S+ )?(automatique|genere automatiquement)|genere* automatiquement|envoye* automatiquement',
  ],
  noReply: [
    '(merci de )?ne pas repondre( directement)? a (ce|cet)|ne repondez pas a (ce|cet)|boite (\\S+ ){0,3}?(pas|non) (consultee|lue|surveillee)|adresse (\\S+ ){0,3}?ne recoit pas',
  ],
}
