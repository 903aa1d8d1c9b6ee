"""Portuguese, European and Brazilian."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(a sua|sua|a tua|tua|esta|a vossa|seu|o seu|teu|o teu|da sua|à sua|do seu|do teu) (\S+ ){0,2}?(candidatura|inscrição|perfil|currículo|cv|aplicação|application|cadastro)",
    "OTHERS": r"(outr[oa]s? (\S+ )?(candidat|pessoa|perfil|profissiona|participante|concorrente|colega)|outra pessoa|alguém (com|que|mais|cuj\w*)|(um|uma|o|a|ao|à|os|por|com|pelo|candidatos|profissionais) (\S+ )?(candidat\S*|perfil|perfis|pessoa|pessoas|profissiona\S*)( \S+){0,6}? (mais|melhor|intern|cuj\w*|alinhad|aderente|maior|se adequa|se enquadra)|candidat[oa]s? intern[oa]s?|(candidatos|perfis|profissionais|pessoas)( \S+){0,3}? (mais|melhor|cuj\w*|com maior))",
    "WORK": r"(vaga|vagas|posição|posições|processo|oportunidade|função|lugar|recrutamento|seleção|contratação|contratações|cargo|anúncio|oferta|estágio|concurso|posto|edital|admissão|admissões|procura|busca)",
    "TALK": r"(entrevista|reunião|chamada|conversa|videochamada|call|encontro|bate-papo|videoconferência|agendamento|papo|marcação)",
    "DAY": r"(segunda|terça|quarta|quinta|sexta|sábado|amanhã|hoje|\d{1,2} de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|\d{1,2}/\d{1,2}|próxima semana|dia \d{1,2})",
    "TEST": r"(teste|prova|avaliação|exercício|desafio|case\b|estudo de caso|questionário|assessment|vídeo ?entrevista|videoentrevista|entrevista gravada|entrevista em vídeo|gravar|vídeo\b|mapeamento|fit cultural|testes|challenge|dinâmica)",
    "PAPER": r"(document|certificad|diploma|referência|pretensão|expectativa|currículo|cv\b|carta|habilitaç|disponibilidade|aviso prévio|data de início|formulário|portfólio|portefólio|rg\b|cpf|nif|cartão de cidadão|comprovativo|comprovante|informaç|dados|cópia|salarial|foto|telefone|iban|registo criminal|contacto)",
    "OTHERWISE": r"(visto|empréstimo|crédito|seguro|bolsa|universidade|mestrado|curso|matrícula|admissão|arrendamento|aluguel|apartamento|casa|cartão|cidadania|nacionalidade|residência|passaporte|subsídio|apoio|creche|escola|clube|sócio|licença|financiamento|habitação|consórcio|conta|app\b|aplicativo|vestibular|prouni|fies|horta)",
    "NOTWHO": r"(vez|vezes|data|dia|dias|semana|momento|hora|horas|horário|ocasião|coisa|opção|opções|empresa|empresas|companhia|família|obra|ofert|vaga|cargo|processo|posição|oportunidade|lado|parte|forma|forne|cidade|país|unidade|loja|sede|área|motivo|assunto|modo|maneira|caminho|link|e-mail|email|produto|projeto|tipo|lugar|local|emprego|trabalho|meio|casa|inquilin|comprador|banco|conta|cartão|pedido|fila|sala|turno|função|entrevista|reunião|semestre|ano|anos|mês|propost|tamanho|número|endereço)",
    "SEAT": r"(vaga|lugar|posição|função|cargo|posto|estágio|contrato|trabalho|emprego|cátedra|bolsa de investigação|turno de)",
    "WHO": r"(candidat|pessoa|perfil|profissiona|colega|concorrente|participante|colaborador|funcionári|moç|rapaz|rapariga|menin|finalist|docente|técnic|engenheir|currícul|antig)",
    "CANT": r"(não (\S+ )?(podemos|posso|poderemos|pudemos|conseguimos|consegui|consigo|será possível|é possível|foi possível|nos é possível|nos foi possível|vamos|vai|vão|iremos|irá|temos como|temos condições)|impossível|impossibilitad\w+|impossibilidade de|inviável)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (há|faltam|existem|restam) (\S+ )?outr[oa]s
        (entrevist|conversando|conversar|ouvindo|avaliando|avaliar|conhecendo|conhecer|falar|falando|comparando|analisando|analisar)\S*( \S+){0,3}? (outr[oa]s?|restantes|demais|últim[oa]s)\b
        (candidat\w+|embora|outros)( \S+){0,10}? (escolhemos (você|te\b|a si)|escolhemo-|te escolhemos|preferimos você)
        (?<!entre )(?<!fora d)(?<!de )(?<!dos )(os|as|aos|às|candidat\w+|perfis|pessoas|participantes|inscrições|candidaturas) (não )?(reprovad|rejeitad|excluíd|selecionad|aprovad|escolhid|colocad|admitid|convocad|descartad|eliminad|contratad)[oa]s\b
        (será|serás|poderá|ficará|serão|vai|terá)( \S+){0,10}? (caso|quando|sem|se (não|for|houver|o|a|faltar|estiver))\b
        (diremos|escreveremos|avisaremos|avisamos|informaremos|comunicaremos|saberá|saberás)( \S+){0,3}? (também|na mesma|igualmente|de qualquer|em qualquer|em ambos|mesmo)\b
        não (desanim|desist|te preocupes|leve|leves|fiques trist|fique trist|signific)\S*
        (um|cada|nosso|o) não\b( \S+){0,3}? (hoje|agora|não|nunca|sempre|definitivo)\b
        (mesmo que|ainda que|nem que|por mais que)\b
        (corre|há|existe) (\S+ )?(risco|possibilidade|hipótese|chance) de
        (regulamento|edital|lei|normas|política|aviso)( \S+){0,6}? (prev|estabelec|dispõ|determin)
        ou não\b(?! (foi|é|há|se|te))
        (às vezes|por vezes|normalmente|geralmente|costuma\w*|sempre|em regra|habitualmente|tentamos|em alguns casos)\b
        (reserva|reservamo|reserva-se|reservamos)\S* (o direito|a faculdade)
        (serão|são|ficarão|será|fica) (\S+ )?(excluíd|descartad|eliminad|rejeitad|recusad|desclassificad)[oa]s?\b( \S+){0,2}? (as|os|quem|todas|todos|automat|sem)
        (no caso de|na eventualidade|em alternativa|a hipótese)\b
        ^(e se (eu )?não|não foi|não passou|não foste|não passaste) (\S+ ){0,6}?\S+\?
        (pode|podem|poderá|poderão|podia|poderia|poderemos|pode ser que|talvez|quiçá|porventura) (\S+ )?(ser|não|levar|acontecer|ocorrer|descartar|excluir|recusar|que)
        talvez\b
        (serão|seriam|são|ficam|ficarão|ficará|será) (\S+ )?(excluíd|descartad|eliminad|rejeitad|recusad|desclassificad|impedid)[oa]s?\b( \S+){0,2}? (as|os|sem|se|automat|inscri|candidat|pretens|propostas|quem)
        (na hipótese|eventual|seja qual|qualquer que seja|independentemente|digamos que|salvo|reserva-se|reservamo-nos|enquanto)\b
        ou não (apt|selecionad|aprovad|admitid)
        (selecionad|escolhid|aprovad|contratad|admitid)[oa]s? ou não
        (motivos?|razões|justificativas?|feedback) (pel[oa]s? qua|de cada|individual|por que|aos|a cada)
        (seja|ser) (\S+ )?(sim|positiv\w+) ou (\S+ )?(seja )?(não|negativ)
        (com menos|abaixo) de( \S+){0,6}? não\b
        (ser|estar) (reprovad|rejeitad|recusad|excluíd|descartad|eliminad)[oa]( \S+){0,8}? (não|impede|signific|quer)
        (leva|levar|implica|determina|causa|motivo de|sob pena de|origina|acarreta)\S*( \S+){0,2}? (à |a |de )?(exclusão|eliminação|desclassificação|rejeição)
        não( \S+){0,3}? (garant|gera|significa|implica|impede|quer dizer)\S*
        (ninguém|nenhum candidato) (fica|ficará|será|é)\b
        (nem tod|alguns|muitos|cerca de|a maioria)\S*( \S+){0,4}? (candidat|inscri|participant|não)
        (em caso de|não havendo|não tendo) (\S+ )?(não|resposta|retorno|contacto|contato|seleção|notícia)
        quem( \S+){0,4}? (não|será|ficará|for)\b
        (mesmo que|ainda que|embora) (\S+ ){0,3}?(não|digam|seja|venha)\b( \S+){0,2}? (que não|seja|venha|dê|avance|fique|seleciona)
        (ainda) não (\S+ )?(foi|foram|temos|há|chegou|está|decid|tom)
        não (foi|está|fui|foste) (\S+ )?(excluíd|reprovad|rejeitad|descartad|eliminad)
        não( \S+){0,4}? (a todos|todos|cada|todas as|individualmente)
        (quem|os que)( \S+){0,3}? não\b
        (aqueles|candidatos|as candidaturas|pessoas)( \S+)? que( \S+){0,2}? não\b
        (sem|na ausência|na falta|se não|caso não)( \S+){0,3}? (resposta|retorno|notícias|receb|contact|contat|contacto)
        (considere|considera|entenda|deverá considerar|assuma)( \S+){0,2}? que
        (caso contrário|do contrário|senão)\b
        (ainda não|não ainda|nem)\b( \S+){0,3}? (decidi|escolh|encerr|reprov|exclu|rejeit|preenchid)
        (não)( \S+){0,4}? (responder|contactar|contatar|ligar|telefonar|devolver|pagar)\b
    """,
    Sign.IF: r"""
        se (o|a|os|as|não|for|fores|você|quiser|quiseres|tiver|tiveres|houver|estiver|decidir\w*|optar\w*|precis\w+|seu|sua|nós|esta|por|mudar|preferir)\b
        (na hipótese|em caso de|desde que)\b
        se (tal|assim|entretanto|eu|te|lhe|a|no|na|este|isto|isso|algo|tudo|der|formos|fosse|fôssemos|ninguém|alguém|até|dentro|depois|outr\w+|em|ao)\b
        (caso|no caso|na eventualidade|quando|a menos|mesmo que|ainda que|salvo)\b
        (poderá|poderia|poderão|seria)\b
    """,
    Sign.PROSPECT: r"""
        (se|caso|no caso) (\S+ )?(o seu|a sua|seu|sua|perfil|candidatura|for|fores|seja|sejas|houver|você|haja|selecionad|avanç|exista|entender|considerarmos|corresponda|o teu|aprovad|passar)
        (apenas|somente|só|unicamente)( \S+){0,3}? (candidat|perfis|pessoas|selecionad|aprovad)
        (depois|posteriormente|em seguida|após|uma vez|eventual|poderá|poderás|normalmente|geralmente|assim que)\b
        (os|as) (candidat|pessoas|perfis)\S* (selecionad|pré|que|cujo)
    """,
    Sign.REFUSED: r"""
        (não|nem|tampouco)\b(?! (hesite|hesites|é necessário|responda|se preocupe))( \S+){0,6}? (seguir|seguiu|dará|continuar|continuará|continuaremos|continua|corresponde|aprovad|passou|passar|considerad|considerar|oferecer|enquadra|adequa|contratar|contemplad|convidar|preenche|cumpre|compatível|classificad|apto|atende|ficou|integrar|alinha|encaix|avança)\S*( \S+){0,9}? (vaga|cargo|lugar|fase\b|equipa|equipe|procuramos|buscamos|contigo|estágio)
        (não|nem)\b( \S+){0,6}? (aprovad|classificad|contemplad|admitid|convocad|chamad|contratad|aceit|apurad|colocad)[oa]?\b( \S+){0,6}? (prova|classificação|empresa|cliente|concurso|banca|comissão|júri|inscrição|gestor|esta|desta)
        não (\S+ ){0,2}?(preench|cumpr|atend|possu|satisf|reún|reun|correspond|enquadr|encaix|atinge|atingiu|alcanç)\S*( \S+){0,6}? (requisit|exig|perfil|vaga|procur|busc|mínim|critério|necessidad|pretend|corte)
        não (seguiremos|seguimos|vamos seguir|prosseguimos|avançamos|vamos avançar|vamos continuar|continuaremos|iremos avançar|iremos prosseguir) (com você|consigo|contigo|com o seu|com a sua|com o teu|com a tua)
        não (o|a) (\S+ )?(podemos|vamos|iremos|pudemos|conseguimos|incluiu|incluímos|selecion|escolh|contrat|aprov|convoc|consideramos|considerou|integr|admit)\S*(?! (entreg|envi|process|pag))
        (não|nem) (foi|foste|será|serás|vai ser|era|és) (\S+ )?(escolhid|a pessoa|o candidato|a candidata|o perfil (que|mais)|quem procur|aquilo que procur|o que procur|selecionad|aprovad[oa] (n|p))
        você não (está|foi|é|vai|será|faz|tem|atende|possui|passou|segue|seguirá|figura|consta|aparece|obteve|atingiu)\b( \S+){0,6}? (processo|seleção|vaga|fase|etapa|lista|perfil|selecionad|aprovad|requisit|entrevista|classificad|finalist|entre)
        (não|nem|tampouco)\b(?! (hesite|hesites|é necessário|responda|se preocupe))( \S+){0,6}? (seguir|seguiu|dará|continuar|continuará|continuaremos|continua|corresponde|aprovad|passou|passar|considerad|considerar|oferecer|enquadra|adequa|aceite|aceita|contratar|contemplad|convidar|preenche|cumpre|progredir|progrediu|compatível|classificad|apto|atende|ficou|favorável|positiv|integrar|resultou|bem-sucedid|alinha|encaix|admit|avança|possui|atingiu|obteve|alcançou|incluí)\S*( \S+){0,9}? (processo|candidatura|perfil|função|posição|seleção|seletivo|etapa|entrevista|requisit|currículo|oportunidade)
        não (te|lhe|você|vos|o podemos|a podemos) (\S+ ){0,2}?(inclui|selecion|escolh|contrat|chamar|chamam|convoc|querem|aprov|quis|admit|pegar|pegam|declarar)
        não é (\S+ ){0,2}?(uma? del[ea]s|a pessoa|o perfil|aquilo que|o que (procur|busc|precis))
        não (passou|passaste|integrará|integrarás|ingressará)\b(?! (por|pelo|de|d[ao]))
        (não|nem|tampouco)\b(?! (hesite|hesites|é necessário|responda|se preocupe))( \S+){0,6}? (selecionad[oa]|escolhid[oa]|pré-selecionad|avançar|avançou|avançaremos|avançará|avançamos|seguirá|seguiremos|prosseguir|prosseguiu|prosseguirá|prosseguiremos|dar (continuidade|seguimento|sequência)|daremos (continuidade|seguimento|sequência)|contratad|contar consigo|contar contigo|contar com você|foi desta|finalist\w+|conseguimos avançar)\b
        (vaga|processo|candidatura|perfil|função|posição|cargo|seleção|etapa|fase|entrevista|currículo|inscrição|experiência|formação)\S*( (?!se\b|caso\b|quando\b)\S+){0,8}? não (\S+ ){0,3}?(selecionad|escolhid|avanç|segu|prossegu|aprovad|considerad|enquadr|adequ|aceit|contemplad|preench|cumpr|progred|compatíve|classificad|atend|favoráve|alinha|encaix|corresp|admitid|retid|convenc|passou|serve)
        não (\S+ ){0,4}?(incluí-l|selecioná-l|contratá-l|chamá-l|aprová-l|convocá-l|integrá-l|considerá-l|oferecer-lhe|oferecer-te|incluir-te|integrar-te|contratar-te|selecionar-te|defendê-l|defender|te incluir|te contratar|te chamar|te oferecer)
        <CANT>( \S+){0,4}? (seguir|avançar|prosseguir|continuar|contratar|integrar|incluir|contar com|contar consigo|contar contigo|dar continuidade|dar seguimento|dar sequência|selecionar|considerar|chamar|admitir|aproveitar)\b(?! (a entrega|o pagamento|o pedido))
        <CANT>( \S+){0,6}? (oferec|propor|dar|conceder|aceitar|acolher|atribuir)\S*( \S+){0,5}? (vaga|lugar|entrevista|contrato|posição|oportunidade|emprego|candidatura|estágio|cargo|contratação|trabalho)
        não (\S+ ){0,5}?(o que|aquilo que|a pessoa que|o perfil que|quem) (\S+ ){0,2}?(procur|busc|precis|pretend|queremos|necessit|a gente quer)
        não (participa|participas|faz|fazes|integra|integras|figura|figuras|consta|constas|aparece|está|estás|entrou|entraste|ficou|ficaste) (\S+ )?(mais |parte )?(dest|nest|d[ao] (processo|seleção|equipa|equipe|lista)|n[ao] (processo|lista|seleção|relação|grupo|final)|entre (os|as)|parte|colocad|para a (vaga|fase))
        não (fará|farás|fazes|vai fazer|vais fazer|terá|terás|teremos|vais ter|vai ter)( \S+){0,3}? (parte|entrevista|equipa|equipe|conosco|connosco|segunda fase|com a gente|como (colega|associad|membro))
        não (conseguiste|conseguiu|passaste|passou|atingiste|atingiu|alcançou|alcançaste|obteve|obtiveste|superou|superaste|somou|ficou|ficaste|foste|te classificaste|se classificou)( \S+){0,4}? (vaga|lugar|fase|etapa|entrevista|prova|corte|nota|pontuação|mínim|triagem|seleção|seleccionad|teste|apurad|suficiente|classificação|processo)
        (não|nem) (passaste|foste aceite|foste apurad|foste chamad|conseguiste)\b
        (desta vez|dessa vez|desta feita|nesta ocasião|por agora|por ora|no momento|por enquanto|infelizmente|afinal|neste momento)\S*( \S+){0,2}? não\b( \S+){0,5}? (deu|foi|dará|daremos|rolou|podemos|avanç|segui|contar|vamos|conseguimos|será|temos nada|há lugar|passou|consig|contig)
        não (deu|rolou|deu certo|vai dar|aconteceu)(?= ?[,.;:!]| desta| dessa| certo| para si| pra você|$)
        não (\S+ )?(temos|há|existe|resta|surgiu|dispomos de)( \S+){0,3}? (nada|vaga|lugar|posição|espaço|função|oportunidade)( \S+){0,3}? (para (si|ti|você|o seu|o teu|lhe)|pra (você|ti)|que oferecer|compatíve|adequad)
        não (\S+ )?(dar|daremos|dará|damos|dar-se-á|foi dad|será dad)\S* (\S+ )?(continuidade|seguimento|sequência|andamento|provimento)
        (descart|recus|rejeit|reprov|declin|exclu|elimin|indefer|dispens|arquiv)\S*( \S+){0,4}? (a sua|a tua|o seu|o teu|seu|sua|teu|tua|lo|la) (\S+ )?(candidatura|perfil|currículo|cv\b|inscrição|nome|participação|pedido de emprego|proposta de colaboração)
        (indefere-se|indeferid|indeferimento|exclusão|recusa|rejeição) (\S+ ){0,2}?(a|d[ao]) (\S+ )?(candidatura|inscrição)(?! (fora|incomplet|é |será))
        (candidatura|inscrição|currículo) (\S+ ){0,5}?(indeferid|rejeitad|recusad|reprovad|descartad|declinad|não aprovad|não selecionad|desclassificad|não aceite)[oa]?\b
        ^(reprovad|rejeitad|recusad|não selecionad|não aprovad|desclassificad|eliminad)[oa] ?([:–-]|\.?$)
        (foste|você foi|ficas|ficaste|você ficou|você está|estás) (\S+ ){0,2}?(eliminad|excluíd|reprovad|descartad|desclassificad|dispensad)[oa]\b
        (fica|ficas|ficou|ficaste|ficam|deixámos|deixamos|deixou|estás|está) (\S+ ){0,3}?(de fora|fora d|por aqui|pelo caminho|sem (vaga|lugar|colocação))
        (ficamos|paramos|encerramos|terminamos|ficámos|parámos|termina|acaba|encerra|para) (\S+ ){0,3}?por aqui
        (encerrad|terminad|finalizad|concluíd)\S* para (você|si|ti)\b
        (demais|demasiado|sobrequalificad|superqualificad|sobrequalificação|acima do que|aquém|abaixo do que|fora d[ao] (noss|faixa|orçamento))\S*( \S+){0,6}? (vaga|função|posição|lugar|oferecemos|procuramos|buscamos|esperávamos|precisamos|cargo|orçament|faixa|exigid|requer)
        não (encontrámos|encontramos|identificámos|identificamos|vimos|vemos|há|houve|existe|vejo)( \S+){0,6}? (currículo|cv\b|perfil|experiência|requisit|fit\b|encaixe|match|afinidade|compatibilidade|correspondência)
        (mas|porém|contudo|todavia|no entanto|entretanto|só que|embora|para esta vaga|para esta função)\b( \S+){0,7}? (buscamos|procuramos|precisamos|queremos|buscávamos|procurávamos|precisávamos|querem|quer|prefere|preferem|preferimos|apostámos|apostamos|vão|vamos com|escolhemos|escolheram)( \S+){0,3}? (algo|alguém|um perfil|uma pessoa|outr|perfis|quem|mais|menos|gente|ficar com|com)
        (não|sem) (\S+ ){0,2}?(trago|tenho|temos|há|são) (\S+ )?(boas (novas|notícias)|notícias (boas|positivas)|as notícias que|a notícia que|uma resposta positiva)
        (respondeu|disse|disseram|dizem|diz|respondem|confirma|confirmam|receio|lamento dizer|informar) que não\b(?= ?[,.;:]|$| te| o| a| lhe| foi| vai)
        (gostaríamos|gostávamos|gostaria|queríamos|teríamos|adoraríamos)( \S+){0,2}? (de )?(ter|poder|gostado)( \S+){0,2}? (dito que sim|contar|oferec|dado|dar|seguir|contratar|avançar|outra)
        (foi|foste|ficou|ficaste) (\S+ )?(por (muito )?pouco|em (segundo|terceiro)|segund[oa]|a um passo)\b
        (currículo|perfil|experiência|candidatura)\S*( \S+){0,6}? (não serve|não interessa|não se aplica|não convence)
        (para|com) (pesar|tristeza|pena)( \S+){0,6}? (comunico|informo|comunicamos|informamos|digo|dizemos)( \S+){0,8}? não\b
        <APP>( \S+){0,8}? não (foi|é|será) (\S+ )?(escolhid|selecionad|aprovad|aceit|considerad|retid)
        você não (segue|seguirá|avança|avançou|passou|foi|continua)
        participação( \S+){0,8}? (está encerrada|encerrada|termina|encerrou)
        ficas? por aqui
        não (será|foi|foste) (\S+ )?(convocad|chamad|contratad|aprovad)
        não vai rolar
        não (lhe )?(será|foi|foste|fostes) (\S+ )?(atribuíd|selecionad|escolhid|aprovad|contratad)
        (excluí-l[oa]|exclui-lo|excluí-la) d[aoe]
        <APP>\S*( \S+){0,6}? (rejeitad|recusad|excluíd|descartad|declinad|reprovad|eliminad|encerrad)
        (decidimos|decidiu|decisão de|optámos|optamos|optou|escolhemos|decidido)( \S+){0,2}? (por )?não (\S+ )?(avançar|prosseguir|continuar|seguir|dar|selecionar|considerar|contratar|convidar)
        (decisão|resposta|retorno|resultado|parecer|feedback)( \S+){0,4}? (negativ|desfavorável)
        (infelizmente|lament|pena|sentimos|lastim)\S*( \S+){0,14}? não\b(?! (podemos|conseguimos|nos é possível|é possível) (responder|contactar|contatar|dar feedback))( \S+){0,9}? (candidatura|vaga|processo|selecionad|perfil|avançar|etapa|fase|escolhid|função|seguir|posição|você|consigo|oportunidade|prosseguir|lugar|proposta|oferta)
        (não|nenhuma|sem|nenhum)( \S+){0,4}? (vaga|posição|oportunidade|lugar|função)\S*( \S+){0,6}? (adequ|compatível|para si|para você|para ti|perfil|correspond|alinhad)
        (a sua|sua|a tua|tua|o seu|seu) (\S+ )?(participação|processo|candidatura|jornada|percurso)( \S+){0,4}? (termina|encerra|encerrad|finaliza|concluíd|chegou ao fim|fica por aqui|terminou|chega ao fim|acaba)
        (encerrar|encerramos|terminar|concluir|finalizar)( \S+){0,3}? (a sua|sua|tua|o seu) (\S+ )?(candidatura|participação|processo)
        (excluir|recusar|rejeitar|descartar|recusad|rejeitad|descartad|reprovad|eliminad|excluíd)\S*( \S+){0,4}? (candidatura|perfil|processo|inscrição|deste|desta|do)
        (estado|status|resultado|situação) ?:? (\S+ ){0,2}?(não selecionad|rejeitad|recusad|reprovad|não aprovad|excluíd|desclassificad|eliminad)
        (não selecionad[oa]|não aprovad[oa])\b
        (falta|faltam|insuficiente|carece)( \S+){0,4}? (experiência|requisito|competência)( \S+){0,8}? (vaga|função|procuramos|exig|requer)
        ? (rejeitad|recusad|reprovad|descartad|desclassificad)
        ? (infelizmente|lamentamos|lamento)( \S+){0,9}? não\b
    """,
    Sign.CHOSEN: r"""
        outr[oa]s? (\S+ )?(candidat(?!ura)|pessoa|perfil|perfis|profissiona|participante|concorrente|colega|finalist|docente|opositor)
        (com|por|pelas|a favor de|de) outras candidaturas
        (escolh|selecion|contrat|optá|optou|optar|decid|prefer|ficámos|ficamos|ficou|ficar|fechou|fechamos|meteram|meter|vamos com|vão com|nomead|propor|propôs|admit|chamaram|pegaram|apost|recaiu|coube|começa|entregue|atribu|será de|vai para|foi para|indicou|indic|elege|deliber)\S*( \S+){0,6}? (a|o|com|por|de|para|pela|pelo|à|ao|em|na|no)? ?outr[oa]s?\b(?! <NOTWHO>)
        (escolh|selecion|contrat|optá|optou|optar|decid|prefer|ficámos|ficamos|ficou|fechou|fechamos|fechámos|apost|priori|vão ficar|acabámos por escolher|pegamos|pegaram)\S*( \S+){0,4}? (quem|alguém|com el[ea]\b|uma? (\S+ ){0,4}?(com (mais|uma?|experiência|horário|maior|formação)|que (já|tem|tinha|more|domin|conhec|saib|viv)|mais|já|especializad)|um antig|uma antig)
        (prefere|preferiu|preferimos|preferiram|prefira|preferem) (quem|alguém|uma?|outr|candidat|perfis|profission|pessoas|os|as)\b
        (a pessoa|o candidato|a candidata|o profissional|quem) (\S+ ){0,2}?(escolhid|contratad|selecionad|que entra|entra|vai entrar|escolhemos|que escolhemos)\S*( \S+){0,8}? (foi|tem|é|possui|já|apresenta|domina)\b
        (escolhemos|escolheram|escolheu|contratámos|contratamos) (a|o) \w+(?= ?[.,;]|$)
        (nomead|contratad|admitid|designad|selecionad)[oa] (o|a) (dr|dra|sr|sra|prof|eng|senhor|doutor)
        <SEAT>( \S+){0,5}? (foi|é|vai|será|ficou|coube|cabe|fica|calhou|passou)( \S+){0,3}? (para|de|a|com|por|à|ao|entregue|atribuíd)( \S+){0,2}? ?(outr|alguém|colega|uma? <WHO>|quem|internamente|ele\b|ela\b)
        (ocupará|ocupar|assumirá|vai assumir|vai ocupar|ficará com|começa|entra)( \S+){0,3}? (outr[oa]\b(?! <NOTWHO>)|outra pessoa|alguém|uma? <WHO>)
        (outr[oa]s?|alguém|gente|uma? (\S+ )?<WHO>\S*) (\S+ ){0,2}?(com (mais|maior|melhor)|que (pediu|sab|tem mais|já)|mais (experiente|qualificad|próxim|adequad|alinhad)|melhor (colocad|classificad|preparad))
        (candidat|perfis|perfil|pessoas|profissionais|concorrentes)\S*( \S+){0,5}? (superiores|mais adequad|mais alinhad|mais próxim|melhor colocad|mais bem|melhor posicionad|com maior|com mais|responde\S* melhor)
        (antes d|à frente d|acima d|melhor (do )?que|mais (do )?que) ?(e |o |a )?(si|ti|você|seu|sua|teu|tua)\b
        (quem|alguém que) (o|a|te|lhe) (precedia|precede|antecedia|superou|passou à frente)
        (temos|já temos|encontrámos|encontramos|arranjámos) (\S+ )?(outr[oa]\b(?! <NOTWHO>)|quem|alguém|uma pessoa)
        (seguiremos|avançaremos|avançar|seguir|avançámos|prosseguir|continuaremos) com (candidat|pessoas|profissionais|perfis|quem|alguém)\S* (que|com|cuj|mais)
        (decidi|decidimos|decidiu|optei|optámos|optamos|optou)( \S+){0,3}? (por|fechar com|ficar com) (outr|uma? (senhora|pessoa|candidat|profissional|colega|menina)|quem)
        (ficou|ficará) com (uma?|a|o) (profissional|pessoa|candidat|colega|outr)
        apresentada por outr
        (fechou|fechamos|fechámos|ficámos|ficamos|ficou|optámos|optamos|optou|preenchemos|escolhemos|seguir|meti|metemos|contratámos)( \S+){0,6}? (com|por|para|pra|pela|pelo|uma?)( uma?| a| o)? ?(outra|outro|pessoa|moça|rapariga|rapaz|colega|perfil|profissionais|candidat|voz|alguém)
        quem vai (assumir|ocupar|ficar|integrar)
        <OTHERS>\S*( \S+){0,6}? (escolhid|selecionad|ocupará|contratad|aceitou|aceite|foi|foram|mais|melhor|alinhad|adequa|vai ocupar|preencher|ficou|avanç)
        (decidimos|decidiu|optámos|optamos|optou|escolhemos|escolhid|escolha|escolheu|avançar|seguir|prosseguir|continuar|selecionámos|selecionamos|selecionou|selecionad|contratámos|contratamos|contratou|preferência|preferimos|recaiu|favor|atribuíd|entregue|foi para|oferecid|seguimos|seguiremos|avançámos|avançamos|avançaremos|decisão|preenchid|dada a|inclin|foco|priorizar|ficou com|apost|priorizando|direcion)\S*( \S+){0,7}? <OTHERS>
        (escolha|decisão|opção)( \S+){0,3}? (recaiu|recaído|caiu|foi para|favor)
        (vaga|lugar|posição|função)( \S+){0,4}? (foi|é|vai|será|ficou)( \S+){0,3}? (para|de|a|com|por)( \S+)? ?(outra|outro|alguém|colega|um candidat|uma candidat|uma pessoa|internamente)
        (perfil|perfis|candidat|pessoa|profissiona)\S*( \S+){0,5}? (mais (alinhad|adequad|próxim|aderente|compatív|aproximad|experient|ajustad)|melhor (se )?(enquadr|adequ|correspond|se adequ|alinh)|se aproxima\S* mais|correspond\S+ (melhor|mais)|que melhor)
        (preenchid|ocupad|resolvid)\S*( \S+){0,3}? (internamente|por um candidat|por recrutamento interno|por (outra|outro|uma|um))
        (recrutamento interno|candidato interno|candidata interna)
    """,
    Sign.CLOSED: r"""
        <WORK>\S*( \S+){0,8}? (cancel|suspend|congel|adi|anul|extin|revog|elimin|arquiv|interromp|paralis|encerr|paus)(ou|aram|ada|ado|ados|adas|amos|ámos|e-se|a-se|eu|iu)?\b( (a|o|as|os|por|devido|até|sem|pela|pelo|temporariamente)\b|[.,;]|$)
        não (vamos|iremos|vai|haverá|há|será|serão|se vai|se fará)( \S+){0,3}? (contratar|recrutar|preencher|admitir|contratação|contratações|admissões|abrir|avançar com (a|o) (vaga|recrutamento|contratação|processo))
        (desist|abandon|deixámos|deixamos|deixou|parámos|paramos)\S* (\S+ )?(de (contratar|recrutar|procurar|buscar|preencher|abrir)|d[ao] (vaga|recrutamento|contratação|posição))
        (a vaga|a posição|o lugar|a função|o cargo|o posto) (\S+ ){0,2}?(deixa|deixou|desaparec|foi extint|caiu|saiu|sumiu|não existe|já não|não será|não vai)
        <WORK>\S*( \S+){0,7}? (foi|foram|está|estão|fica|ficou|será|se encontra|ficam|encontra-se) (\S+ )?(suspens|congelad|cancelad|anulad|parad|pausad|adiad|retirad|extint|em espera|em stand|em pausa|na gaveta|sem efeito|encerrad|fechad|arquivad)
        (decidiu|decidimos|optou|optámos|optamos|resolvemos|tivemos de|tivemos que|vamos|teve de|teve que|obrigad\w+ a) (\S+ )?(suspend|congel|cancel|paralis|adiar|encerr|parar|pausar|não preencher|não abrir|não avançar com|travar|interromp|fechar)\S*( \S+){0,5}? (vaga|posição|processo|recrutamento|seleção|contrataç|admiss|concurso|função|lugar|abertura|expansão|estágio)
        (projeto|obra|abertura|expansão|contrato|loja)( \S+){0,6}? (cancelad|adiad|suspens|parad|não (avança|vai avançar|foi renovad|arranca)|caiu)\S*( \S+){0,12}? (vaga|contrat|posiç|recrut|lugar|admiss|equipa|equipe)
        (congel|suspend|paralis|cancel|revog|encerr|interromp|adi|pausa|trav|bloque|cort)\S*( \S+){0,4}? (contrataç|admissões|recrutamento|processo seletivo|seleção|vagas\b|a vaga|vaga\b|posição|o lugar|a função|edital|concurso|procedimento concursal|o anúncio)
        <WORK>\S*( \S+){0,7}? (expirou|removid|revogad|caducou|expirad|foi tirad|saiu do ar|deserto|fechou-se|fecha-se|fica sem efeito|deixa de existir|deixou de existir|congelad|fica em suspenso|em suspenso|já não está|não está mais|não está (\S+ )?ativ|caiu\b|não vai (abrir|sair)|já não faz sentido|sem contratação|desert[oa])
        (já não|não|não mais) (\S+ )?(procuramos|buscamos|procura|busca|contratamos|recrutamos|precisamos|precisa|contratará|contratar|recrutar|abriremos|preencher)( \S+){0,3}? (mais|ninguém|designer|gente|pessoal|reforço|colaborador|funcionári|profission|a vaga|a posição|o lugar)
        (sem|corte de|cort\w+( \S+)? |falta de|perd\w+( \S+)? |não (há|temos|veio|chegou)( \S+)? )(o )?(orçamento|verba|budget|financiamento|subsídio)( \S+){0,6}? (vaga|posição|lugar|contrat|função|preencher|recrut)
        <WORK>\S*( \S+){0,9}? (cancelad|suspens|congelad|encerrad|fechad|anulad|pausad|retirad|adiad|em pausa|interrompid|stand-by|em espera|eliminad|extint|não (será|vai ser|irá ser|foi|está) (\S+ )?(preenchid|mais|avant|aberta|disponível)|já não (está|existe|se)|não está mais|não existe mais|não avançar|não avança|sem efeito|descontinuad|parad|deixou de)
        (congelamento|suspensão|cancelamento|encerramento|paragem|paralisação|freeze)( \S+){0,3}? (contrataç|processo|vaga|recrutamento|seleção|admiss)
        (orçamento|verba|financiamento|budget)\S*( \S+){0,6}? (cortad|reduzid|cancelad|não (foi |ser )?aprovad|retirad|congelad|perdid|caiu|chumbad)
        (cancelar|suspender|congelar|encerrar|pausar|adiar|interromper|fechar|anular|retirar|não preencher|parar)( \S+){0,5}? <WORK>
        (ninguém|não)( \S+){0,3}? (será contratad|contrataremos|vamos contratar|vai ser contratad|contratar ninguém|haverá contrataç|iremos contratar|iremos recrutar)
        ? (reestruturação|reorganização|mudança de prioridades)
    """,
    Sign.FILLED: r"""
        (tod[oa]s (as|os)|as|os) (vagas|lugares|posições|postos)( \S+){0,5}? (ocupad|preenchid|esgotad|atribuíd|completa)[oa]?s?
        <WORK>\S*( \S+){0,9}? (preenchid[oa]|ocupad[oa]|atribuíd[oa])\b
        (foi|já|está|temos|tendo sido)( \S+){0,3}? (preenchid[oa])
        ? (processo|recrutamento|seleção)( \S+){0,4}? (concluíd|finalizad|terminad|encerrad)
    """,
    Sign.REGRET: r"""
        (infelizmente|lament|pena\b|sentimos muito|lastim|tristeza|desilu|frustra)
        (más notícias|não é a (resposta|notícia)|não são as notícias|não trago boas)
        (após|depois de|apesar)( \S+){0,4}? (análise|avaliação|cuidados|analis|avaliar|ponderad|consideração)
        (difícil|ponderad|cuidados|criterios)\S*( \S+){0,2}? (decisão|escolha|análise|avaliação)
        (decisão|escolha)( \S+){0,3}? (difícil|fácil|simples)
    """,
    Sign.FAREWELL: r"""
        (desej)\S*( \S+){0,8}? (sucesso|sorte|melhor|felicidade|êxito|futuro|boa)
        (boa sorte|muito sucesso|maior sucesso|felicidades|votos de sucesso)
        (procura|busca|futur[oa]s?|próxim[oa]s|outras|novas)( \S+){0,4}? (emprego|oportunidades|processos|vagas|candidaturas|profissional|desafios|posições|carreira)
        (guardar|manter|manteremos|banco de talentos|base de dados|conservar|guardaremos|bolsa|ficará)( \S+){0,6}? (currículo|perfil|candidatura|dados|talentos|futur|cv)?
        (elevad|grande|muit|enorme|vári|alto)\S*( \S+){0,4}? (candidaturas|candidatos|inscrições|perfis|currículos)
        (tempo|interesse|esforço|dedicação)( \S+){0,5}? (dedicad|demonstrad|mostrad|investid|disponibilizad|dispensad)
        (convidamos|encoraj|incentiv|continue|continua|fique)\S*( \S+){0,7}? (candidat|acompanh|futur|novas|vagas|inscrev|atent)
        não (reflete|desmerece|diminui)
    """,
    Sign.ACK: r"""
        (candidatura|inscrição|currículo|cv|documentos|formulário|dados|vídeo|requerimento|mensagem)\S*( \S+){0,8}? (chegou|chegaram|recebid|registad|registrad|submetid|entrou|deu entrada|efetuad|cadastrad|protocolad|protocolo|gravad|carregad|encaminhad|arquivad\w com)
        (recebemos|recebi|acusamos|confirmamos|registámos|registramos|chegou|chegaram|anotámos|anotamos|anotei)( \S+){0,6}? (candidatura|inscrição|currículo|cv\b|documentos|mensagem|portefólio|portfólio|vídeo|formulário|dados|interesse|nome|contacto|contato|áudio)
        (envio|submissão|cadastro|upload)( \S+){0,4}? (concluíd|com sucesso|sem erros|confirmad|efetuad|realizad)
        (número|código|n.º) (do|de|da) (protocolo|inscrição|candidatura|processo) (é|:)
        (você|já) (\S+ )?(está|estás|ficou|ficaste) (\S+ )?(inscrit|cadastrad|registad|registrad)[oa]
        (recebi|chegou|recebemos)( \S+)? ?(teu|seu|a tua|a sua|o teu)? ?(\S+ )?(currículo|candidatura|inscrição|maqueta|cv)
        (recebemos|recebida|recebido|recebeu|confirm|registad|registrad|acusamos|deu entrada|chegou)\S*( \S+){0,8}? (candidatura|currículo|cv\b|inscrição|receção|recepção|recebimento|documentação|recebid|aplicação)
        <APP>\S*( \S+){0,10}? (recebid|registad|registrad|enviad|chegou|sucesso|confirmad|concluíd|submetid|realizad|efetuad|entregue|encaminhad|está connosco|em boas mãos|completa|foi feita)
        (candidatou-se|te candidataste|se candidatou|inscreveu-se|se inscreveu|você se candidatou|você se inscreveu)
        (confirmação)( \S+){0,3}? (candidatura|inscrição|receção|recebimento|recepção|envio)
        (candidatura|inscrição|currículo) (recebid|enviad|registad|registrad|confirmad|concluíd|realizad|submetid)
        ? (obrigad|agradec)\S*( \S+){0,10}? (candidatura|interesse|candidat|inscri|currículo|confiança|cv|envi|participa)
        ? (analis|avali|rever|ler|estud|apreci)\S*( \S+){0,8}? (candidatura|perfil|currículo|cv|equipa|equipe|atenção|cuidado|breve)?
        ? (entraremos em contacto|entraremos em contato|contactar|entrar em contato|entrar em contacto|contataremos|daremos notícias|daremos um retorno|responderemos|avisaremos|receberá|contactaremos|será contactad|retornaremos|te avisamos|informaremos|daremos retorno|daremos feedback)
        ? (automátic|não responda)
        ? (a sua|sua|a tua) candidatura (à|a|para|na|no|como|ao)
    """,
    Sign.STATUS: r"""
        (estamos|está|estão|continuamos|seguimos|andamos|sigo|estou) (\S+ )?(a (analisar|avaliar|ler|rever|decidir|conversar|entrevistar|ouvir|comparar|fechar|terminar)|analisando|avaliando|lendo|revendo|decidindo|conversando|entrevistando|ouvindo|comparando|fechando|terminando|aguardando|esperando|finalizando|concluindo)
        (aguard|esper)\S*( \S+){0,4}? (aprovação|decisão|resposta d|retorno d|parecer|confirmação d|assinatura|luz verde|sinal|despacho|ok d)
        (decisão|resposta|resultado|resultados|definição|parecer)( \S+){0,4}? (sai|saem|sairá|sairão|será|serão|só|até|na próxima|ainda|deve|atras|demor|depende|fica para)
        (precisamos|preciso|vamos precisar|pedimos)( \S+){0,3}? (tempo|dias|semana|paciência)
        (continua|continuas|segue|segues|permanece|está|estás|você está) (\S+ )?(no processo|na corrida|no páreo|na disputa|entre os|em jogo|em avaliação|em análise|na shortlist|na lista|em aberto|na fase|na final)
        (seu|teu|sua|tua|o seu|a sua|o teu|a tua) (perfil|currículo|candidatura|processo|nome|cv|inscrição|prova|teste|caso)( \S+){0,5}? (está com|está n|foi encaminhad|segue em|seguiu para|foi visualizad|foi vist|foi lid|passou (à|para|ao)|avançou|encontra-se|mantém-se|com o gestor|nas mãos)
        (ainda|só) (\S+ )?(faltam|falta|não (temos|tenho|há|foi|decid|saiu|concluí|tomá|recebemos))( \S+){0,5}? (entrevist|decis|respost|novidade|aprov|defin|resultado|retorno|candidat)
        (adiad|prorrogad|atrasad|adiámos|adiamos|prorrogámos|atraso|demora)\S*( \S+){0,5}? (decisão|resposta|prazo|processo|análise|retorno|resultado)
        (candidatura|processo|currículo|perfil|inscrição|cv\b)\S*( \S+){0,4}? (mantém-se|encontra-se|está com|está em|a ser (analis|avali)|sendo (analis|avali)|foi (visto|lido|visualizad|encaminhad|partilhad)|aguarda|nas mãos)
        (fase de|em) (avaliação|análise|decisão)( \S+){0,3}? (pela|pelo|com)
        (continua|segue|permanece) (participando|a participar|no processo|em jogo|ativ)
        (ainda|atualmente|neste momento|continuamos|estamos|segue|continua|no momento)( \S+){0,5}? (analis|avali|em análise|em curso|em avaliação|a decidir|decidindo|em processo|em andamento|decorrer|a rever|entrevist|aberto|não (temos|foi|há|tomámos|concluímos)|a ler|lendo|finaliz|ativo)
        (não)( \S+){0,4}? (temos|há|tomámos|tomamos|foi tomada)( \S+){0,4}? (decisão|novidades|resposta|retorno)
        (demor|atras|mais tempo|alargad|prolong|estend)\S*( \S+){0,5}? (que o previsto|previsto|esperado|tempo|atras|planeado|prazo|mais)
        (agradec|obrigad|desculp|pedimos)\S*( \S+){0,4}? (paciência|espera|demora|compreensão|atraso)
        (visualiz|vist[oa]|viu|lid[oa]|consult|abr)\S*( \S+){0,5}? (a sua candidatura|sua candidatura|o seu (cv|perfil|currículo)|seu currículo|seu perfil|pela empresa|pelo recrutador|por|tua candidatura|candidatura)
        <APP>\S*( \S+){0,5}? (visualizad|vist[oa]\b|lida|em análise|em avaliação|está a ser|está sendo|em processo|em andamento|avançou|passou|mudou|foi atualizad|encaminhad\S* (para|ao)|pré-selecionad|continua|segue)
        (estado|status|situação|etapa)( \S+){0,6}? (alterad|mudou|mudança)
        ? (atualização|novidades|ponto de situação|update|atualizações)( \S+){0,4}? (candidatura|processo|estado|sobre|inscrição)
        (avançou para|passou (à|para) (a )?(fase|etapa|próxima))
        ? (pré-selecionad|próxima (fase|etapa)|fase seguinte|finalista)
        ? (decisão|resposta|notícias|retorno|feedback)( \S+){0,6}? (semana|breve|dias|próxim|até|final)
    """,
    Sign.KEPT: r"""
        (guard|manter|manteremos|mant|integr|inclu|adicion|fica|ficará)\S*( \S+){0,6}? (banco de talentos|base de dados|currículo|perfil|bolsa|candidatura|dados|talentos|futur)
    """,
    Sign.INCOMPLETE: r"""
        (conclua|concluir|conclui|termin|finaliz|complet|retom|continue|continuar|continua|submet|envie|acab)\S*\b(?! com)( \S+){0,3}? (a sua|sua|a tua|a) (\S+ )?(candidatura|inscrição|aplicação)
        (candidatura|inscrição|formulário|aplicação)\S*( \S+){0,8}? (incomplet|rascunho|a meio|pela metade|não (foi|está|a|terminou|ficou|foi ainda)( \S+){0,3}? (conclu|envi|termin|finaliz|submet|complet)|por (terminar|concluir|submeter|enviar|finalizar)|pendente|iniciad|começad|guardad|salv|à sua espera|quase|te espera|falta|parad)
        (começ|inici|deix|comeg)\S*( \S+){0,5}? (candidatura|inscrição|candidatar|formulário|aplicação)
        (só|apenas|ainda)( \S+){0,3}? (falta|faltam|resta|restam)( \S+){0,6}? (passo|passos|clique|minutos|etapa|etapas|página|perguntas|submeter|enviar)
        ? (rascunho|página \d|passo \d|etapa \d)
    """,
    Sign.INFO: r"""
        (qual|quais|quanto)( \S+){0,4}? (pretens|expectativa|salári|aviso prévio|disponibilidade|nível de (inglês|francês)|ganha|receb|ordenado)
        (estaria|estarias|teria|terias|aceitaria|aceitarias|continuarias|toparia) (\S+ )?(dispost|disponibilidade|disponível|interessad|mudar|viajar|trabalhar)\S*( \S+){0,12}?\?
        (envi|mand|forne|anex|indi|precis|poderia|podes|pode|solicit|falta|remet|preench|confirm|dispon|partilh|compartilh|carreg|pedimos|necessit|inform|assin|entreg|junt|facult|fazer chegar|responda|atualiz)\S*( \S+){0,12}? <PAPER>
        (qual|quais)( \S+){0,4}? (pretens|expectativa|disponibilidade|aviso|salári|remunera)
        (quando|a partir de quando)( \S+){0,4}? (começar|iniciar|disponível|início|poderia|pode)
        (document|informaç|dados)\S*( \S+){0,3}? (em falta|faltam|adiciona|necessári|seguintes|pendente|faltante|complementar|solicitad)
        (falta|faltam|precisamos)( \S+){0,6}? (document|cópia|certificad|diploma|informaç|dados|anexar|comprov|referência)
    """,
    Sign.ASSESSMENT: r"""
        (teste|prova|exercício|avaliação|desafio|questionário) (de (inglês|aptidão|cozinha|condução|código|lógica|raciocínio|personalidade|perfil|programação|português|excel|conhecimentos|soldadura|direção|redação)|técnic|prátic|psico|cognitiv|online|on-line|escrit)
        (dia|turno|aula|período|semana) (de (teste|experiência|prova)|experimental|modelo|demonstrativ|de demonstração)\b
        (realiz|complet|fazer|faça|respond|convid|preench|próxima etapa|próximo passo|próxima fase|link|anexo|envi|super|resolv|aced|acess|grav|particip|consiste|conclu|disponível|etapa|segue|entreg|tem até|pedimos|passo seguinte|deve)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|mindsight|kenoby|solides|shl\b|testdome|hireflix|pymetrics|profiler|cut-e)
        <TEST>\S*( \S+){0,6}? (dura|duração|minutos|até|prazo|técnic|online|link|expira|horas|disponíve)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (quer|querem|queremos|queríamos|gostaria|gostaríamos|gostava|adoraríamos|adoraria|pretende|deseja)( \S+){0,3}? (conhecer|conhecê|falar (contigo|consigo|com você)|conversar|bater um papo|ouvir-te|ouvi-l|marcar|agendar|te conhecer|entrevist)
        (posso|podemos|podia|podíamos) (\S+ )?(ligar-te|ligar-lhe|te ligar|lhe ligar|ligar)\b
        (escolh|marc|reserv|agend|selecion|indiqu|indica|dig|diz)\S*( \S+){0,6}? (horário|slot|data|dia e hora|a melhor hora|que dia|melhor dia)
        (passar|passas|passa|vem|venha|vens|vir) (\S+ ){0,6}?(conversar|conversamos|falarmos|café|conhecer|entrevista|conhecermos)
        (teria|tens|tem|terias)( \S+){0,6}? (tempo|tempinho|disponibilidade|minutos)
        (bater um papo|trocar uma ideia|bate-papo|tomar um café)
        (gostar|quer|convid|propo|adorar|desej|agend|marcar|combinar|program|interess|conhecer|convoc|feliz|felizes)\S*( \S+){0,12}? (entrevista|conhecer|conhecê-l|conversar|conversa|falar|reunião|chamada|bate-papo|videochamada|encontro|call|papo|conhecer-te|conhecê-lo|trocar)
        (disponib|disponível|livre|quando|que dia|que horário|horário|poderia|pode|podes|consegue|consegues|tem|teria|qual)\S*( \S+){0,10}? (entrevista|falar|chamada|reunião|conversa|conversar|semana|videochamada|call|bate-papo|jeito|para si|para você|vir|passar)
        (escolh|reserv|selecion|indiq|indic|proponh|sugir|confirm|diga|agend|envie|mand)\S*( \S+){0,7}? (hora|horário|slot|data|disponibilidade|dia|vaga na agenda|horários|disponibilidades)
        (convite|convocatória|convocação)( \S+){0,3}? (entrevista|para uma|reunião|conversa)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (confirmad|agendad|marcad|será|fica|está prevista|terá lugar|é no dia|acontecerá|ficou)
        (confirm|lembr|recorda|relembr|marc|agend)\S*( \S+){0,8}? (entrevista|reunião|chamada|conversa|videochamada|encontro|call|<DAY>)
        (entrevista|esperamos|esperamo-l|encontramo-nos|falamos|vemo-nos|nos vemos|te vejo|te espero)\S*( \S+){0,4}? (no |na |para |esta |dia )<DAY>
        ? <DAY>\S*( \S+){0,5}? (às|pelas|as) \d{1,2}
        (perfeito|combinad|fica|confirmad)\S*( \S+){0,5}? <DAY>
        ? (data|hora|horário|local|endereço|morada) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (adiad|adiar|remarcad|remarcar|reagend|alterad|antecip|mudou|mudad|nova data|novo horário|passa para|passou para|transferid|mudar)
        (adiar|remarcar|reagendar|alterar|antecipar|mudar|passar|remarcação|reagendamento)( \S+){0,5}? (entrevista|reunião|chamada|conversa|horário|data|hora|encontro)
        (nova|novo|mudança de|alteração de) (data|horário|hora)
    """,
    Sign.CANCELLED: r"""
        (cancel|anul|desmarc|suspend)\S*( \S+){0,4}? (entrevista|reunião|conversa|chamada|call\b|papo|visita|encontro|dinâmica)
        (entrevista|reunião|conversa|chamada|call|encontro)( \S+){0,5}? (fica sem efeito|não vai acontecer|não se realiza|não se realizará|foi desmarcad|desmarcad|caiu|não vai rolar|suspens|não vai dar)
        (evento|convite|reunião|entrevista) (cancelad|anulad|desmarcad)[oa]
        <TALK>\S*( \S+){0,9}? (cancelad|cancelar|desmarcad|desmarcar|não poderá|não vai|anulad|não se realizará|não pode|não irá|suspensa)
        (cancelar|cancelamos|cancelámos|desmarcar|cancelamento|cancelo|desmarcação)( \S+){0,6}? (entrevista|reunião|chamada|conversa|encontro)
    """,
    Sign.OFFER: r"""
        (ofereço|ofereço-te|oferecemos|oferecemos-lhe|oferecemos-te|te ofereço)( \S+){0,4}? (euros|reais|r\$|lugar|vaga|contrato|estágio|posição|emprego)
        (vaga|lugar|emprego|posto|posição) (é|são) (seu|sua|teu|tua)\b
        (proposta|contrato|carta-proposta|minuta)( \S+){0,5}? (em anexo|para assin|assinad|por escrito|segue|aceit)
        (prazer|feliz|felizes|satisfação|ofere|propo|contente|gostar|honra|alegria|temos)\S*( \S+){0,12}? (oferecer|oferecer-lhe|oferecer-te|propor|propor-lhe|contratar|contratá-l|comunicar|confirmar|informar|convidar|formalizar|apresentar|integrar)\S*( \S+){0,10}? (vaga|posição|contrato|equipa|equipe|lugar|função|proposta|trabalho|selecionad|escolhid|estágio|time|aprovad|cargo|oferta)
        (carta oferta|carta-oferta|carta proposta|proposta de (trabalho|emprego|contratação|contrato)|contrato de trabalho|proposta salarial|proposta contratual|oferta de emprego formal|proposta formal|proposta de admissão|carta de oferta|oferta de trabalho)\S*( \S+){0,12}? (anex|assin|aceit|envi|segue|remet|conf|para|com)?
        (anex|assin|aceit|envi|segue|remet|formaliz|apresent)\S*( \S+){0,8}? (contrato|carta proposta|carta oferta|carta-oferta|proposta de trabalho|proposta de emprego|proposta de contrat|proposta salarial|nossa proposta|a proposta|a nossa oferta|uma proposta|proposta para)
        (foi|és|é|foste|você foi)( \S+)? (selecionad[oa]|escolhid[oa]|aprovad[oa]|contratad[oa])( \S+){0,5}? (para (a|o|ocupar|integrar|trabalhar|preencher)|como|no processo)
        (bem-vind[oa]( \S+){0,3}? (à equipa|à equipe|a bordo|ao time|à família)|a vaga é (sua|tua)|o lugar é (seu|teu)|queremos (que se junte|contar consigo|você no|contratar|que faças|que faça|contar com você|que venha)|escolhemos (você|a si)|é (seu|teu) o lugar|queremos-te|decidimos contratá-l|gostávamos que ficasses|ficar consigo|ficar contigo|o emprego é)
        (oferecemos|oferecer-lhe|propomos|oferecer-te|oferecer a você) (o|um|uma|a|esta|formalmente)( \S+){0,6}? (vaga|lugar|contrato|posição|trabalho|função|estágio|cargo)
        ? parabéns
        ? (salário bruto|vencimento|remuneração|data de (início|admissão)|período experimental|brutos|subsídio de refeição|benefícios|vale)
    """,
    Sign.WITHDRAWN: r"""
        (declina|declinou|recusa a vaga|desiste|desistiu|desistência|renuncia|renunciou)( \S+){0,4}? (lugar|vaga|candidatura|processo|posição|registad|registrad|aceite|recebid)
        (tirei|tirámos|retirámos|retiramos|removemos) (o )?(seu|teu) nome
        registr?(amos|ámos|ado) (a )?(sua|tua) desistência
        (retirad|retirou|desistiu|desistência)\S*( \S+){0,6}? (a sua|sua|da sua|tua|candidatura|processo|inscrição|vaga)
        <APP>\S*( \S+){0,5}? (retirad|cancelad|anulad|removid)
        (conforme|como|a) (\S+ ){0,3}?(seu pedido|solicitad|pediu|pediste|solicitou|solicitação|sua solicitação|teu pedido)( \S+){0,12}? (retir|cancel|remov|encerr|elimin)?
        (pena|lament|entend|compreend|respeit|tomámos nota|registámos)\S*( \S+){0,8}? (a sua|sua|que|tua)( \S+){0,7}? (desist|retir|outra (proposta|oferta|oportunidade)|decisão|não (queira|deseje|pretenda|possa)|seguir outro|outro caminho)
    """,
    Sign.OUTREACH: r"""
        (procuro|procuramos|busco|buscamos)( \S+){0,8}? (para|em nome d)
        (vi|vimos|li)( \S+){0,2}? perfil( \S+){0,4}? (pensei|pensámos|lembrei)
        (posso|podia|poderia|podemos)( \S+){0,2}? (falar-lhe|apresentar|contar|falar-te)
        ? (novo desafio|novo rumo)
        (o seu|seu|teu|o teu) (\S+ )?(perfil|percurso|currículo|experiência)\S*( \S+){0,6}? (interess|chamou|encaix|impression|poderia|pode|atenção|adequ|enquadr|destac|combina|tem tudo)
        (vi|encontr|cruz|li|analis|deparei|descobri|ach)\S*( \S+){0,5}? (o seu perfil|seu perfil|teu perfil|percurso|linkedin|seu currículo|sua experiência)
        (abert|interessad|dispon|receptiv|recetiv|busca)\S*( \S+){0,5}? (nov[oa]s? (\S+ )?(oportunidade|desafio|projeto|posi|emprego)|oportunidades|mudança|mudar|propostas|ouvir)
        (sou|chamo-me|me chamo|somos|meu nome é|trabalho)( \S+){0,8}? (recrutador|recruiter|headhunter|consultor|talent|recrutamento|tech recruiter|consultora|rh\b)
        (meu|nosso|um|dos nossos|um dos meus)( \S+)? clientes?\b
        (procuro|procuramos|estou à procura|estamos à procura|estou buscando|estamos buscando|buscamos|a recrutar|estamos recrutando|estamos contratando|estou com uma vaga|temos uma vaga)( \S+){0,6}? (um|uma|para|perfil|de|a)
        (oportunidade|projeto|posição|vaga|desafio)( \S+){0,4}? (interessante|pode|poderá|que te|aliciante|desafiante|confidencial|que combina|incrível)
        (conhece|conheces)( \S+){0,3}? (alguém|pessoa)
        (teria|tem|terias|tens|faz sentido|topa|estaria|estarias|toparia)( \S+){0,4}? (interesse|interessad|abert|para (si|você|ti)|conversar|ouvir|bater um papo)
        ? (remoto|teletrabalho|salário|pacote|clt|pj\b|híbrido)
    """,
    Sign.ALERT: r"""
        (nov[oa]s?|últim[oa]s|\d+|mais|melhores) (\S+ ){0,2}?(ofertas?|vagas?|empregos?|oportunidades|anúncios)\b( \S+){0,6}? (para si|para você|para ti|em\b|perto|segundo|de emprego|que|correspond|pesquisa|alerta|hoje|compatíveis)?
        (alerta|alertas)( \S+){0,2}? (de )?(emprego|vagas|trabalho|ofertas)
        (ofertas?|vagas?|empregos?)( \S+){0,4}? (recomendad|sugerid|semelhante|que pode|destaque|para (si|você)|do dia|da semana|que combinam|selecionadas para)
        (candidate-se|candidata-te|inscreva-se agora|candidatar-se agora|candidatura fácil|candidatar-me)
        (ver|veja|consulte|descubra|confira)( \S+){0,3}? (oferta|ofertas|vaga|vagas|todas|empregos)
        (está contratando|está a contratar|estão contratando|estão a recrutar|contrata)
        ? (tempo integral|tempo inteiro|publicad[oa] há|home office|há \d+ dias|clt)
    """,
    Sign.SURVEY: r"""
        (inquérito|pesquisa de satisfação|questionário de satisfação|a sua opinião|sua opinião|tua opinião|avalie a sua experiência|pesquisa rápida|nps)
        (conte|avali|partilh|compartilh|dê|classifiq|responda)\S*( \S+){0,5}? (experiência|opinião|pesquisa|inquérito|feedback)
        (como|o que)( \S+){0,4}? (experiência|correu|achou|avalia|processo)
    """,
    Sign.SERVICE: r"""
        (código de (verificação|segurança|acesso|confirmação|ativação)|código (é)?:? ?\d{4,8}|palavra-passe|senha|seu código|utilização única|uso único)
        (verifi|confirm|ativ|valid)\S*( \S+){0,3}? (e-mail|email|conta|endereço|registo|cadastro)
        (conta|perfil|cadastro|registo|área de candidato)( \S+){0,6}? (criad|ativad|eliminad|registad|validad|desativad|concluíd|atualizad)
        (criad|criação|ativação)\S*( \S+){0,4}? (conta|perfil|cadastro)
        (condições|termos|privacidade|política|dados pessoais)\S*( \S+){0,8}? (atualiz|alter|mudan|nov|modific)
        (atualiz|alter|mud)\S*( \S+){0,6}? (condições|termos|privacidade|política)
        novo (início de sessão|acesso)
    """,
    Sign.DECOY: r"""
        (conto|poema|romance|fotografia|canção|manuscrito|curta-metragem|imagens|cão|gato)\S*( \S+){0,8}? (finalist|prémi|prêmi|concurs|júri|não (foi|está|é)|selecionad|escolhid)
        (reembolso|devolução|reclamação|fatura|empréstimo|visto|apólice|sinistro|transferência|comentário|voo|comboio|garantia|pedido de crédito)\S*( \S+){0,6}? (não (foi|é|pode|cobre|podemos|procede)|recusad|negad|rejeitad|aceite|cancelad)
        (senhorio|proprietári|inquilin|arrend|aluga|apartamento)\S*( \S+){0,8}? (outr[oa]|escolh|prefer)
        (taça|campeonato|liga|jornada|jogo)( \S+){0,8}? (equipa|time|fase|eliminad)
        (edital|projeto)( \S+){0,5}? (cultura|contemplad)
        (mestrado|licenciatura|doutoramento|doutorado|vestibular|pós-graduação|ensino superior)\S*( \S+){0,8}? (coloca|admiss|vagas|fase|seriação|matr)
        (pedido|candidatura|solicitação|inscrição|proposta)( \S+){0,4}? (de|para|do|da|ao|à) (\S+ ){0,4}?<OTHERWISE>
        (pagamento|cartão|encomenda|envio|reserva|transferência|assinatura|compra|pedido|boleto|pix|débito)\S*( \S+){0,6}? (recusad|falhad|cancelad|negad|não (foi|autoriz)|enviad|confirmad|rejeitad|falhou)
        (a sua|sua|tua) app\b
        ? (inquilin|senhorio|hipotec|empréstimo|banco|propina|matrícula|consulado|embaixada|câmara municipal|apólice|sinistro|alun|estudante|semestre|condomínio)
    """,
    Sign.PROMOTION: r"""
        (webinar|newsletter|podcast|e-book|ebook|workshop|masterclass|feira|congresso|blog|artigo|revista)
        (desconto|promoção|saldos|portes grátis|frete grátis|oferta especial|compre|cupão|cupom|aproveite|carrinho|\d+ ?% )
        (dicas|truques|como|erros|perguntas|segredos|passos)( \S+){0,6}? (entrevista|cv\b|currículo|candidatura|carreira|recrutador|emprego|rejeição|salário|vaga)
        (ler mais|leia mais|saber mais|saiba mais|cancelar (a )?subscrição|descadastr|subscreva|inscreva-se já)
    """,
    Sign.CONTEXT: r"""
        (status|estado|situação) d[ao] (\S+ )?(inscrição|candidatura)
        (a sua|sua|a tua|tua|vossa) (\S+ ){0,2}?(candidatura|inscrição|aplicação|entrevista)
        (o seu|seu|teu) (\S+ )?(cv|currículo)
        (processo|equipa|equipe|time) (de |seletivo|d[eo] )?(recrutamento|seleção|seletivo|talento|gente)
        (vaga|posição|função|oportunidade|cargo) (de|para|como|na|no|em)
        (interesse|obrigad|agradec)\S*( \S+){0,8}? (vaga|função|empresa|oportunidade|candidatura|processo|candidat)
        (candidatou|inscreveu|candidataste)
        ? candidat
    """,
    Sign.JOB: r"""
        (vaga\b|vagas\b|posição\b|entrevista|seleção|seletivo|recrut|currículo|cv\b|contrataç|emprego|recursos humanos|rh\b|estágio|função\b|cargo\b|trabalho\b|trabalhar|carreira|candidat[oa]s?\b|proposta de trabalho|contrato de|headhunter)
    """,
    Sign.WITHDRAWS: r"""
        (retir|desist)\S*
        (não|já não)( \S+){0,4}? (interess|continuar|disponível|seguir|prosseguir|participar|avançar)
        (aceitei|aceite|assinei|recebi|aceitar)( \S+){0,3}? (outra|outro|uma|um) (\S+ )?(proposta|oferta|emprego|vaga|trabalho|posição)
        (declin|recus)\S*
    """,
    Sign.NUDGES: r"""
        (novidades|notícias|atualização|ponto de situação|retorno|saber se|saber como|como está|em que (fase|ponto|estado)|alguma (novidade|resposta|decisão|notícia)|já (têm|tem|há|conseguiram))( \S+){0,8}?
        (não recebi|sem|ainda não)( \S+){0,4}? (notícias|resposta|receb|retorno|feedback|tive)
        (seguimento|acompanhamento|follow-up)
    """,
    Sign.APPLIES: r"""
        candidatura( \S+){0,2}? [-:–]
        (gostaria|quero|venho|desejo|apresento|envio|submeto|candidato-me|candidatar-me|me candidatar|manifestar)\S*( \S+){0,8}? (vaga|função|candidatura|cv\b|currículo|posição|emprego|candidat|lugar|interesse|oportunidade|anúncio)
        (anexo|em anexo|segue|envio)\S*( \S+){0,8}? (cv|currículo|candidatura|carta)
        (meu|minha) (cv|currículo|candidatura)( \S+){0,4}? (anex|para|como|segue)
        candidatura( \S+){0,2}? (para|a|à|ao|espontânea|:|-)
        (interessad|interesse)( \S+){0,5}? (vaga|função|oferta|posição|emprego|oportunidade|lugar)
    """,
}
