import type { LanguageWords } from './language-words.ts'

const OTHERS = '(candidat*|pessoa*|perfil*|profissional|opcao)'

export const PORTUGUESE: LanguageWords = {
  rejection: [
    'outr[oa]s? (candidat*|pessoa*|perfil*|profissional|opcao) (\\S+ ){0,4}?(escolhid*|selecionad*|aprovad*|contratad*|aceit*)',
    'nao (foi|e) (\\S+ ){0,3}?(escolhid*|selecionad*)',
    '(seguir|avancar|continuar|fechar|ficar|prosseguir) com (um|uma) (\\S+ )?(perfil|candidat*|pessoa|profissional) (mais|com (mais|maior))',
    'nao (vai|foi|ia) rolar|nao deu certo|(escolheu|escolheram|escolhemos|optou|optaram|ficaram|ficou) (\\S+ )?(alguem|com outra|com outro|outra pessoa|outro candidato)',
    '(cancelar|fechar|encerrar|extinguir|cancelou|encerrou|fechou) (a|essa|esta|o) (vaga|posicao|cargo)',
    '(segund[oa]) (lugar|opcao|posicao)|vaga (\\S+ )?(vai|foi) para outr[oa]',
    'nao (\\S+ ){0,4}?(fazer|apresentar) (uma|nenhuma) (proposta|oferta)|(encontramos|contratamos|escolhemos|encontrou) (alguem|outra)|(preferiu|decidiu|resolveu|optou por) nao|resolvemos nao',
    '(candidat*|pessoa) intern[oa]|(ficou|fica|seguir|avancar|continuar|optamos|optou) (\\S+ )?(com|por) outr[oa]s?|perfil nao (se )?(encaixa|enquadra|ajusta|atende|corresponde)|nao (\\S+ ){0,2}?(avancar|seguir|continuar|prosseguir) (\\S+ )?com (voce|a sua|sua|o seu)|decepcionar|nao (trazer|ter) (boas )?noticias( melhores)?',
    `(optamos|optou|optaram|escolh*|selecion*|decidi*|seguir|seguiremos|seguimos|avancar|avancamos|contrat*|preferi*|prossegui*) … outr[oa]s? ${OTHERS}`,
    `(escolhemos|optamos por|contratamos|selecionamos|escolheu|decidimos por) (um|uma) (${OTHERS}|\\S+ com mais|\\S+ mais)`,
    'nao (foi|fora|sera|foste|tenha sido|fui|passou|ficou|avancou) (\\S+ )?(selecionad*|aprovad*|escolhid*|possivel|bem-sucedid*|para a proxima)',
    '(vaga|posicao|cargo|lugar) (\\S+ ){0,5}?(preenchid[oa]|cancelad[oa]|encerrad[oa]|fechad[oa]|ocupad[oa])',
    '(resposta|decisao|retorno) (\\S+ ){0,4}?(e |foi )?(negativ[oa]|desfavoravel)|nao (podemos|poderemos|conseguiremos|vamos) (\\S+ )?(oferecer|avancar|prosseguir)',
    '(lamento|lamentamos|lamentavel|sentimos|sinto) (muito )?(informar|comunicar|dizer|ter de|ter que)|escolha recaiu (\\S+ ){0,2}?(sobre|em) (outr*|um|uma)',
    'desta vez nao|nao (e|tenho) (uma )?boas? noticias?|mas noticias|nao foi (desta|dessa) vez',
  ],
  noRejection: [
    '(outr[oa]) (sala|data|horario|dia|local|link|hora)|ninguem',
    '(entrevist*|conhec*|conversando|falando|avaliando|ver) (\\S+ ){0,3}?(outr[oa]s?|mais|demais|ultim[oa]s) (\\S+ )?(candidat*|pessoa*|perfil*)|ainda (nao|estamos)',
  ],
  endOfSteps: [
    'nao (seguir|seguiremos|prosseguir|prosseguiremos|avancar|avancaremos|continuar|continuaremos|daremos|dar|vamos (seguir|avancar|prosseguir|continuar|dar)|iremos (seguir|avancar|prosseguir|continuar|dar)) (\\S+ ){0,7}?(processo|candidatura|voce|contigo|consigo|adiante|frente|seguimento|sequencia|continuidade)',
    'decidi(mos|u|ram) nao|encerrar (o|a|sua|seu) (\\S+ )?(processo|participacao|candidatura)|nao se (enquadra|encaixa)',
  ],
  farewell: [
    '(desejamos|desejo|boa sorte|sucesso) … (busca|futuro|carreira|proxim*|jornada|procura|desafios|percurso)',
    '(manteremos|guardaremos|conservaremos) (o )?(seu|sua) (curriculo|cv|candidatura|perfil)|banco de talentos',
  ],
  regret: [
    'infelizmente|lamento|lamentamos|lamentavelmente|sentimos|sinto|apos (\\S+ )?(cuidadosa|criteriosa|detalhada) (analise|avaliacao|consideracao)|agradecemos (\\S+ ){0,4}?(interesse|participacao|disponibilidade)',
  ],
  badNews: [
    'nao (\\S+ ){0,8}?(candidatura|vaga|perfil|processo|selecion*|voce|possivel|etapa|deu)',
    '(candidatura|vaga|perfil|processo|selecao) (\\S+ ){0,8}?nao',
  ],
  noBadNews: ['demora|atraso|novidade*|informac*|remarcar|adiar a|anexo|arquivo'],
  offer: [
    'decid(imos|iram) (te )?(oferecer|contratar)(-lhe|-la|-lo|-te)?',
    '(gostariamos|adorariamos|queremos|gostaria) (muito )?(que|de) (\\S+ ){0,3}?(fizesse|faca|fazer|ter) (\\S+ )?(parte|no|na) (d[oa] )?(noss[oa] )?(time|equipe|equipa)?',
    '(foi|foste) (selecionad[oa]|escolhid[oa]|aprovad[oa]) (para|pra) (a|o) (vaga|cargo|posicao|funcao)',
    '(quer|querem|queremos) (te|lhe|voce)? ?contratar|te contratar|contrata-l[oa]|bem-?vind[oa] (ao|a) (\\S+ )?(time|equipe|equipa|empresa)|(te|lhe) (faz|fazem|fazemos) uma (\\S+ )?(proposta|oferta)',
    '(fazemos|faco|fazer|apresentamos|enviamos|formalizamos) (\\S+ ){0,4}?(uma|nossa|a nossa|esta) (\\S+ )?proposta|(integrar|entrar|fazer parte) (\\S+ ){0,3}?(time|equipe|equipa)|aceite',
    '(queremos|gostariamos) (\\S+ )?(que )?(\\S+ )?(trabalh*) (conosco|connosco|com voce)',
    'contrato (\\S+ ){0,4}?assinad[oa]|(segue*|anexo|envi*) (\\S+ ){0,3}?(contrato|proposta)|(queremos|quero) voce (no|na|com)|devolva (\\S+ )?assinad[oa]',
    '(prazer|felizes|feliz|gostariamos|satisfacao|contentes|alegria|queremos|honra|gosto) … (oferecer(-lhe)?( a voce| ao senhor| a senhora| lhe)? (a|o|uma?|esta|nossa) (vaga|posicao|cargo|lugar|proposta|oportunidade)|(fazer|apresentar|enviar|formalizar)(-lhe)? (\\S+ ){0,2}?(proposta|oferta)|formalizamos|proposta (de (trabalho|emprego)|formal|contratual)|contratar|integre|se junte|te-l[ao] (na|no) (equipe|equipa|time))',
    'proposta (de (trabalho|emprego|contratacao)|formal|contratual|salarial)|carta(-| )(de )?(oferta|proposta)|contrato de trabalho',
    '(nossa|a nossa|a|esta) proposta (\\S+ ){0,8}?(anexo|valida|anexa|segue|assinad*)|segue (\\S+ ){0,3}?(nossa )?proposta',
    '(vaga|posicao|cargo) e (sua|seu|tua|teu)|(queremos|gostariamos de|vamos|decidimos) (te )?contrat(ar|a-l[ao])|aprovad[oa] para (a|o) (vaga|cargo|posicao)|voce foi (a |o )?(escolhid[oa]|selecionad[oa]|aprovad[oa])(?! para a (proxima|segunda|nova))|foi (a |o )?escolhid[oa] para',
  ],
  noOffer: [
    'aprovad[oa] para a (proxima|segunda|nova)',
    'nao (podemos|poderemos|posso|foi)|se vamos|outras? (ofertas?|propostas?)|infelizmente|proxima (etapa|fase)|segunda (etapa|fase|entrevista)',
  ],
  hold: [
    '(contratacao|vaga|processo|inicio) (\\S+ ){0,2}?(ficou|fica|foi|sera) (\\S+ )?(para o|pro|adiad[oa]|empurrad[oa])',
    '(segur(ar|ou|amos|aram|ando)|(demos|deu|dar|deram|dando) uma segurada) (\\S+ ){0,3}?(contratac*|vaga*|process*|selec*)|(vaga|process*|contratac*) (\\S+ ){0,2}?(foi|esta|ficou) (\\S+ )?segurad[oa]',
    '(parou|parar|suspendeu|congelou|interrompeu) (\\S+ ){0,3}?(contratac*|vaga*|processo*|selec*)',
    '(pausar|suspender|congelar|interromper) (\\S+ ){0,3}?(vaga|processo|contratac*|selecao)',
    'em (espera|pausa|suspenso|stand-?by)|congelad[oa]s?|suspens[oa]s?|pausad[oa]s?|paralisad[oa]s?|congelamento|congelou|suspender|pausar',
    '(processo|vaga|contratacao|recrutamento) (\\S+ ){0,5}?(adiad[oa]|interrompid[oa]|parad[oa])|ate segunda ordem|ate (novo aviso|aviso em contrario|nova ordem)',
  ],
  noHold: ['nao (esta|estao) (mais )?(congelad*|em espera|pausad*)|entrevista (\\S+ ){0,3}?adiada'],
  feedback: [
    'segue(m)? (\\S+ ){0,4}?(comentarios|feedback|observacoes|impressoes|pontos)',
    '(aqui|segue|compartilho|partilho|como (voce )?(pediu|pediste|prometi|prometido|solicitado)|com prazer) … (feedback|comentarios|retorno|observacoes|impressoes|avaliacao)',
    '(feedback|comentarios|retorno) (\\S+ ){0,3}?(sobre|da (sua|tua|nossa)? ?entrevista|a respeito)|meu conselho|pontos? (fortes?|fracos?|a melhorar)|para (as )?(suas |tuas )?proximas entrevistas|sentimos falta|faltou|faltaram',
  ],
  noFeedback: [
    'pesquisa|enquete|inquerito|esperando (o|os) (feedback|retorno)|daremos (um )?(feedback|retorno)|(dar|ter|receber|aguardando|aguardar) (\\S+ ){0,3}?(feedback|retorno)|(seu|teu) retorno',
  ],
  feedbackAsked: ['como (voce )?(pediu|pediste|solicitou|solicitado)|voce (me |nos )?pediu|pediu (um |o )?feedback'],
  invitation: [
    '(gostariamos|gostaria|queremos|adorariamos|adoraria) (de )?(te |lhe )?(ver|encontrar|conversar|rever|receber) (\\S+ ){0,4}?(de novo|novamente|outra vez|mais uma vez)',
    '(esta|estas) na (final|ultima (fase|etapa))|(mandar|enviar|indicar|passar|sugerir|propor) (\\S+ ){0,3}?(horarios?|datas?|opcoes)',
    '(passou|avancou|avanca|segue|aprovad[oa]) … (proxima|segunda|ultima|nova) (etapa|fase|rodada|entrevista)|proxim[oa] (passo|etapa) (e|seria|sera) (\\S+ ){0,4}?(entrevista|conversa|reuniao|bate-papo)|(seguir|avancar|continuar) com voce',
    '(convidar*|convidar-[a-z]+|convida(mos|-la|-lo)|convite|convida-l[ao]|convidamos|o convidar|a convidar) (\\S+ ){0,10}?(entrevista|conversa|etapa|fase|reuniao|rodada|encontro|conhecer)',
    '(segunda|proxima|nova|ultima|terceira) (entrevista|conversa|etapa|fase|rodada|reuniao) (\\S+ ){0,8}?(agendar|marcar|convid*|disponib*|gostariamos|dia|avanca|avancou|seguir)',
    '(gostariamos|queremos|podemos|vamos) (\\S+ ){0,8}?(agendar|marcar|conversar (novamente|de novo|outra vez)|falar (novamente|de novo)|ve-l[ao] (novamente|de novo)|conhec*)',
    '(voce )?(avancou|passou|foi aprovad[oa]|segue|avanca) (para|na|a) (\\S+ ){0,2}?(etapa|fase|entrevista|rodada)',
    '(escolha|reserve|selecione|indique|escolhe|marque) (\\S+ ){0,3}?(horario|data|dia)|(pode|poderia|podes|poderias) (vir|comparecer|passar)|quando (voce )?(pode|poderia|estaria|teria)',
  ],
  noInvitation: [
    'foi (um )?(prazer|otimo|bom)',
    'obrigad[oa] (por|pela|pelo)|outros candidatos|nao (podemos|foi|avanc*)|lig(ue|ar|a)|cancel*',
  ],
  availability: [
    '(quais|que) (dias?|horarios?|datas?) (\\S+ ){0,3}?(fica*|seria*|sao|funciona*|teria*|tem|tens|prefere*)',
    '(poderia|pode|podes) (passar|vir|voltar)|conhec(er|e)-?(voce|lo|la)?',
    '(teria|tem|terias|tens|estaria|esta|estaras) (\\S+ )?(disponi*|horario)|(sua|tua|a sua) disponibilidade|(pode|poderia|podes|poderias|consegue|conseguiria) (vir|comparecer|passar)|quando (voce )?(pode|poderia|estaria|teria)',
  ],
  talk: ['entrevista|conversa|reuniao|chamada|encontro|conversar|bate-papo|ve-l[ao]|te ver|ver voce'],
  congratulation: ['parabens|(boa|otima|excelente|boas|otimas|excelentes) (noticia|noticias|nova|novas)'],
  jobWon: ['contrato|aceit*|vaga|time|equipe|equipa|selecionad[oa]|contratar|proposta'],
  negation: ['(nao|nem|nunca|sem)( (ha|foi|sido|ainda|se))*'],
  decision: [
    'reune*|reunir*|discut*',
    'falo|digo|conto|falamos',
    'ate',
    'escolha|escolh*|conte com|acontece',
    'decis*|decidi*|decid*|defini*|definicao|resultad*|posicion*|posicao|parecer|conclu*|fech*|martelo|diretoria|deliber*|veredit*',
    'respost*|retorn*|noticias?|comunic*|inform(o|ar|amos|aremos|arei|e|em|ado|ada)|conta(c)?t(o|ar|amos|aremos|arei|e|em)|saber*|respond*|avis*|(te)?r(emos|a|as)|damos|daremos|daria|dar|fala(r|remos)|feedback|ligar(ei|emos)|dir(ei|emos)|dizer',
    'pacien*|esper*|prev*|prazo|precis*|contamos|avaliando|sai',
  ],
  sureDecision: ['decis*|decidi*|decid*|martelo'],
  latest: ['(no maximo|(o )?mais tardar)( (ate|no|na|em))?'],
  respond: [
    'respond*|respost*|confirm*|assin*|valid*|aceit*|decis*|prazo|saber|vence|expir*|retorn*|comuni*|devol*|tem ate|precis*|diga|aguard*',
  ],
  otherDays: [
    '(entrevistamos|conversamos|recebemos|falamos) (hoje|ontem)|hoje (entrevistamos|conversamos|recebemos|falamos)',
    'entrevistas (\\S+ ){0,4}?(continuam|seguem|vao|duram|acontecem)',
    'a partir d[eo](?! (ai|ahi|entao))|com inicio',
    'obrigad[oa] (por|pela|pelo)|entrevista d[eo]|data de inicio|inicio|comec*|conversamos|falamos|desde|boa sorte',
  ],
  call: [
    '(me|nos) (lig(ue|a|ar)|telefon(e|a|ar))|lig(ue|a|ar)(-me|-nos| para mim| pra mim| para nos| ao? meu| no meu)|telefon(e|a|ar)-me|de-me um toque|me de uma ligada|(ligar|ligue|liga|telefonar) (para|pra) (mim|ca)|me da um toque',
  ],
  write: [
    'escrev(a|e|er)(-me|-nos| para mim| pra mim)|me escrev(a|e|er)|(me (mande|manda|envie|envia|mandar|enviar)|mande-me|envie-me|mande|envia-me) um (\\S+ )?(e-?mail|mensagem|mail)',
  ],
  contact: [
    '(entre|entrar|entra) em conta(c)?to (comigo|conosco|connosco)|conta(c)?t(e|ar|a)-(me|nos)|(me|nos) (procur(e|ar|a)|contat(e|ar|a)|contact(e|ar|a)|cobr(e|ar|a))|(fale|falar|fala) comigo|(volte|volta|voltar) a (me )?(falar|escrever|contactar|contatar)',
  ],
  byPhone: ['(por|pelo) (telefone|celular|telemovel|whatsapp)|(no|para o) (meu )?(celular|telemovel|numero)'],
  byMail: ['por (e-?mail|escrito)'],
  somebodyElse: ['(cliente|equipe|equipa|eles|diretor|diretora) (vai|vao|deve)( \\S+){0,5}'],
  polite: ['duvidas?|perguntas?|qualquer coisa'],
  unwanted: ['nao (precisa|e necessario|ligue|e preciso)'],
  byThen: ['ate la|entao'],
  job: ['candida*|entrevista*|vaga|selecao|seletivo|recrutamento|processo'],
  clauseEnd: ['mas|porem|pois|porque|contudo|e ai'],
  supposing: [
    '(e |ou )?(caso|sem (noticias|resposta|retorno)|se (a|o|nao|voce|for|nos|houver|escolhermos|optarmos|decidirmos|precisar*|tiver*|quiser*|vamos|formos|der)|quando houver)',
  ],
  away: [
    '(estou|estarei) (em|no|na) (\\S+ ){1,4}?ate',
    'fora do escritorio|fora da empresa|(de|em) (ferias|licenca|licenca-\\S+|viagem|folga)|viajando|viajar|ferias|ausencia|ausente|nao (estarei|estou) (disponivel|no escritorio)|sem acesso|escritorio (\\S+ ){0,3}?fechado',
  ],
  back: [
    'volta(?= (na|no|em|dia|segunda|terca|quarta|quinta|sexta))',
    'de volta|retorno|retornarei|retornando|regress*|volt(o|arei|ando|aremos)|novamente|de novo',
  ],
  selfBack: ['estarei de volta|regresso|regressarei|retorno|retornarei|volto|voltarei'],
  until: ['ate( o| ao| a)?( dia)?'],
  through: [],
  inclusive: ['inclusive|incluido|incluindo|inclusivo'],
  untilAfter: [],
  spanUntil: ['ate'],
  spanThrough: ['a|ao|e'],
  tells: [
    '(te|lhe) (passo|digo|falo|aviso|dou|damos|retorno|respondo|conto|passamos)|(dou|damos) (\\S+ ){0,2}?(retorno|resposta|posicao)',
  ],
  left: [
    'nao (trabalh* mais|faz mais|faco mais|integra mais|pertence mais|colabora mais|esta mais)|ja nao (trabalh*|faz|faco|colabor*|pertence|integra)|(deixou|deixei|saiu d|sai d)a? ?a empresa|(deixou|saiu da|deixei) (\\S+ )?empresa|desligou-se|desligad[oa]',
  ],
  successor: [
    '(contactar|contatar|contacte|contate|contato com|entre em contacto com|entrar em contato com|entre em contato com|falar com|fale com|dirija(-se| se) a|escreva para|procure|procurar)|(meu|minha|o|a) (sucessor*|substitut*)( e)?|(assumid|atendid)(o|a|as|os) por',
  ],
  autoSubject: ['resposta automatica|fora do escritorio|ausencia( temporaria)?|ausente|mensagem automatica|ferias'],
  autoPhrase: [
    'obrigad[oa] (pelo|pela|por) ((seu|sua|o seu|a sua|teu|tua) )?(mensagem|e-?mail|contato|contacto|entrar em contato)',
    'urgen*|na minha ausencia|durante (a minha|minha|este periodo|esse periodo) ?(ausencia)?|no meu (retorno|regresso)|acesso limitado|(seu|sua|o seu|a sua) (mensagem|e-?mail) (nao )?sera|no momento|encontro-me|responderei',
  ],
  receipt: [
    'recebemos|confirmamos o recebimento|acusamos a rececao|confirmacao de (recebimento|rececao)|obrigad[oa] (pela|por) ((sua|tua|a sua) )?(candidatura|mensagem|inscricao|interesse)|foi (recebid[oa]|registad[oa]|registrad[oa]) (com sucesso)?|agradecemos (a sua|sua|o seu) (candidatura|inscricao|interesse)',
  ],
  automatic: ['(mensagem|e-?mail|resposta) (\\S+ )?(automatic[oa]|gerad[oa] automaticamente)|automaticamente'],
  noReply: [
    'nao respond(a|er) (a )?est[ea]|nao responda|nao respond(a|er) (a )?ess[ea]|esta caixa (\\S+ ){0,3}?nao (e|recebe)|endereco (\\S+ ){0,3}?nao (recebe|e monitorado)',
  ],
}
