"""English."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NOT": r"(not|cannot|\w+n't|cant|wont|no longer|unable to|impossible (for \S+ )?to|decided against|opted against)"
    r"(?! hesitate| only| forget| need| have to| reply| respond| just| yet| worry| miss| wait| believe| thank)",
    "ON": r"(mov|tak|tak|carry|bring|push|put|go|gone|see)(e|es|ed|ing|en|t)? (\S+ ){0,5}?"
    r"(forward|forwards|ahead|further|through|to the next|on with|onward)|proceed|progress|advanc|continu|pursu|shortlist",
    "APP": r"(your|the|this) (\S+ ){0,3}?(application|name\b|candidacy|candidature|submission|profile|resume|cv|expression of interest)",
    "THING": r"(application|candida|you\b|your (profile|resume|cv|background)|this time|this occasion|at this (point|stage|time)"
    r"|(hiring|recruit|interview|selection|application) process|next (stage|round|step|phase)|the process)",
    "PICKED": r"(selected|chosen|shortlisted|short-listed|successful|picked|retained|accepted|put forward|put through|moved"
    r"|taken|invited|progressed|advanced|considered|offered|recommended|appointed|hired|recruited|employed|engaged"
    r"|cast\b|referred|retained|called for|ranked|placed on|nominated)",
    "PEOPLE": r"(candidat|applica|people|person|individual|profile|finalist|contender|colleague|professional|talent|option|submission|folks|minister|shortlistee|interviewee)",
    "OTHERS": r"((an)?other (\S+ ){0,3}?<PEOPLE>|some(one|body) else|some(one|body) (with|who|whose|closer|more|better)|others\b"
    r"|(different|alternative|alternate|internal|stronger|closer|external) (\S+ )?<PEOPLE>|(a|the|those|these|with|more) "
    r"(more|better|closer|best)[ -](\S+ ){0,2}?<PEOPLE>|(more|better|closer|best)[ -](qualified|suited|experienced|suitable|matched)"
    r"|<PEOPLE>\w* (who|whose|that|with|we feel|we believe|better|more|closer)( \S+){0,14}? "
    r"(more|better|closer|closely|stronger|strongly|greater|closest|directly))",
    "CHOSE": r"(decided|decision|chose|chosen|selected|elected|opted|moved|moving|gone|went|go(ing)?|proceeded|proceeding|progressed"
    r"|progressing|pursued|pursuing|advanced|advancing|hired|hiring|appointed|offered|offering|extended|settled|identified|picked"
    r"|continu\w+ with|prioriti[sz]\w+|focus\w*|given|accepted|favou?red|preferred|considering|exploring|looking at|speaking to|speaking with|choice"
    r"|to (proceed|move|go|continue with|progress|pursue|advance|focus|offer|select|hire|interview|explore|concentrate|consider))",
    "WORK": r"(position|role|vacancy|vacancies|opening|job\w*|requisition|posts?\b|posting|opportunity|hiring|recruitment|recruiting|search"
    r"|req|internship|headcount|advert|listing|seat|places?\b|spot|campaign|competition|scheme|mandate|apprenticeship|lectureship"
    r"|traineeship|fellowship|hire\b|assignment|intake|cohort|shifts?\b)",
    "YOURS": r"your (\S+ ){0,3}?(application|candidacy|candidature|profile|cv|resume|background|experience|skills?|skill set|qualifications|interview|answers"
    r"|responses|portfolio|test|score|results?|performance|samples?|presentation|assessment|trial|exercise|task|style|voice|audition|case study|reel|project)\b",
    "TITLE": r"(officer|manager|analyst|advis|assistant|consultant|specialist|engineer|director|coordinator|clerk|agent|administrator|executive|lead\b|head\b"
    r"|teacher|nurse|worker|technician|developer|designer|supervisor|attendant|associate|representative|handler|underwriter|librarian|secretary"
    r"|lecturer|position|role|job|post\b|vacanc|trainee|apprentice|professor|tutor|carer|inspector|surveyor|planner|buyer|cashier|accountant)",
    "WORKER": r"(actor|actress|artist|assistant|builder|carpenter|chef|cleaner|clerk|coach|consultant|cook|dancer|designer|developer|driver"
    r"|editor|electrician|engineer|florist|freelancer|gardener|graduate|graphic|guide|hand\b|illustrator|instructor|lecturer|locum|manager|mechanic"
    r"|musician|name\b|nanny|nurse|pastor|pharmacist|photographer|physician|pianist|plumber|priest|producer|programmer|researcher|scholar|scientist"
    r"|secretary|singer|specialist|teacher|technician|trainee|translator|tutor|waiter|waitress|worker|writer|member of staff|lads?\b|lady|ladies"
    r"|accountant|analyst|baker|barista|bartender|buyer|carer|curator|dentist|director|doctor|groom|guard|housekeeper|joiner|labourer|lawyer|librarian|midwife|minder|organist|painter|paralegal|planner|porter|receptionist|roofer|solicitor|surveyor|therapist|trainer|vet\b|welder"
    r"|chap|fella|guys?\b|man\b|woman|women|men\b|bloke|girl|boy|gentleman|appointee|nominee|external|internal|local)",
    "TALK": r"(interview|call|meeting|conversation|chat|appointment|screen|screening|talk|onsite|on-site|visit|session|discussion)",
    "DAY": r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|\d{1,2}(st|nd|rd|th)?\b|next week"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)",
    "PAPER": r"(certificat|transcript|reference|referee|portfolio|diploma|degree|work sample|writing sample|passport|identification"
    r"|proof of|right to work|work permit|work authori[sz]ation|visa status|document|salary|compensation expectation|notice period"
    r"|start date|earliest|licen[cs]e|form\b|information|cover letter|(updated|latest|current|copy of your) (cv|resume)"
    r"|your (cv|resume)|consent|permission|(phone|insurance|registration|security|account|licen[cs]e|membership|id|mobile|reference) number|sponsorship|relocat"
    r"|bank details|\w* ?ctc\b|publications|statement\b|photo|headshot|vaccination|dbs\b|criminal record|appraisal|payslip|address\b|date of birth"
    r"|marksheet|testimonial|pronouns|emergency contact|nationality|eligibility|clearance|contact details|next of kin|proof\b|scan\b)",
    "TEST": r"(assessment|coding (challenge|test|exercise|task|interview)|(online|skills?|aptitude|technical|psychometric|personality"
    r"|cognitive|language|written|work|practical|reasoning|ability|judgement|programming|short|small|knowledge|home|sample|design)"
    r" (\S+ )?(test|exercise|challenge|task|assignment|project)\b|test\b|take-?home|homework|case study|video (interview|assessment"
    r"|questions|response)|one-way|on-demand|pre-?recorded|recorded (video|interview|answers)|game-based"
    r"|questionnaire|work sample|challenge\b|assignment\b|exercise\b|trial (shift|day|lesson|session|week)|pairing exercise|role-?play|mock \S+|quiz|skills? test|aptitude test|proficiency test|group task|assessment day|assessment cent(re|er)|ranking test)",
    "OTHERWISE": r"(visa|loan|mortgage|credit|insurance|passport|citizenship|residence|residency|tenancy|rental|planning|building"
    r"|membership|admission|scholarship|grant|university|college|school|course|degree|master'?s|undergraduate|graduate school"
    r"|evening class|adoption|adopt |volunteer|msc\b|bsc\b|mba\b|phd program|bachelor'?s|admissions|hoa |board of|podcast|panel discussion|tuition|merit|research study|club|permit|licen[cs]e|benefit|warranty|refund|claim|trademark|patent|lease|apartment|flat|housing"
    r"|parking|overdraft|library|beta|app store|play store|affiliate|seller|vendor|merchant|wholesale|financing|funding|broker"
    r"|kindergarten|nursery|daycare|allotment|marathon|travel card|bank account|savings account|study|studies|semester)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (not|\S*n't|unable to|impossible to) ~ (everyone|everybody|each|every (\S+ )?(candidate|applicant)|all (\S+ )?(candidates|applicants))
        (assume|consider (that )?your|take it|regard (it|this|your|that)|means? that|conclude\b) ~~ (unsuccessful|not\b|n't|declin|reject|pursue|others|closed|inactive)
        (not|n't|nothing|never|without) (\S+ ){0,2}?(hear|heard|hearing|receive|received|contacted|back)\b
        (those|candidates|applicants|people|applications|anyone|everyone|persons|work|all) (\S+ )?(who|whose|that|without|which)\b (\S+ ){0,4}?(not|\S*n't|unsuccessful|cannot|unable|fail|reject)
        \S.{0,300}? (if|unless|until) (you|we) (have |do |did )?(\S*n't|not|hear nothing|hear back|hear from|receive no)
        (unsuccessful|rejected|other|not selected|not shortlisted) (candidates|applicants|applications)( \S+){0,2}? (will|are|may|can|should|receive|be|have)\b
        (otherwise|or else)\b
        (not|n't|nobody|no one|neither|never|nor) (\S+ )?(yet |been |yet been |have )?(\S+ )?(rejected|declined|turned down|closed|cancelled|filled|decided)\b
        (cannot|not|n't|unable to|impossible to) (\S+ ){0,3}?(reply|respond|answer|comment|contact|phone|feedback|write|inform|notify|acknowledge|discuss|guarantee)\b
        (those|candidates|applicants|applications|people|persons|finalists|anyone|anybody|everyone|data|information|details) (\S+ )?(not|unsuccessful|rated|scoring|failing|found|lacking|missing|without) (\S+ ){0,7}?(will|shall|can|can't|cannot|may|must|should|is|are|stay|held|kept|get|go)\b
        (anyone|anybody|everybody|everyone) (who|whose|with|without|under|below|over|\w+ing)\b
        (about|on|as to|of) why (someone|somebody|anyone|an?\b|candidates|applicants|people|they)
        (not|n't) (\S+ ){0,3}?(entitle|confer|imply|guarantee|constitute|oblige)
        (?<!other )(?<!stronger )(?<!with )(?<!that )(candidates|applicants|applications|cvs|resumes|submissions|entries) ((?!better|more|closer|stronger|have|has|had|are|were|and)\S+ ){0,6}?(will|shall|can|cannot|can't|may|must|should|won't) (not |only |also |automatically )*(be|get|hear|receive|expect|go)\b
        (most|few|fewer|not all|not every|hardly any) (\S+ ){0,4}?(candidates|applicants|people|applications|applicant|candidate)\b
        (being|getting|been) (rejected|turned down|declined|unsuccessful|refused) (\S+ ){0,6}?(does not|doesn't|is not|isn't|won't|never)\b
        (tell|telling|inform|informing|notify|contact|write to) (\S+ )?(unsuccessful|rejected)
        (whether or not|even when|even if)\b
        ^without (an?|the|valid|your|proof)\b
        \S.{0,300}? unless (you|we|they|it|your|this)\b
        (silence|no reply|no answer|no response|no news|hearing nothing)( \S+){0,8}? means
        (late|incomplete|unsolicited|speculative|multiple|paper|emailed|agency|duplicate|anonymous) (\S+ )?(applications|cvs|resumes|submissions|applicants)\b
        (can't|cannot|no|not) (\S+ )?(promise|guarantee)\b
        (as (you )?(asked|wished)|as requested,? (we|i|your)|as per your (request|mail|email|wish)|at your (own )?request|(following|per|after) your (request|withdrawal|message|mail|email|wish))\b
        you('ve| have| had)? (now |since )?(withdrawn|withdrew|decided (not to|against|to)|chosen (not to|to withdraw)|declined|turned (down|us)|pulled out|opted (not|out)|rejected|cancelled)\b
        (not|n't) (\S+ )?(want|wanting|wish|wishing) to (be considered|carry on|continue|go on|proceed|go ahead|take|pursue)\b
        (even when|even if) the
        (will|'ll|would|may|might|could|shall) (be|go|have to|lose|choose|appoint|select|pick|offer|close|withdraw|reject|decline|assume|need to|give|take|move|automatically) (\S+ ){0,12}?(if|unless|when|should) (you|your|no|the|there|any|it|we don't|we do not|they)\b
        (can't|cannot|won't|will not|not|unable to) (\S+ ){0,3}?(considered|consider|processed|process|reviewed|progressed|proceed|continue|move|take|complete) (\S+ ){0,6}?(until|unless|without|before|if)\b
        or (you|your \S+|we|it) (will|won't|'ll|may|can't|cannot|might)\b
        (not|n't|never|nor|nobody) (\S+ )?(reject|decline|refuse|exclude|disadvantage|penali[sz]e|turn (you|anyone|people|anybody) down|hold it against)
        (chances?|chance|odds|likelihood|risk|prospects?) of (being|getting|your)\b
        (last|previous|past|earlier|other) (\S+ )?(year|years|round|intake|campaign|applicants who|candidates who)\b( \S+){0,8}? (were|was) (turned|rejected|not|unsuccessful)
        (one in|out of every|per cent|percent|%) (\S+ )?(\S+ )?(applicants|candidates|applications|people)\b
        (often|sometimes|usually|always|occasionally|typically|generally|normally) (\S+ )?(filled|closed|rejected|declined|turned|cancelled|withdrawn|chosen|taken|say|have to|means|are|is)\b
    """,
    Sign.IF: r"""
        (assume|assuming|take it) that
        where (a|the|your|we|an) (\S+ ){0,2}?(considers|consider|profile|application|candidate|do|does|is|are)
        \S+ either\b
        if\b
        (should|were) (you|we|your|there|any|this|our)\b
        in (case|the event|the case|which case)
        (unless|whether|provided that|assuming)\b
        (when|once|as soon as|after) (we|you|your|a|the) ~~ (will|'ll)\b
        (once|as soon as) (we|you|your)
        (may|might) (be|also|not|already|have|result|lead|mean|cause|end|still|decide|choose|go|need|want|close|withdraw|fill|appoint|select|offer|come|well)\b(?! (\S+ ){0,2}?(disappoint|hard|difficult|frustrat|upset|tough|sad|easy|what you|the (\S+ )?(news|outcome|answer|result|decision|response)))
        (possible|possibility|chance|risk|likely) that
        subject to (\S+ )?(funding|budget|approval|availability|demand|numbers)
        (regardless|irrespective) of
        (whatever|whichever|no matter) (the|way|our|what|how)
        (how|what) to (ask|answer|handle|cope|deal|respond|reply|do|say|bounce|recover|turn|write|react|get|stand|take|know|tell)\b
        (when|whenever|where|why|how) (a|an|any|each|someone|somebody|anyone) (\S+ )?(candidate|applicant|application|person|people|was|is|isn't|wasn't)
        (failure|failing) to
        any decision\b
        (will|would|can|shall) (lead|result|disqualify|cause)\b
        (reserve|reserves) the right
        (until|till) (the|this|our|a|it|they|we|you|your|all)
        (once|as soon as) (the|this|a|all|any|that)\b ~ (is|are|has|have)\b
        (whether|even) (or not|if)
        could (result|lead|mean|cause|still|also|be (rejected|declined|withdrawn|cancelled|revoked|closed))\b
        should (another|an?|the|no|someone|somebody|they|it|he|she|other|more|all)\b
        (when|once|as soon as) (the|a|this) (role|position|post|job|vacancy|place|successful candidate) (is|has|are|turns|declines|accepts)\b
        (i hope|fingers crossed|hopefully) (\S+ )?(they|he|she|it|nobody|no one)\b
        (to|order to) avoid\b
        (closed?|closes|closing) (early|on \d|when|once|automatically|before)
        ((most|more) likely|probably|in (most|many) cases)\b
    """,
    Sign.PROSPECT: r"""
        (if|should|whether|unless) (we|your|our|the|there|selected|shortlisted|successful|chosen|it|any|this)\b
        (if|should) you( are|'re|r| be| were| pass| move| get)? (\S+ ){0,3}?(selected|shortlisted|successful|chosen|through|progress|match|fit|meet|suitable|qualif|candida|application|profile|background|skills|experience|move|pass)
        (only|just|those|all) (\S+ )?(the )?(candidates|applicants|shortlisted|selected|successful|people)
        (candidates|applicants) (who|whose|that|selected|with|will|are|may|invited)
        (we|you|process|team|recruiter|step|steps|stages|they|it|manager|someone)( \S+)? (may|might)\b
        (may|might) (be|also|ask\w*|invite|contact|include|involve|require|need|want|then)
        (when|once|as soon as|after) (we|you|your|a|the|that|this|which|it)
        (typically|usually|generally|normally)
        (need|want|wish|have|like) to (reschedule|cancel|change|move)
        (if|should) (they|she|he|anyone|someone|somebody|that|an?|things|it|everything|all)\b
        (those|anyone|everyone|people) (who|who've|whose|that)\b
        ^(\S+ )?(disclaimer|nothing in|any offer|no offer|an offer of (employment|appointment)) (\S+ ){0,8}?(is|in|forms?|constitutes?|this|by|from)\b
        ^an offer of employment (by|from)\b
    """,
    Sign.REFUSED: r"""
        (decision|choice|outcome|result|answer|verdict|vote|panel)( \S+){0,10}? (not|\S*n't) (\S+ ){0,3}?in your favou?r
        (did not|didn\'t|have not|haven\'t|could not|couldn\'t|do not|don\'t) (choose|chosen|select|selected|pick|picked|take|taken|accept|accepted|retain) (your|you)\b
        (we|therefore|option but to|have to|are) (\S+ ){0,3}?(take|taking|withdraw|withdrawing|remove|removing) you (out of|from) (the|this|our|consideration)
        <NOT> ~ (take|taking|bring|move) ~ to the next (stage|step|round|phase)
        (your )?score (\S+ ){0,4}?(not|fell|below|lower|short) (\S+ )?(reach|meet|short|below|of)
        (missed out|narrowly missed|missed the (cut|mark|shortlist|threshold|pass mark|bar)|(just )?the wrong side of (it|the|our))
        <NOT> (be )?seeing you again
        (no|not|\S*n't) (a )?place for you
        <NOT> ~ mov(e|ing) you (on|forward|ahead|to|along|through)
        clos(e|ed|ing) out (your|the|this) (\S+ )?(application|candidacy)
        <NOT> (\S+ ){0,3}?tak(e|ing) (your|you|this|the|his|her) ~~ (further|forward|on\b)
        (end|ends|ending|stop|stopping|close|closing) (the|our|your|this) (process|application|conversation) (here|with you|at this|for)
        (where|point) (the|your|this|our) process (ends|stops)
        one of (the|our) unsuccessful
        (disappoint|let) you (down )?(on this|this time|with)
        (below|under|short of|not reach|not meet) (the|our) (\S+ ){0,2}?(mark|threshold|cut-off|cutoff|bar|pass mark|required score|minimum score|benchmark)
        not (quite |exactly )?what (we|they) ('re|are|were) (\S+ )?(looking for|after|searching|seeking)
        not (quite |exactly )?what (we're|they're) (\S+ )?(looking for|after|searching|seeking)
        (go|gone|going|went) (\S+ )?(another|a different|some other) way
        <NOT> (\S+ ){0,3}?(submit|put|putting|submitting|represent)(ing)? (you|your (details|cv|profile|application)) ~
        <NOT> (\S+ ){0,2}?(schedul|arrang|set up|setting up|conduct|hold)(ing|e)? (an?|any|your|further|another|additional|more)? ?(\S+ ){0,2}?interview
        <NOT> ~ call(ing)? you (\S+ )?(for|to|in)\b ~ (interview|audition|test|round|meeting)
        (didn't|did not|haven't|have not|couldn't|could not) (\S+ )?(see|find|get) (enough|the) (\S+ ){0,6}?(experience|evidence|depth|match|skill|of)
        we (\S+ )?(want|need|needed|wanted|looking for) (\S+ )?(someone|somebody) ~~ (isn't|is not|wasn't|rather than) (you|what you|your)
        your application (is|was|has been) (now |therefore )?closed
        <NOT> ~ (work|working) (together|with you)
        (?<!you )(?<!you've )(?<!you have )(?<!your )(decided|chosen|elected|opted|choosing|determined|decision|preferred|agreed|resolved) (\S+ ){0,3}?not to (\S+ ){0,2}?(proceed|progress|move|take|pursue|continue|go|invite|offer|interview|hire|select|shortlist|appoint|consider|advance|extend|make (you|an)|bring|accept|put|recruit|call|meet|recommend|employ|keep|retain|forward|submit|carry|give|see|engage|refer|support|choose)\b
        (decided|chosen|elected|opted|decision) against ~ (you|your|application|proceed|mov\w*|tak\w*|progress|continu|invit|offer|meeting|interview|round|hire|hiring|appoint|candidate)
        <NOT> (\S+ ){0,5}?(<ON>) ~~ <THING>
        (we|i|team|company|they|employer|manager|panel|committee) ~ <NOT> (\S+ ){0,3}?(mov|tak|go)(e|ing) (\S+ ){0,4}?(forward|ahead|further)
        we ~ (will not|won't|aren't|are not|can't|cannot) (\S+ ){0,2}?(proceed|progress|continu|advanc|pursu)
        <APP> ~ <NOT> ~ (taken|progress|mov|go\b|going|proceed|advanc|continu|consider|successful|selected|accepted|retained|shortlist|chosen|pursu|picked|put forward|come forward|among|a (match|fit)|match|fit|meet|suit|align|forward|through|lead)
        (you|you've|you're|we|i) ~ <NOT> (\S+ ){0,3}?(been|be|being) (\S+ ){0,4}?<PICKED>(?! (a|the|any|yet))
        you (weren't|aren't|were never|(were|are) (\S+ ){0,2}?not) (\S+ ){0,3}?<PICKED>
        (not|\S*n't) (been )?(\S+ )?(selected|shortlisted|chosen|successful|considered) (on this|at this|in this|for (an? |the |this |our )?(\S+ ){0,4}?(interview|position|role|post\b|vacancy|job|further|next|opening|opportunity|internship|apprenticeship)|to (move|continue|proceed|advance|progress|participate|interview|join|attend))
        (<APP>|candidacy|candidature|your (\S+ ){0,2}?(interview|audition|assessment|test|trial shift))\S*( (?!not\b|never|\S*n't|nor|why|people|recruiters)\S+){0,12}? (unsuccessful|rejected|declined|turned down|refused|disqualified|dismissed|eliminated|ruled out|screened out|sifted out)\b(?! (attempt|login|try|token|request|payment))
        you('re| are| were|'ve been| have been| have| had been)( (?!not\b|never|\S*n't|nor|why)\S+){0,4}? (unsuccessful|rejected|turned down|disqualified|eliminated|deselected|ruled out|screened out|sifted out)\b
        unsuccessful (on this|this time|at this (time|stage|point)|in this (\S+ )?(process|competition|campaign|selection|recruitment)|for this (\S+ )?(role|position|post|job|vacancy))
        (<NOT>|inability to) ~ (offer|offering|give|giving|award) (you|to you)(?! (\S+ ){0,3}?(feedback|reimburs|sponsor|relocat)) ~ (position|role|job\w*|interview|opportunity|place|post\b|spot|employment|internship|contract|apprenticeship|seat|callback|recall|part\b|work\b|shifts|hours|one\b|what you)
        <NOT> ~ (extend|mak)(e|ing)? ~ offer
        <NOT> ~ (invit|ask)(e|ing)? you ~ (interview|stage|round|meet|conversation|next|further|final|come|second|onsite|in\b)
        <NOT> (be )?(interview|hir|select|shortlist|choos|pick|appoint|recruit|advanc|employ)(e|ing)? you\b
        <NOT> (\S+ ){0,2}?(choose|chosen|pick|picked|put|selected|shortlisted|hired) you\b
        no longer (?!wish|want|interested)(\S+ ){0,3}?(consider|in the running|a candidate|part of|in contention|active candidate)
        <NOT> ~ consider(ing|ed)? (you|<APP>|further)
        (you|<APP>) ~ <NOT>(?! (wish|want)) ~ (consider|considered|under consideration)
        (decided|chosen|elected|opted|going|have|had|need|forced) (\S+ )?to (pass on|decline|reject|turn down|end|discontinue|close) (you|your|this|the) (\S+ ){0,3}?(application|candidacy|candidature|submission|profile|process|consideration)
        (reject|rejected|rejecting|decline|declined|declining|refuse|refused|turn down|turned down|turning down|dismiss|dismissed) your (\S+ ){0,2}?(application|candidacy|candidature|profile|cv|resume)
        (decided|chosen|elected|opted|going) to pass\b(?! (it|this|your|the|along|on (the|our|your|a|it)\b))
        (you|your|profile|background|experience|skills|skill set|qualifications|application) ~ <NOT> ~ (match|fit\b|align|meet|suit|correspond|qualif|what we|satisfy|right for|close enough|sufficient)
        <NOT> (\S+ ){0,4}?(the right|a good|the best|a strong|a close|a perfect|an ideal|a suitable|right|an exact) (match|fit)
        (lack|lacks|lacking|missing|do not have|don't have|does not have|doesn't have) (the|some|enough|sufficient|required|specific) ~ (experience|skill|qualification|background|requirement) ~ (we|role|position|job\w*|required|need)
        (you|your|candidate) ~ <NOT> ~ (advance|advanced|advancing|progress|make it|made it|proceed|reach|reached|get through|get past|get to|go through|go to|pass|passed) ~ (next|further|round|stage|step|final|cut|interview|test|assessment|phase|screening|sift|shortlist|shortlisting|medical|background check|vetting|trial|exam)
        (go|going|went|gone|move|moving|moved|take|taking|taken|head|heading) ~ (different|another|other) direction
        (close|closed|closing|end|ended|ending|conclude|concluded|concluding|stop|stopped|terminate|terminated|terminating|discontinue|discontinued|archive|archived|archiving) your (\S+ ){0,2}?(application|candidacy|candidature|file|candidate file)\b(?! form)
        your (\S+ ){0,2}?(process|journey|candidacy|candidature|application|file) (\S+ ){0,4}?(ends|stops|ended|closed|come to an end|comes to an end|inactive|concluded|archived|terminated|discontinued|at an end|laid aside|lapsed)
        (been|are|were|was|is|now|be|you're) (\S+ )?(released|removed|eliminated|excluded|taken out|dropped|out) (\S+ )?(from|of) ~ (consideration|process|pool|running|selection|race|competition|campaign|reckoning)
        <NOT> ~ (find|have|see|identify|found) (\S+ ){0,4}?(match|fit|suitable|position|role|vacanc|opening) (\S+ ){0,6}?(you|your)
        no (\S+ ){0,3}?(position|vacanc|opening|role|opportunit|requirement|assignment|project|work)\w* (\S+ ){0,6}?(match|suit|fit|correspond|for you|your (profile|skill|experience|background|qualif))
        you ~ (not|\S*n't) (\S+ ){0,2}?(in it|in that group|on it|on (the|that|our) (short)?list|among (them|those|the)|one of (them|those|the|our|us)|made? the (cut|shortlist|list)|part of (it|that|this group)|included|listed|(get|got|getting) (one|it)\b(?! yet))
        regret ~~ (unsuccessful|not (be |been )?(success|select|moving|proceed|progress|shortlist|consider|invit|offer|taking)|declin|other candidat|another candidat)
        (sorry|afraid|regret|unfortunately|sadly) ~~ (that )?(you|your application|your profile) (\S+ ){0,6}?(not|n't|unsuccessful)\b ~ (select|success|chosen|shortlist|mov\w*|progress|proceed|advance|consider|match|fit|meet|through|further)
        <NOT> ~ (seeing|take|taking|progress|progressing|going) ~ (your|you|things|this|it|application) (any )?(further|forward)
        there ~ <NOT> (be )?(a |any )?(next|further|second|another) (round|interview|stage|step) ~ (you|for)
        position ~ <NOT> ~ (offered|be offered) to you
        <NOT> ~ (place|room|spot|position|role|opening) for you
        (unable|not able|not in a position|inability) ~ (progress|proceed|move|take|continue|advance|pursue|consider|select|shortlist|support|accept|employ|hire|appoint|engage|recruit|place|invite|accommodate) ~ (application|candidacy|you\b|process|any further)
        your (\S+ )?(application|candidacy|profile|interview|cv|resume) ~ (fell short|did not convince|fall short|came (in )?second|runner-up|second choice)
        (status|outcome|result|decision|stage|disposition)( \S+){0,8}? ?[:=-] ?(\S+ ){0,3}?(rejected|declined|not hired|not selected|unsuccessful|not successful|not progressed|no longer|not shortlisted|not considered|do not (advance|hire|proceed)|not advanced|no hire|regretted|not recommended|not retained|not taken forward|not suitable|not a fit|not a match|not interested|not moving forward|not moving ahead)\b
        (?<!those )(?<!candidates )(?<!applicants )(not selected|not shortlisted|no longer under consideration|not moving forward) (for|by|this|at|on|in)\b
        ^(not selected|not shortlisted|no longer under consideration|not moving forward|not hired|not progressed)\b
        yours ~ <NOT> ~ (retained|selected|chosen|among|shortlisted|successful|one of|(the|a) (\S+ )?(profile|one|application|cv|candidate)|taken|progress|going)
        <APP> ~~ (will not|won't|has not|hasn't|have not|was not|wasn't|cannot|can't|could not|couldn't|is not|isn't|shall not|does not) (\S+ )?(be |been )?(\S+ )?(taken forward|taken any further|progress|proceed|selected|shortlisted|successful|retained|considered|accepted|pursued|advanc|moving forward|going forward|go(ing)? further|put forward|entertained|acceded|pass the|make the|make it|get through|found|among|one of)
        <NOT> ~ (favourably|favorably)
        (give|giving|send|sending|bring|reply to|have) you (\S+ ){0,2}?(negative|unfavourable|unfavorable)
        (negative|unfavourable|unfavorable) (\S+ )?(decision|outcome|reply|answer|response) (to|on|regarding|about|concerning) your (\S+ )?(application|candidacy|interview)
        you('re| are| were) (\S+ )?not (\S+ )?(our|the|their|my) (\S+ )?(choice|pick|candidate|person|one|chosen)
        (it|choice|person|one) (wasn't|isn't|was not|is not|won't be|will not be) (going to be )?you (this time|for this|on this|at this|unfortunately)
        (we|i|they|team|client|panel|manager) ~ (don't|do not|didn't|did not|doesn't|couldn't|could not|cannot|can't) (\S+ ){0,2}?(see|feel|find|think) (\S+ ){0,5}?(fit|match)\b(?!.* out there)
        <NOT> (\S+ ){0,4}?(fit|match) (for|with|between|to) (the|this|our|your|what|us\b)
        <NOT> (\S+ )?(intend|intention|plan|planning|propose|proposing)\w* to (call|interview|invite|proceed|progress|take|offer|shortlist|pursue|move|meet|continue|hire|appoint)
        <NOT> (\S+ ){0,2}?(want|wish|going) to (see|meet|interview) you (for|in|again|at|on)
        (?<!after )(?<!when )you ~ <NOT> (\S+ ){0,3}?(get|got|gotten|land|landed|win|won|secure|secured|clear|cleared|make) (\S+ ){1,3}?(role|job|part|position|post|gig|round|stage|shortlist|cut|panel)\b
        <NOT> ~ (recommend|nominate|refer|referred|place|placed|put|retain|retained|appoint)(ing)? (you|your (appointment|application|candidacy|candidature|name))\b
        you (have |'ve )?(\S+ )?fail(ed)? to (satisfy|meet|reach|achieve|demonstrate|qualify|attain|obtain|score|make|clear)
        (shortlist|list|panel|selection|next (stage|round)|finalists|line-up|cast) ~ <NOT> ~ (include|feature|contain) (you|your)
        you (won't|will not|will \S+ not|'ll not|are not going to|aren't going to) be (joining|part of|working with) (us|our|the|this)\b
        <NOT> (\S+ )?(require|need) you (to attend|for (the|this|our) (role|job|position|next|second|final|interview))
        <NOT> ~ (bring|tak)(e|ing)? you (on|aboard|into|onto|forward|further|any further|through)\b
        <NOT> ~ (see|picture|imagine) you (in|as) (this|the|our|a|that)\b
        <NOT> ~ (use|place|welcome|employ|recruit|engage) you (for|in|with|to (the|our)|on (the|our)|as)\b
        (over|under)-?qualified\b
        (rules|ruled|counts|counted|knocks|knocked|ruling) you out
        (withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted) (\S+ ){0,4}?(offer|appointment)\b (?!(you|that you) (made|rejected|declined))
        (offer|appointment) (\S+ ){0,6}?(is|been|was|be|being|is hereby|stands) (\S+ )?(withdrawn|rescinded|revoked|retracted)
        (withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoked|retract|retracting) (our|the|your|this) (\S+ ){0,2}?offer
        (client|employer|panel|company|committee|director|team|board|school|agency|hiring manager) (\S+ )?(has |have )?(\S+ )?(said no|says no|say no|saying no|turned you down|rejected you|doesn't want|didn't want|don't want)\b
        (say|saying) no (to you|this time|to your)
        (it's|it is|that's|that is|answer is|a) (a )?(clear |definite |firm |no\b ?)?no (from|for|on) (the|this|our|your|them|him|her)\b ~ (role|job|client|team|manager|position|post|panel|application|company)
        (applying|application|interest|applied|interviewing|coming in),? but (it's |it is )?(a )?no\b
        no luck with (the|your|that|this) ~ (job|role|interview|application|position|post|client)
        pass(ed|es|ing)? on (you\b|your (profile|cv|application|resume|candidacy|submission))(?! (to|along|onto|with|for (your|the|a|our|consideration|review))\b)
        (client|manager|employer|company|director) (\S+ ){0,6}?(has |have )?passed\b(?! (on|it|your|away|them|along|you|over|to|this|by|the|me|us|that)\b)
        (rejected|declined|refused|turned down|not selected|not progressed) (\S+ ){0,4}?(by (\S+ ){0,2}?(employer|client|manager|recruiter|hiring|company|panel|reviewer|committee|team)|at (\S+ ){0,2}?(stage|screening|screen|interview|review|sift))
        (?<!rejected )(?<!unsuccessful )application (is |was |has been )?(declined|rejected|unsuccessful|not successful|refused|not progressed|not taken forward)\b
        (?<!if )(?<!an )unsuccessful (job )?application\b
        (answers|experience|profile|interview|application|score|test|background|portfolio|performance|exercise|results?) ~~ (fell|falls|fallen|came up) (\S+ )?short\b
        <NOT> (\S+ ){0,2}?(strong|senior|experienced|good|deep|high|close|solid) enough (to|for) ~ (role|level|proceed|go|move|beat|hire|offer|position|team|interview|progress|shortlist|this)
        <NOT> ~ you('re| are|'d be| would be) (\S+ ){0,2}?(right|suitable|suited|ready|cut out|the one|the person|a fit|a match) for\b
        (nothing|no role|no position|no suitable \S+|no opening|no vacancy|no work) (\S+ ){0,4}?for (you\b(?! to)|someone (with|like)|somebody (with|like)|your (profile|background|skills|experience|cv))
        no (\S+ ){0,2}?(offer|appointment|place|position|contract|role|interview) (\S+ ){0,3}?(made|offered|available|extended|given) to you
        would have (\S+ )?(been )?(appointed|hired|offered you|chosen you|taken you)
        (better|more) (suited|suitable|geared|fitted) (to|for|towards?) (a different|another|other|different|an alternative)
        (background|experience|profile|skills|strengths|interests|cv) ~ (leaned|leans|lean|lay|lie|lies|geared|pointed|points|tends|skewed) (\S+ ){0,3}?(elsewhere|than|towards?)
        your (lack of|limited|insufficient) ~ (shortlist|proceed|progress|offer|interview|role|position|hire|appoint|concern|however)
        (stop|stopped|stopping|leave it|leaving it|leave things|left it|end things|end it) (here|there|at that)\b ~ (role|process|application|candidacy|interview|position|visa|recruit|hiring|job)
        (visa|because|reason|therefore|application|process|role|job|position) ~~ (stop|stopped|leave it|leave things|end things|end it) (here|there)\b
        (we'll|we've|we're|we|i'll) (\S+ ){0,4}?(stop|stopped|leave it|leave things) (here|there)\b
        (disappointing|bad|sad|unwelcome|not good) news ~ (about|regarding|on|concerning|for) (the|your) ~ (job|role|position|application|interview|post|vacancy|candidacy)
        (but|afraid|unfortunately|sorry|sadly|as|because|since) ~ (want|wants|need|needs|needed|wanted|require|requires|prefer|prefers|after|looking for|seeking) (someone|somebody|a person) (\S+ )?(who|who's|with|whose|full-time|part-time|local|more|closer|already|based|from|that)
        (want|wants|need|needs|needed|wanted|after|looking for|seeking|require|requires|prefer) (someone|somebody|a person|a candidate|candidates|people) (with|who has|who have|who had|who's had) (\S+ ){0,2}?(more|deeper|stronger|broader|greater|longer)
        <YOURS> ~~ <NOT> ~ (match|fit|meet|suit|align|convinc|satisf|correspond|sufficient|enough|strong|right|what|in line|up to|tick|reach|the (\S+ )?(level|standard|style|kind|sort|type|profile|background)|relevant|close|stand out|aligned|compelling|competitive|work for)
        (we|panel|they|team|manager|i|committee|client|interviewers) ~ (would have liked|were looking|was looking|were hoping|was hoping|hoped|needed|wanted|were after|expected|missed) (\S+ ){0,3}?(more|stronger|deeper|greater|broader|clearer|further) (\S+ ){0,3}?(depth|evidence|experience|example|detail|focus|seniority|exposure|hands-on|knowledge|leadership|understanding|skill|background)
        (you're|you are|you were|role is|position is|job is|profile is|profile was|background is|experience is|experience was|have) (\S+ )?(too|rather) (junior|senior|little|limited|narrow|light|thin|theoretical|academic|expensive|specialised|specialized|generalist|inexperienced|far|experienced|qualified)
        (felt|feel|thought|concluded|believed|considered|judged|worried|concerned|found|thinks|feels|believes) (that )?(you|your (\S+ ){1,2}?|this role|the role) ?(\S+ )?(weren't|were not|wouldn't|would not|aren't|are not|lack|lacked|lacks|don't|didn't|did not|do not|does not|doesn't|isn't|wasn't|is not|was not|fell|could not|couldn't|too)\b(?! have to)
        (we|i|panel|team|they|committee|manager|client) ~ (don't|do not|didn't|did not|doesn't|does not) (\S+ )?(think|feel|believe|consider|reckon) (\S+ ){0,6}?(you|your|role|position|job|chemistry|profile) ~ (right|fit|match|suitable|suited|ideal|strong|enough|ready|appropriate|happy|challeng|work)
        (you|<YOURS>) (\S+ )?(lack|lacks|lacked|is lacking|are lacking|was lacking|were lacking)\b
        your (\S+ ){0,3}?(expectations?|requirements?|rate|salary|notice) (\S+ ){0,4}?(exceed|above|beyond|outside|too high|higher than|over what|more than|can't (match|meet))\w* ~~ (so|cannot|can't|unable|pay|budget|afford|range|band)
        (ineligible|not eligible|unqualified|not (\S+ )?qualified|not found (suitable|fit|eligible)|unsuitable|not (\S+ )?suitable)\b ~ (position|appointment|post\b|role|job|vacancy|announcement|interview|recruitment|employment|hire)
        your (name|roll number|candidature|number|application) (\S+ )?(does not|did not|is not|doesn't|isn't|was not|wasn't|didn't) (\S+ )?(appear|figure|feature|find|listed|included|make it)\b
        candidature ~ (cancelled|canceled|rejected|terminated|not accepted|disallowed)
        (there will be|there'll be|there is|there's|there won't be) (no|an|any) (\S+ )?offer\b (?!of|letter|to you until)(from|for you|coming|this|unfortunately|i'm|\S+$)
        no offer (will|can|could|is|has) (\S+ )?(be )?(made|extended|forthcoming|coming)
        no further (action|steps|consideration|progress|stage|round) ~ (application|candidacy|candidature|you\b)
        (no|not|n't) (\S+ )?(further|additional|more) (steps|action) ~ (application|candidacy|candidature|recruitment)
        application (\S+ )?(arrived|was received|was submitted|came|reached us|came in) (\S+ ){0,2}?(too late|after the (closing|deadline|cut-off|cutoff))
        received your application (\S+ )?(too late|after the)
        (turned|turn|turning|knocked|voted) (you|your (\S+ )?(application|candidacy|candidature|profile|cv)) (down|back)
        (must|have to|had to|forced to|obliged to|will have to) (\S+ )?disappoint you
        <NOT> (\S+ )?(accommodate|consider|support|accept|entertain|retain|select|endorse|take up|pursue|shortlist|progress|approve) (your|the|this) (\S+ ){0,2}?(application|candidacy|candidature|profile|cv|resume)\b(?! (until|unless|without|before|form))
        (decision|vote|choice|verdict|panel|result) (\S+ )?(went|has gone|goes|gone|fell) (against|the other way|another way|elsewhere|to the other|in favou?r of (another|the other|someone))
        (decision|it|things|interview|result|outcome) (\S+ )?(did not|didn't|hasn't|has not|haven't) (\S+ )?(go|gone) (your way|in your favou?r)
        (could only|only had|had only) (\S+ )?(take|choose|pick|hire|appoint|offer|select|employ|one (place|position|vacancy|role|post|opening|spot)) ~~ (not|n't|unable|disappoint|else|another|other|sorry|afraid|unfortunately)
        (person|someone|candidate|choice|job|role|position|appointed|hired|found|chosen|pick|only (take|hire|choose) one) ~~ (it's not|it is not|it isn't|that's not|it wasn't|it was not) you\b(?! (who|that|can|have))
        <NOT> (\S+ ){0,3}?(continue|proceed|go on|go further|go forward|go ahead|move on|move ahead|move forward|progress|going forward|going further|going ahead|moving forward|moving ahead|continuing|proceeding|progressing|advancing|advance) (\S+ )?with (you\b|your (\S+ )?(application|candidacy|candidature|profile|interview|process))
        (we|i|they|client|company|team|panel|it) (\S+ ){0,2}?(won't|will not|aren't|are not|isn't|'re not|not) (be )?(go|going|take|taking|progress|progressing|proceed|proceeding) (\S+ ){0,2}?(any further|further|any farther)\b
        (not|n't|nothing) (\S+ )?(have|got|find) (anything|any \S+|an? \S+|an? suitable \S+) (\S+ )?(for|that suits|that matches|that fits|matching|suitable for) (you\b|your )(?!to )
        (must|have to|had to|obliged to|forced to|need to) (\S+ )?withdraw your (application|candidacy|candidature)
        (mov|go|proceed|continu|carry)\w* (on |ahead |forward )?without you\b
        (rejection|refusal|non-selection|non selection) (of|for) your (\S+ ){0,2}?(application|candidacy|candidature)
        regret letter
        (status|stage|outcome|feedback|result|decision)\b.{0,40}?(:|-) ?(reject|rejected|regret|regretted|no hire|declined|unsuccessful)$
        status (\S+ ){0,6}?(changed to|updated to|set to|is now|now) (\S+ )?"?(rejected|declined|not selected|unsuccessful|no longer|not progressed|closed - not|regret)
        (answer|decision|verdict|response|vote) (\S+ ){0,6}?(is|was|came back|has to be|must be|came out) (as )?(a )?(no|negative|unfavourable|unfavorable|not positive)\b(?! (longer|easy|small|different|more|later|reflection))
        (panel|team|client|manager|committee|board|they|company) ~ (decided|voted) no\b(?! (longer|one))
        (we|panel|team|committee|manager|board|client|they|director|jury) (\S+ )?(weren't|wasn't|was not|were not|not|isn't|aren't) (\S+ )?(convinced|persuaded|won over|sold on)\b
        (not|n't|below|short of|under) ~ (required|expected|necessary|minimum|needed|our|high) (\S+ )?(standard|level|score|mark|grade|threshold|criteria|calibre|caliber)\b
        (not|n't) (\S+ ){0,3}?(up to|at|reach|reached) (the|our) (\S+ )?(standard|level|mark|bar|calibre|grade) (\S+ ){0,3}?(we|required|needed|expected|for)
        (team|panel|client|committee|manager|company) (has|have) (\S+ )?passed( on this( one)?| this time| for now)?[.!]?$
        (it's|it is|it was|that's) a pass (from|for|on) (the|them|us|this|your) (\S+ ){0,3}?(team|client|manager|panel|role|position|job|company|committee|profile)
        no (joy|go|dice|luck) (with|on|for|about) (the|your|that) (\S+ ){0,3}?(job|role|interview|application|position|post|client)\b
        (scored|score (is|was|of)|marks|obtained|got) (\S+ ){0,6}?(cut-off|cutoff|pass mark|passmark|threshold|benchmark|qualifying mark)
        (found|deemed|considered|rated|judged|assessed) (\S+ )?(ineligible|unsuitable|not suitable|not eligible|not qualified|not to (meet|be))
        (don't|do not|didn't|did not|doesn't|does not) (\S+ )?tick (all )?(of )?(the|our|every|enough)
        (we|i|they|client|team|you) (\S+ )?(won't|will not|cannot|can't|aren't|are not|'re not|not|shan't) be (meeting|seeing|interviewing|hiring|appointing|selecting|taking|employing|recruiting|picking|inviting|calling|progressing|shortlisting) (you|your|yours)\b(?! (up|away|home|off))
        <NOT> ~ (hire|meet|interview|appoint|select|shortlist|include) (you|yours)\b
        (going to|have to|will|decided to|we'll|i'll|had to|to) pass on (this one|this time|this occasion|your|you)\b
        <NOT> (\S+ )?(be )?(advancing|progressing|pursuing|moving|taking|carrying) (it|yours|things|this|matters|you) (\S+ )?(to|on|further|forward|ahead|through|any)\b
        <NOT> (\S+ ){0,2}?(proceed|proceeding|progress|progressing|move|moving|advance|advancing|go|going) to (an? |the |another )?(\S+ )?(offer|interview|next|second|final|further|onsite|stage|round)
        (for you|you) (\S+ ){0,5}?not (have )?a place
        (isn't|is not|not|won't|didn't|did not|hasn't) (\S+ ){0,2}?(work|worked|working) out (\S+ ){0,4}?(role|position|job|application|interview|you and us|with your|for you)
        (this one|role|position|job) (\S+ )?(isn't|is not|won't|didn't|did not|hasn't) (\S+ ){0,2}?(work|worked|working) out
        <NOT> ~ the right (role|position|job|person|move|step|place|candidate|profile|background|experience|fit|level)\b
        (aren't|isn't|not|n't) (\S+ )?(the one|the person|the candidate|who|what) (they|we|the (\S+ )?(client|panel|team|director|manager)) (\S+ )?(went|chose|picked|wanted|want|had in mind|were after|have in mind|is after|are after|need)
        your (\S+ ){0,2}?(application|candidacy|candidature|journey|process) (\S+ )?(ends|stops|finishes|finished|is over|is finished|is complete with)\b
        (where|point at which) (your|our|this) (\S+ )?(application|candidacy|journey|process|conversation) (\S+ )?(ends|stops|finishes)
        <NOT> (\S+ ){0,2}?(be )?(confirming|extending|renewing|offering|giving) you (\S+ )?(in|a|an|the|this|our) (\S+ ){0,3}?(post|role|position|job|contract|place|offer)
        offer\b (\S+ ){0,4}?(cancelled|canceled|annulled|void|null)\b
        (wasn't|isn't|was not|is not|not) (\S+ ){0,2}?what (the|our|this) (\S+ ){0,3}?(had in mind|needs|is after|was after|wants|is looking for|was looking for|are after|are looking for|requires)
        (must|have to|had to|going to|i'll|we'll) (\S+ )?say no\b(?! to (most|many|some|a|nine|\d|so|the majority))
        (so|therefore|means|it's|that's|is|be) (a )?no (from us|from me|this time|for now|i'm afraid|unfortunately|sorry)
        thanks,? but no,? thanks
        <NOT> ~ (your|you) (\S+ )?(place|seat|spot|role|job|position) (on|in|with) (the|our|this)
        (say|inform|tell|advise|announce|report) ~ (application|candidacy|candidature|interview) ~ (not|n't|unsuccessful|declined|rejected)\b
        (regret|sorry) ~ (disappoint|reject|decline|refuse) (you|your)
        you (won't|aren't|will not|are not|'re not|(will|are) (\S+ )?not) (be )?(moving|going|advancing|progressing|proceeding|continuing|be moving|be going) (\S+ )?(on\b|forward|further|ahead|any|through|past|beyond|in (this|the|our))
        you ~ <NOT> (\S+ )?(get|got|getting|be) (picked|chosen|selected|hired|shortlisted|through|past|called back|cast)\b
        you (weren't|were not) one\b
        (don't|do not|no longer|won't|didn't) (\S+ )?need you (any ?more|any longer|after all|now|for the (role|job|post|position))
        <NOT> (\S+ )?(score|scored|rank|ranked|place|placed|perform|performed|rated) (\S+ )?(highly|high|well|strongly) enough
        (score|mark|marks|rating|result) (\S+ ){0,3}?(was|were|is|are) (\S+ )?(too low|not high enough|insufficient|inadequate)
        (been|was|were|is) (\S+ )?(removed|dropped|struck|deleted) (\S+ )?from (the|our) (\S+ )?(reserve list|shortlist|short list|waiting list|selection|list of candidates)
        your (name|roll number) (\S+ )?(is not|isn't|was not|wasn't|not) (\S+ )?(in|on|among) (the|our|that|them)\b
        (profile|cv|candidature|application|candidacy|resume) (\S+ ){0,4}?(dropped|on reject|binned|knocked back|put on reject)\b
        (came|come|comes) back (\S+ )?(with a no|negative|and it's (a )?(no|negative)|as a no)\b
        (feedback|response|outcome|result|decision|answer) (\S+ ){0,6}?(wasn't|isn't|is not|was not|not) (\S+ )?(positive|favourable|favorable|a yes)\b
        (outcome|result|decision|feedback|response|reply) (of|to|on|for|from) (\S+ ){0,6}?(is|was|came back) (\S+ )?(negative|unfavourable|unfavorable)
        (inform|tell|advise|notify) you ~ (negative|unfavourable|unfavorable) (outcome|result|decision|reply)
        <NOT> (\S+ )?(lead|result|end|culminate)(ing)? (in|to|with) an? (\S+ )?offer
        (we|they|client|team|company|director|i) ~ (look|looking) elsewhere
        decided to (continue|keep|carry on|extend|resume|restart|reopen|widen) (\S+ )?(search|looking|searching)
        (keep|continue|continuing|carry on) (looking|searching|our search|the search) for (someone|somebody|a candidate|a person|the right)
        (more|different|other|higher|stronger|deeper|broader) ~ than you (\S+ )?(have|offer|bring|possess|showed|demonstrated|can|could)\b
        you (have |'ve )?(\S+ )?failed (the|your|our) (\S+ )?(medical|test|assessment|interview|exam|examination|background|screening|vetting|physical|trial|round|probation)
        changed (our|their|my|his|her) minds? about (hiring|offering|appointing|taking|you\b)
        (we|i|panel|team|they|committee|manager|client) ~ (don't|do not|didn't|did not|doesn't|does not) (\S+ )?(think|feel|believe) (\S+ ){0,3}?(can|could|should|would) (\S+ )?(offer you|give you|make you|use you|place you|take you|take your|progress|proceed|move|hire|go)
        (can't|cannot|unable to|not able to) (\S+ )?say yes (?!yet)
        (application|experience|background|profile|skills) (\S+ )?(falls?|fell|lies|lie|sits|is|was) (\S+ )?(outside (the|our|what)|in a different|beyond what)
        commiserations
        moved to:? ?"?(rejected|declined|not selected|unsuccessful)
        (non-selection|non selection|nonselection) (of|for) (your|you|the)
        (we're|we are|they're|they are|i'm|client is|team is|manager is) (\S+ )?not (\S+ )?(progressing|pursuing|advancing|taking forward|interviewing|inviting|proceeding with|moving forward with|considering|hiring|shortlisting|selecting) (you\b|your|with)
        <NOT> (\S+ ){0,2}?(find|found) (\S+ )?(you |your \S+ )?(to be )?(suitable|a (\S+ )?(match|fit)|eligible|favour)\b
        you (\S+ ){0,3}?(live|are based|are located) (\S+ )?too far
        <NOT> (\S+ )?(selected|retained|shortlisted|chosen|accepted|progressed|recommended|pursued|advanced|picked|kept) (your|you|yours)\b
        ? not (been )?(selected|chosen|shortlisted|successful)
        ? (unfortunately|sadly|regret|sorry|afraid) ~~ (not|unable|cannot|\w+n't) ~~ (application|candidacy|position|role|profile|you\b)
        ? (it's|it is|answer is|is a|will be a) (a )?no\b (from|this|for|at)
        ? (unsuccessful|rejection|rejected)\b
        ? not this time
        ? (isn't|is not|not|wasn't) the (\S+ )?(answer|news|outcome|result|response) (you|that you|we)
        ? (they|he|she|we) (\S+ )?(said|say|saying) no\b
        ? (previous|earlier|original|our) decision (stands|remains)
    """,
    Sign.CHOSEN: r"""
        <OTHERS> ~ (have|had|has|offer|offered|bring|brought) (a |an |the )?(closer|stronger|more|better|greater|deeper)
        (extending|extended|making|made|give|giving|gave|given) (the|an) (\S+ ){0,3}?(offer|job|role|position|post|place) to (them|her|him|another|the|someone|a)\b
        (progressing|appointing|hiring|taking|choosing) the other (\S+ )?(candidate|person|applicant|chap|one|lady|fella|finalist)
        (said yes|offered it|given it|gave it) to (a|an|the|someone|somebody|another)
        <OTHERS> ~ (considered|deemed|judged|felt|found|thought) (\S+ ){0,3}?(more|better|closer|stronger)
        (has|have|'ve|we) (now |since |already )?(selected|chosen|hired|appointed|identified|found) (a|the|our) (\S+ ){0,2}?(candidate|applicant|finalist|person)\b
        (decided|chosen|going|are|we're|elected|opted|will be|need|have) ~ (concentrat|focus|prioriti|proceed|continu|mov|go|progress|pursu|advanc)\S* (\S+ ){0,3}?(those |other |the )?(candidates|applicants|people|individuals|profiles) (with|who|whose|that)\b
        (gave|given|giving|awarded|offered|offering|handed) (the|this|our) (\S+ ){0,5}?(job\w*|role|position|post|place|work|spot|lectureship|seat|hours) to\b
        (hired|appointed|picked|chose|chosen|pick|choose|taken on|selected|hire|appoint) (\S+ )?(the other|a colleague|one of (them|the others)|the (colleague|candidate|person|applicant) (who|with|whose)|someone|somebody|another (\S+ )?<PEOPLE>)
        an? (appointment|offer) has (now |since |already )?been (made|accepted)
        (extended|made|accepted) (an|the|our) offer (to|from) (one|another|someone|somebody|a )
        you were (the|our|a) (\S+ )?(other finalist|second choice|runner-up|close second|strong second)
        (pipped|beaten|edged out|narrowly beaten) (\S+ )?(by|to the post)
        (gone|went|going|go|moved|moving),? (\S+ ){0,9}?with (some(one|body)|another (\S+ ){0,2}?(<PEOPLE>|<WORKER>|team)|an? (\S+ ){0,2}?(colleague|person|candidate|applicant))
        (gone|went|going|go|moved|moving) (on |forward |ahead |,? ?\S+ly,? )?with (\S+ ){0,2}?(people|others|<PEOPLE>|<WORKER>)\b
        (another|somebody else|someone else) (\S+ ){0,4}?(signed|said yes|accepted|got it|starts|started|will be (joining|starting)|has been (offered|appointed|chosen|hired|selected))
        (filled|staffed|gone|going) (\S+ ){0,9}?(with|to) (applicants|candidates|people|colleagues) (who|whose|with|from)
        <CHOSE> ~ <OTHERS>
        <OTHERS> ~ (accepted|appointed|chosen|hired|selected|offered|got\b|took|(will|to) (be )?(tak\w*|join|fill|start)|takes|has (taken|filled|joined)|was (preferred|a better|the better|a closer|closer)|(is|are|were|was) (a )?(better|closer|stronger|more))
        (position|role|post|job|seat|place|vacancy|offer|spot|opening|part|contract|gig|residency|fellowship|apprenticeship|work)('s)? (\S+ ){0,3}?(goes|go|going|went|gone|given|offered|awarded|filled|accepted|taken|passed) (by|to|with|from)? ?(\S+ )?(<OTHERS>|a (\S+ )?(colleague|person|candidate)|within|internally|in-house|internal)
        (filled|staffed) (\S+ ){0,2}?(internally|by an? (\S+ )?(candidate|applicant)|with an? (\S+ )?candidate|from within)
        (choice|decision) (\S+ ){0,2}?(fell|fallen|falls|went|landed|settled) (\S+ )?(on|for|to|in favou?r|upon)
        in favou?r of (an?other|other|someone|somebody|an? (\S+ ){0,2}?(<PEOPLE>|<WORKER>)|candidates|the other|applicants|those)
        (candidates|applicants|others|individuals|people|profiles|someone|somebody|those|person|candidate)\b ~~ (closer|more closely|better|more strongly|stronger|more directly|closest) ~ (match|fit|align|meet|suit|correspond|relat)
        (offered|given|extended) (the|this|our|an) (\S+ ){0,5}?(position|role|job\w*|post|offer) to (another|other|someone|somebody|a (\S+ )?candidate|the)
        (moved|moving|move|gone|going|proceed\w*|progress\w*) (\S+ ){0,3}?(forward|ahead|on|on to|to) (\S+ ){0,6}?(with|and interview|to interview) (other|those|a few|a (small|different|select)|several|the selected|some)
        (employer|company|team|they|we) (\S+ ){0,3}?(selected|chose|picked|hired|shortlisted) (other|another|different|someone|a different)
        (stronger|better|closer|more \S+) (candidates|applicants|profiles|applications|matches)
        (chosen|chose|choose|hired|hire|appointed|appoint|cast|picked|engaged|employed|selected|booked|commissioned|called|take on|taken on|took on|taking on|took|take|taken|recruited|going with|gone with|went with|go with|gone for|went for|opted for|plumped for|settled on|settled for|continuing with|continue with|prefer|preferred|prefers|decided on|gone to|given to|goes to|went to|offered to|awarded to|given (\S+ ){1,3}?to|offer to|in favour of|in favor of|favoured|favored) (\S+ ){0,2}?(another|a different|the other|two other|three other|other|an alternative|the second|one of the other) (\S+ ){0,2}?(<WORKER>|<PEOPLE>|two|one)\b
        (another|a different|the other|one other) (\S+ )?(<WORKER>|<PEOPLE>) (\S+ ){0,2}?(has|have|had|is|was|will be) (now |already |since )?(been )?(cast|appointed|chosen|hired|engaged|selected|offered|taken on|given|accepted|joining|starting|a better|a closer)
        the other (candidate|applicant|finalist|lady|chap|fella|contender|lad|interviewee) (\S+ ){0,2}?(has|had|edged|won|got|came|knew|worked|scored|accepted|brought|was|offered|took|pipped)\b
        (it's|it is|choice is|decision is|gone to|going to be|goes to|went to) the other (\S+ )?(candidate|applicant|person|finalist|lady|guy|chap|fella|one|contender|girl|lad|man|woman)
        (our|their|the) (first[ -]choice|preferred|chosen|appointed|selected|top|successful|first|number one) (\S+ )?(candidate|applicant|choice|person|finalist) (\S+ )?(has |have )?(now |since |just |already )?(accepted|signed|said yes|started|starts|agreed|confirmed|joined|been (appointed|confirmed)|took)
        successful (candidate|applicant|person) (had|brought|came|demonstrated|was|scored|showed|offered|accepted|has (\S+ )?(accepted|started|signed|joined))\b
        (person|one|candidate|applicant|colleague|finalist) (that |who |whom )?(we|they|i)('ve| have|'re| are)? (\S+ )?(offered|chose|chosen|appointed|appointing|hired|hiring|picked|selected|gone with|went with|going with|took|taken on)\b
        (took|taken|taking) (him|her|them|somebody|someone|an?other (\S+ )?(person|lad|man|woman)) on\b(?! (a|the|an) (trip|tour|walk|ride|holiday))
        (took|taken|hired|found|employed|appointed|sorted|got) (somebody|someone)( \S+)? (on|already|local|else|last|yesterday|instead|through|with|who|from|internal|external)\b
        (went|gone|going) (with|for) (\S+ ){0,3}?(lad|chap|fella|guy|bloke|lady|girl|cousin|nephew|niece|friend|colleague)\b
        (filled|gave|given|offered|offering|awarded|handed) it (\S+ )?(with|to) (someone|somebody|a|an|the|another|one|internal|his|her|their)\b
        (decided|chosen|going|opted|elected|preferred|prefer) (\S+ )?to (promote|appoint|recruit|hire|fill) (\S+ ){0,6}?(from within|internal|externally|in-house|rather than)
        (decided|chosen|opted|elected) to (hire|appoint|employ|recruit|engage|take on|cast) (an?|one|the) (\S+ ){1,4}?(with|who|from|whose|instead|already)\b
        (has|have|'ve|had) (\S+ )?(appointed|recruited) (an?|the) (\S+ ){1,4}?(with|who|from|whose|already|instead)\b
        (selected|chosen|picked|signed|cast|chose|hired|hire|choose|settled on|found) (an?|the|one|two|three) (\S+ )?(<WORKER>|<PEOPLE>)\w* (with|who|from|whose|already|that|in|based)\b
        (wonderful|excellent|strong|suitable|great|local|internal|new) (candidate|applicant|person|colleague) (\S+ ){0,4}?has (\S+ )?(agreed|accepted|been appointed|been hired|been chosen|signed|started)
        (decided|chosen|going|are|we're|elected|opted|only|now) (\S+ ){0,3}?(to )?(tak\w+|interview\w*|invit\w+|shortlist\w*|see|seeing|meet|meeting|consider\w*) (forward |on |only )?(candidates|applicants|people|individuals|those|someone) (with|who|whose) (\S+ )
        (interviews?|meetings) (\S+ ){0,4}?(arranged|held|scheduled|taking place|conducted) with (other|the other|those|several other) (\S+ )?<PEOPLE>
        (others|other (\S+ )?<PEOPLE>|another (\S+ )?<PEOPLE>|<PEOPLE> who)\w* (\S+ ){0,6}?(scored|ranked|rated|performed|demonstrated|displayed|evidenced|showed|met|interviewed|answered|presented|matched|fitted|satisfied) (\S+ ){0,8}?(higher|better|above|ahead|more|stronger|nearer|closer|further)\b
        (others|other (\S+ )?<PEOPLE>) (\S+ ){0,5}?(were|are|was|is|had|have) (\S+ )?(nearer|closer|better|stronger|ahead|more|further)\b
        there (were|are|was|is) (\S+ )?(applicants|candidates|people|others|someone|somebody|individuals) (with|who|whose|better|more|stronger|closer)\b ~ (more|better|stronger|closer|greater|deeper|higher|experience|suited|match)
        (narrowed|narrowing|cut|reduced|whittled|down) (\S+ ){0,4}?(to|down) (\S+ ){0,2}?(others|other (\S+ )?<PEOPLE>)\b
        (came|come|was|went|got) down to (you and|two|the two of you|the last two) ~~ (won|edged|tipped|swung|got it|ahead|other)\b
        (applicant|candidate|person|experience|colleague|finalist) ~~ (tipped|swung) (it|the (balance|scales|decision)|things)
        (you were|you came|you finished|you are|you're|as|you) (\S+ ){0,4}?(runner-up|the reserve choice|second choice|in second place|a close second|second on|second to)\b
        (hire|hiring|appoint|appointing|bring in|bringing in|promote|promoting|choose|choosing|employ|take|pick) (\S+ ){1,4}?(rather than|instead of|over|ahead of) (bring )?(you\b|yourself)
        another (\S+ )?(name|candidate|person|application|profile) (\S+ )?(came|has come|come) (\S+ )?(out|first|top|ahead)
        (clos|fill|staff|complet)(ed|ing) (\S+ ){0,5}?with (another|other|someone|somebody|a different|an internal|an external|an? (\S+ )?(candidate|applicant|colleague))
        (another|one other|one|a different) (\S+ )?<PEOPLE>\w* (who )?(\S+ )?(stood out|shone|excelled|outshone|edged|pipped|beat|had the (edge|advantage)|interviewed better|was (ahead|stronger|better|closer)|came (out|top|first)|starts|got the)
        (someone|somebody) else (\S+ )?(got|pipped|beat|starts|starting|started|edged|won|took|landed|nabbed|came out|had the|had more|has accepted|has the|was (chosen|offered|picked|hired|selected|appointed|better|a better)|is (taking|doing|filling|joining|better))\b
        (there was|there were|went to|had|found|chosen|chose|by|with|for|to) (an?|even|several|many|some|one)? ?(\S+ )?(stronger|better|closer|more (suitable|suited|qualified|experienced|relevant|senior|local)|better[ -]\S+) (\S+ )?(candidate|applicant|contender|match|fit|applications)
        we had (\S+ )?(stronger|better|closer|more \S+) (\S+ )?(candidates|applicants|people)
        (voted|opted|went|plumped|decided|choice|preference|leaned|settled|led) (\S+ )?(for|on|to|towards) (the other|another|someone|somebody|a different) (?!(\S+ )?(date|day|time|interview|call|round|meeting|step|stage|slot))
        (recommended|backed|favoured|favored|proposed) (\S+ ){0,4}?(another|the other|a different|someone|somebody) (\S+ )?(<PEOPLE>|else)
        (engaged|recruited|employed|signed|booked|found|took|take|taken|preferred|prefer|wanted|hired|called|appointed|picked|chosen|pick) (\S+ )?(someone|somebody) else\b(?! (to|from|in|on|at|will|can))
        (we|i|they|client|team|employer)('ve| have| has) (now |already |since |finally |just )?(found|hired|got|employed|taken on|chosen|picked|selected|appointed|signed|sorted|offered it to) (somebody|someone)\b(?! (to|who can|who will|in our|from our))
        already (have|has|got|found|hired|chosen|picked|appointed) (someone|somebody|a candidate|our (candidate|choice)|a (suitable|strong|good) (candidate|person))
        (moving|proceeding|progressing|going|continuing) (forward |ahead |on |onward |further )?with (\S+ ){0,2}?(people|candidates|applicants|folks|those|individuals|profiles|others)\b
        (prioritising|prioritizing|prioritised|prioritized|favouring|favoring) (\S+ ){0,2}?(candidates|applicants|people|those|profiles|individuals)
        (focus|attention|emphasis) is (\S+ )?on (\S+ ){0,2}?(candidates|applicants|people|those|profiles) (with|who|whose)
        (are|will be|'re|we're|they're|now) (\S+ )?only (\S+ )?(interviewing|seeing|considering|inviting|meeting|looking at) (candidates|applicants|people|those|profiles)
        (ranked you|you ranked|you came|you finished|you placed|you were ranked|you were placed|placed you|put you|you are|but) (\S+ )?(second|third|behind)\b(?! (on|in) the (reserve|list|panel|waiting|round|stage)| (round|stage|interview|week|floor))
        (found|chosen|picked|hired|appointed|got) (an?|our|the) (\S+ ){0,2}?(<WORKER>|<PEOPLE>)\w* (closer|nearer|better|more|locally|already|instead|through)
        (it|job|role|part|work|post|position|vote) (\S+ )?(went|gone|goes|has gone) to the other (one|\S+)\b
        the other (one|two) (\S+ )?(got|won|had|has|was|were)\b
        (taking|inviting|asking|interviewing|calling|shortlisting|bringing|progressing|advancing) (other|another|some other|a few other|several other) (\S+ )?(applicants|candidates|people|applicant|candidate|person|profiles)
        (asked|invited|offered|hired|gone with|went with|picked|chose|chosen|taken|took|shaken hands with|said yes to|going with|went for|gone for) the other (\S+ )?(lady|fella|guy|man|woman|girl|lad|chap|candidate|person|applicant|one|two)
        (went|gone|going) (for|with) (an?|the|my|our|his|her|their) (\S+ ){0,2}?(neighbour|neighbor|friend|relative|cousin|nephew|niece|colleague|student|girl|lad|lady|man|woman|candidate|applicant|person|someone|former|local|team|firm|agency)
        (settled on|chosen|chose|selected|found|appointed|signed|picked|made an offer to|offered it to) (our|its|their|the|a) (\S+ )?(preferred|successful|strongest|final|winning|top|first[- ]choice) (candidate|applicant|choice|person)
        (chosen|decided|opted|going|prefer\w*|elected) (\S+ )?to (speak|talk|meet|interview|see) (\S+ )?(to |with )?(those|people|candidates|applicants|others) (with|who|whose)
        (putting|put) (\S+ )?(the|their|our|an) offer (\S+ )?(in front of|to) (a|an|the|another|someone)
        (candidate|applicant|contender|finalist|person)s? (\S+ ){0,4}?(who|whose|with|that) ~ (edge|closer|nearer|better|stronger|further along|more)\b ~ (chosen|offered|appointed|selected|hired|accepted|starts|role|position|post|us\b)
        (it was|been|very|so|extremely) close (between|call) ~ (another|other|someone|somebody)
        (we|they|panel|committee|team|client|board) (\S+ )?(have |has |'ve )?(offered|awarded|given) (\S+ ){0,4}?to (another|someone|somebody|an? (internal|external|other|local))
        (another|other) (\S+ )?(applicant|candidate|person|finalist|people|applicants|candidates) (\S+ ){0,3}?(will|to) (be )?(join|joining|fill|filling|take|taking|start|starting|progress|progressing|moving|interviewed|appointed)
        (role|part|job|position|post|work|contract|gig|place|commission)\S* (\S+ ){0,4}?(cast|gone|going|filled|placed|offered|awarded|given|went) (\S+ )?elsewhere
        (role|part|job|position|post|contract|gig|commission|work|place)\S* (\S+ ){0,3}?(been|was|has|is|'s) (\S+ )?(given|gone|awarded|offered|going|handed) to (an?|our|my|his|her|one)\b
        (gone|went) for (an?|the) (\S+ ){1,3}?(who|with|from|whose)\b
        the other (candidates|applicants|finalists|interviewees|contenders) (\S+ )?(had|have|were|was|brought|showed|scored|demonstrated)\b
        (another|one other) (eligible|certificate|individual) (\S+ ){0,3}?(selected|chosen|hired|appointed)
        but ~ (wished for|hoped for|sought|wanted|preferred|chose|needed|required|favoured|favored) (an?|someone|somebody) (\S+ )?(candidate|applicant|person|with|who|whose)\b
        (another|other|one other|several) (\S+ )?<PEOPLE>\S* (\S+ )?(\S+ )?(was|were|is|are|had|has|have) (\S+ )?(nearer|closer|better|stronger|more|ahead)\b
        (?<!have )(appointed|hired|chose|selected|picked|recommended|preferred) (an?|the) (\S+ )?(candidate|applicant|colleague|external|internal) (?!(who|you|we|that) (will be|is) in touch)
        (taken|took|taking) on (an?|our|two|three|another|someone|somebody) (\S+ )?(<WORKER>|<PEOPLE>)\b
        (give|giving|gave|given|offer|offered|award|awarded|went|gone|goes) (\S+ ){0,8}?to (someone|somebody|an? (\S+ ){0,2}?(candidate|applicant|colleague|<WORKER>)) (with|who|whose|already|else|from)\b
        ? (narrow|tight|close|competitive|strong) (\S+ )?(field|pool|competition|decision|choice|list)
        ? (final|last) choice
    """,
    Sign.CLOSED: r"""
        no longer accepting (new )?applications
        (not|\S*n't) (\S+ )?(be )?(hiring|recruiting|replacing|filling|crewing up) (for )?(anything|anyone|anybody|until|at (all|the moment|this)|right now|the|this|currently)
        (isn't|is not|no longer|is no|won't be) (a|any) (\S+ )?(job\w*|role|position|vacancy|opening) (\S+ )?(any ?more|any longer|for anybody|to fill|left)
        (pulled|scrapped|withdrawn|shelved|axed|parked) (the|this|our) (\S+ ){0,5}?(job\w*|role|position|post|vacancy|search|opening)
        (requisition|position|job\w*|role|search|project|shoot|post) (\S+ ){0,3}?(canceled|cancelled|scrapped|shelved|axed|paused|frozen)\b
        <WORK>\S*( \S+){0,6}? (been|is|was|are|were|being|had|it) (\S+ ){0,3}?(cancel|closed|frozen|on hold|paused|withdrawn|eliminated|suspended|discontinued|retracted|postponed|halted|stopped|called off|pulled|removed|put back|scrapped|dissolved|deprioriti|shelved|deferred|parked|on ice|abandoned|annulled|deleted|abolished|axed|merged|re-?advertised|upgraded|downgraded|redefined|declared void|absorbed|dropped|terminated|aborted|in abeyance|rescoped|re-scoped|made redundant)
        <WORK>\S*( \S+){0,9}? no longer (available|open|accept|active|exist|needed|required|hiring|recruiting|fund|be(ing)? (filled|available|recruit|offered|advertis)|going ahead|proceed|looking|vacant|an? (open|active)|stand|applies|live|on offer|happening)
        no longer (hiring|recruiting|looking|filling|seeking|in need|accepting applications|have an? (open|vacan|need)|need|require) (for|to|a|an|this|the|someone|any)
        (decided|chosen|had|have|need|forced|obliged|opted|decision|told|asked|instructed|going) (\S+ ){0,3}?to (cancel|close|freeze|pause|suspend|withdraw|postpone|halt|stop|hold|discontinue|put|place|scrap|abandon|defer|delay|end|shelve|park|drop|pull|call off|cease|annul|terminate) (\S+ ){0,6}?(<WORK>|process|project|recruit\w*)\b(?! (alert|email|newsletter))
        <NOT> ~ (be )?(fill|recruit|hir|staff|go ahead with|proceed with)(ing|e)? ~ (<WORK>|anyone|anybody|any more|any longer|at all)
        (decided|chosen|elected) not to (fill|hire (for|anyone)|recruit|proceed with (the|this) (\S+ ){0,4}?(position|role|vacancy|search|recruitment|opening)|go ahead with (the|this))
        (hiring|recruitment|headcount|recruiting) (\S+ )?(freeze\b|stop\b|pause\b|ban\b|on hold|halt)
        (freeze|froze|frozen|pause|paused|pausing|halt|halted|halting|stop|stopped|stopping|suspend|suspended|suspending|cease|ceased|ceasing|ended|abandoned|abandoning|shelved|shelving|parked|parking|dropped|discontinued|annulled) (\S+ ){0,3}?(hiring|recruit\w*|headcount|search|vacancy|campaign|scheme|programme|selection|competition)\b(?! (alert|term))
        (budget|headcount|funding)\S*( \S+){0,6}? (gone|cut|withdrawn|not (been )?approved|frozen|reduced|lost|removed|pulled|fell through|reallocated|cancelled)
        (nobody|no one|no-one|no candidate|none of the candidates|neither candidate) (will be|was|has been|is being|is going to be) (hired|appointed|recruited|selected|taken on)
        (cancelled|canceled|closed|frozen|withdrawn|paused|closing|cancelling|pausing) (the|this|our) (\S+ ){0,6}?(position|role|vacancy|opening|requisition|search|recruitment|job\w*|post\b)
        (position|role|vacancy|job\w*|requisition|posting) (cancelled|canceled|closed|withdrawn|on hold|frozen)\b
        (position|role|vacancy|job\w*|post|search|recruitment|competition|campaign|scheme|programme|internship) (\S+ ){0,3}?(will not|won't|will no longer|is not|isn't|not) (now )?(\S+ )?(be )?(filled|filling|go ahead|going ahead|go forward|proceed|proceeding|be advertised|recruited|happening|taking place|continue|continuing|run|running|needed|required)\b
        (put|putting|placed) (\S+ ){0,6}?(role|position|vacancy|search|hiring|recruitment|job|post|project|hire) (\S+ ){0,3}?on (ice|hold|the back ?burner|pause)
        (hit|hitting|press|pressed|pressing) (the )?pause (\S+ )?on (\S+ ){0,4}?(hiring|hire|role|search|position|recruit\w*|vacancy|process)
        (hiring|recruitment|recruiting|search) (\S+ ){0,4}?(has|have|had) (\S+ )?(ceased|stopped|ended|fallen through|been (paused|halted|frozen|suspended|stopped|shelved))
        (pulled|cut|lost|withdrew|slashed|reallocated|frozen|refused) (\S+ ){0,2}?(budget|funding|headcount|grant) (\S+ )?(for|behind|that)
        (budget|funding|headcount|grant|money|approval|sign-off) (\S+ ){0,4}?(didn't|did not|hasn't|has not|wasn't|was not|never|isn't|not) (\S+ )?(come|came|approved|granted|secured|renewed|there|materiali[sz]e\w*|been)\b
        (there's|there is|there are|is|are|means|leaves|hence|have|has|was|so) (no|not a|no longer a|no longer any) (\S+ )?(job|vacancy|vacancies|role|position|opening|jobs|post|posts|positions) (\S+ ){0,2}?(any ?more|any longer|left|to fill|to offer|going|available|at all|after all)
        no (more )?(jobs|shifts|vacancies|positions|openings|roles) (\S+ )?(going|left|available|any more|to offer|this (season|year|summer))
        no appointment (was|has been|will be|is being|is to be|is|can be) (made|possible)
        (will|shall|to|being|is|be|has been) (\S+ )?(be )?(re-?advertis\w+|advertised again)
        (process|competition|recruitment|selection|examination|notification|campaign|interviews) (\S+ ){0,6}?(declared|rendered|stands|stand|held|been) (\S+ )?(null|void|invalid|cancelled|canceled|annulled|withdrawn|scrapped)
        (duties|responsibilities|workload|tasks) (\S+ ){0,5}?(shared|absorbed|covered|redistributed|spread|taken over|split) (\S+ ){0,3}?(among|amongst|by|between|across|internally|within)
        (withdrawn|withdrew|pulled|cancelled|canceled|scrapped|shelved|parked|dropped|frozen|binned|axed|called off|retracted) (the|this|their|that|its|our) (\S+ ){0,4}?(assignment|role|vacancy|mandate|search|instruction|position|job|requirement|brief|requisition|campaign|competition|scheme|programme|recruitment)
        (competition|campaign|recruitment|search|selection) (\S+ ){0,6}?(closed|ended|concluded|finished) without (\S+ ){0,3}?(appoint|panel|hire|candidate|appointment)
        (won't|will not|not|n't|no longer) (be )?(\S+ )?(need|needing|require|hiring|recruiting|appointing|taking on|filling|looking for|employing) (\S+ ){0,2}?(extra|any|more|additional|anyone|anybody|new|permanent|seasonal|temporary|an?) (\S+ ){0,4}?(this (year|season|summer|winter|time|month|quarter)|now|any ?more|after all|for now|at present|until|staff|people|workers|cleaners|help)\b
        (we|they|client|company) (\S+ ){0,2}?(won't|will not|aren't|are not|isn't|is not|'re not|cannot|can't|not) (be )?(\S+ )?(hiring|recruiting|appointing|filling|replacing) (an?|any|the|this|for|new|more|at|until|after|right|further)\b
        ? (restructur|reorgani[sz]|change in (business|priorit|strategy|direction|needs)|internal changes|business needs)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,8}? (been|is|was|are|were|now|already) (\S+ ){0,3}?(filled|staffed|taken|occupied)
        (have|has|we've|we|already|now|successfully) (\S+ )?(filled|fill) (the|this|our|all|these|both) (\S+ ){0,6}?(position|role|vacanc|opening|job\w*|post\b|spot|place|seat)
        (position|role|vacancy|job\w*) (already |now )?filled\b
        (job|role|position|post|vacancy|place|gig|part)('s| is| has|s have) (been )?(now |already |long )?gone\b(?! (live|up|well|to))
        (all|every) (\S+ ){0,4}?(places|positions|vacancies|apprenticeships|posts|roles|spots|internships|seats|jobs|shifts|slots) (\S+ ){0,3}?(taken|filled|full|gone|allocated|assigned|occupied)\b
        (reached|met|hit) (our|the) (\S+ )?(intake|quota|headcount|full complement|hiring (target|goal))
        (we're|we are|team is|now|currently) (now |already )?(fully staffed|at full strength|full for (the|this))
        (found|hired|appointed|engaged|recruited|taken on|got) (our|the|all our|all the|enough|a) (new )?(\S+ ){1,4}?(we need|we needed|for (the|this|our) (\S+ )?(role|position|job|post|season|vacancy|summer|team))\b
        ? (concluded|completed|finali[sz]ed|ended) (\S+ ){0,3}?(search|recruitment|hiring|selection|process)
    """,
    Sign.REGRET: r"""
        (unfortunately|regret|regrettably|sadly|sorry|afraid|disappoint)
        (bad|difficult|tough|hard|unwelcome|better) (news|decision|choice)
        not (\S+ )?(the|what) (\S+ )?(news|outcome|answer|result|hoping)
        (careful|thorough|thoughtful|due|full|much) (and \S+ )?(consideration|deliberation|review|thought)
    """,
    Sign.FAREWELL: r"""
        wish(ing|es)? (you )?~ (best|luck|success|well|every|future|search|career)
        (best|good|much) (of )?(luck|success|wishes) (\S+ ){0,4}?(search|future|endeav|career|job\w*|finding|pursuit)
        future (endeav|success|career|job\w*|opportunit|opening|vacanc|role|position|application|project)
        (encourage|welcome|invite|hope|urge|please|feel free|hesitate)\S*( \S+){0,10}? (apply|reapply|re-apply|try|application|check) (\S+ ){0,5}?(again|future|other|another|later|opening|opportunit|career|other)
        (keep|retain|hold|save|kept|store)\S*( \S+){0,6}? (on file|on record|in our (talent|database|system|files|records)|for future|in mind|in touch)
        (your|job\w*|continued|ongoing|career) (\S+ )?search\b
        (time|effort|interest|energy) (and \S+ )?(that )?you('ve| have)? (took|put|invested|gave|taken|spent|shown|dedicated|devoted)
        (high|large|overwhelming|unprecedented|great|significant|strong) (number|volume|amount|response|level|calibre|caliber|quality|interest|competition)
        (not|no) (a )?(reflect|reflection|judg|statement|comment)
        (paths|path) (\S+ )?cross
        impressed (by|with)
        highly competitive
    """,
    Sign.ACK: r"""
        (got|received|have) (ur|your) (cv|resume|application|form|portfolio|letter)
        (portfolio|cv|resume|application|form|documents) (received|is with us|are with us|is in)\b
        (this office|we) (now )?(has|have) your application
        (your|the) (\S+ )?(form|application|attachments|documents) (\S+ ){0,5}?(are|is) (now )?(safely )?(with us|with our|in the bag|in our hands)
        (resume|cv|answers|application) (\S+ ){0,4}?(has|have) been (added|attached|entered|uploaded|filed)
        (received|got|registered) (\S+ ){0,2}?<APP>
        <APP>\S*( \S+){0,10}? (received|submitted|sent|arrived|registered|delivered|on its way|complete|confirmed|successful|reached|in our (system|hands|inbox)|safe|recorded|logged|landed|transmitted)\b
        application (received|submitted|sent|confirmation|acknowledg|complete|successful)
        application for (\S+ ){1,8}?(received|registered|arrived)\b
        (this|note|message|mail|e-mail|email|letter) (is to )?confirm\S*( \S+){0,12}? (your application|on our list|received|registered|on file)
        (the|your) (form|upload|submission) (worked|went through|was a success|came through)
        (we|recruiters|team) can (now )?see your (cv|resume|application|answers|details|profile|documents)
        (confirm|acknowledg)\S*( \S+){0,5}? (receipt|receiving|received|submission|your (\S+ ){0,3}?application)
        you (have |'ve )?(just )?(successfully |recently )?(applied|submitted)\b
        you've (just )?(successfully |recently )?(applied|submitted)\b
        (found|find|glad|happy|pleased|delighted|excited|thrilled|great) ~ (to )?(receive|have received|have|get|see|that you|you (have )?(applied|chose)) ~ (application|applied|documents|papers|cv|resume|in our (inbox|system))
        (your|all) (documents|papers|materials|information|cv|resume) (\S+ ){0,4}?(received|arrived|reached|with us|in our)
        (got|received) your (papers|documents|cv|resume|materials|form|message|details|email|information)
        ^(yep|yes|ok|okay|great|perfect|lovely|brilliant|hi \S+|hello \S+)?,? ?(got (it|this|that|your \S+)|it('s| has)? arrived|received (with thanks|safely))\b
        (proof|record|evidence|confirmation|copy|summary|receipt) of (your|the|what) (\S+ )?(submission|application|you (sent|submitted|told)|registration|form|receipt|dossier)
        (forwarded|sent|passed|submitted|emailed|put|shared) your (\S+ )?(cv|resume|application|profile|details|portfolio|documents) (\S+ )?(on |over |across |through |forward )?to (?!(the )?next)(\S+ ){1,4}?
        (registration|application|expression of interest|form|dossier|submission|tape|audition|references?|profile|cv|portfolio|upload) (\S+ ){0,8}?(is complete|is now complete|been (lodged|logged|registered|uploaded|noted|safely|entered|recorded|acknowledged|received)|went through|came (in|through)|have come in|has come in|made it (to us|through|safely)|reached us|hereby acknowledged|in our system|successfully uploaded)\b
        (logged|registered|noted|recorded|entered|filed) your (\S+ )?(interest|application|details|expression|candidacy|submission|name)\b
        your (\S+ )?(form|letter|application|envelope|parcel|cv|papers|documents|tape|portfolio|email|reel) (came|arrived|got here|reached|landed|popped|is here|are here)\b
        (receipt|reception) of your (\S+ ){0,2}?(application|dossier|documents|cv|letter|form|submission|papers|email)
        you('ve| have)? (now |just |successfully |re-?)*(re-?submitted|applied|re-?applied|registered) (\S+ )?(for|to|your|as|with)\b(?! (a )?(account|webinar|event|newsletter))
        your (candidate|application|reference|registration|confirmation|applicant) (id|number|reference|no\.?|ref) (is|:|for)\b
        ? (we|our \S+|our \S+ \S+|team|i|someone|recruiter)\S*( \S+){0,6}? (will|'ll|to|shall|can) (\S+ ){0,4}?(review|consider|evaluat|assess|look (at|over|through)|read|examine|go through|check) (\S+ ){0,4}?(application|qualifications|resume|cv|profile|background|details|documents|materials|submission|information|experience|it\b)
        ? (thank|thanks|appreciate|grateful)\S*( \S+){0,8}? (appl(y|ied|ying)|application|submi(t|ss)|sending|cv|resume)
        ? (thank|thanks|appreciate|grateful)\S*( \S+){0,8}? (interest|considering)
        ? (if|should)\S*( \S+){0,14}? (match|fit|select|suitable|shortlist|interest|move forward|next step|align|need|require|meet|right|proceed)\S*( \S+){0,14}? (contact|touch|reach|hear|call|invit|get back|let you know)
        ? (be in touch|hear (back )?from us|get back to you|contact you|reach out|come back to you|let you know)
        ? (review|reviewing|reviewed|considered|evaluat|processed|processing)\S*( \S+){0,4}? (application|applications|by|team)
        ? (only|not) (\S+ ){0,4}?(selected|shortlisted|everyone|everybody|each|all|every) (\S+ )?(candidate|applica|contact|phone)
        ? your application (to|for|at|with|as|was)
        ? (do not|don't) reply|no[- ]?reply|automated|automatic
    """,
    Sign.STATUS: r"""
        (behind schedule|running late|taking longer|delayed|behind)( \S+){0,6}? (with|on|for)\b
        (your application|you) (is|are) (still )?(alive|in the running|in the race|in play|in the mix|on the table)
        (still|currently|continu\w+|yet|remain)\S*( \S+){0,4}? (reviewing|interviewing|considering|evaluating|assessing|deciding|deliberating|finali[sz]ing|in the process|going through|reading|looking (at|through|over)|thinking|meeting|waiting|sifting|sorting|comparing|collecting|gathering|making up|mulling|undecided|shortlisting|in progress|under (review|consideration)|working through|discussing|weighing|active)
        (not\b|\S*n't|no\b)( \S+){0,3}? (made|reached|taken|finali[sz]ed|come to|final)\S*( \S+){0,3}? decision
        (decision|process|review|answer|response|selection)\S*( \S+){0,5}? (taking|taken|take|takes|needs|longer|delayed|pending|outstanding)\S*( \S+){0,3}? (longer|delayed|than)
        (taking|taken|takes|needs) (\S+ ){0,3}?longer
        (viewed|opened|looked at|seen|downloaded|checked) (by|your (\S+ )?(application|cv|resume|profile|candidacy))
        <APP>\S*( \S+){0,4}? (viewed|opened|looked at|seen|downloaded|moved (to|on|into|from)|on hold|shortlisted|advanced|reached the|now (at|in|with))
        (change|changed)\S*( \S+){0,5}? status
        status\S*( \S+){0,5}? (changed|moved)\b
        (you|you've|your \S+) (\S+ ){0,3}?(been )?(shortlisted|advanced|moved) (to|for|in)\b
        (thank|thanks|appreciate)\S*( \S+){0,3}? patience
        (apolog|sorry)\S*( \S+){0,3}? (delay|wait|silence|late)
        (put|placed|keep|kept|keeping|is) (\S+ ){0,4}?on hold
        application viewed
        still (\S+ )?(in the running|in play|on the table|being considered|under consideration|deciding|in consideration|open)
        (remains|stays) (\S+ )?(on the table|active|under consideration|open)
        (nothing|no decision|not) (\S+ ){0,3}?(been )?(decided|made yet|decide)
        (can't|cannot|couldn't) ~ decision yet
        (bear with|bearing with|thanks for waiting|haven't forgotten|sorry for the (wait|delay))
        (we|i|they|she|he|client|team|panel)('re|'m| are| am| is|'s)? (\S+ )?(still |just |only |currently )?(waiting|awaiting) (for |on |to hear )?(\S+ ){0,4}?(feedback|decision|approval|sign-?off|client|panel|manager|director|finance|budget|references?|results?|confirmation|news|word|answer|go-ahead|checks?)\b
        (feedback|decision|approval|response|outcome|answer|results?|sign-off|checks?) (\S+ ){0,3}?(is|are) (\S+ )?(awaited|pending|outstanding|due|still to come|in progress|underway|under way|ongoing|being)\b
        (i|we) (haven't|have not|'ve not|still haven't|'ve yet|have yet) (\S+ )?(heard|had|received|got|been told|chosen|decided|made|settled|picked|appointed|finished|finali[sz]ed)\b
        (haven't|have not|hasn't|has not|yet to|not yet) (\S+ )?(yet )?(chosen|decided|picked|selected (any|some|a)|appointed|decide|choose|made up|settled)\b
        no (\S+ )?(update|news|decision|word|feedback|answer|result)s? (\S+ ){0,3}?(yet|at this time|at the moment|so far|to share|from|as yet|for you)\b
        (status|stage|current (step|stage|status|phase)) ?(of your application )?(:|is|-) ?(\S+ ){0,3}?(under review|in review|review|consider|evaluat|interview|shortlist|pending|in process|screen|assessment|panel|referred)
        (shortlisting|sifting|scoring|marking|interviews|interviewing|screening|selection|evaluation|assessment|vetting|checks?|checking|approvals?) (is|are) (\S+ )?(underway|under way|in progress|ongoing|continuing|not finished|still|taking|going on|pending)
        (timeline|timetable|schedule|process|decision|start|shortlisting|panel|things|role|interviews?|recruitment|sign-off|approval) (\S+ ){0,4}?(slipped|slipping|delayed|pushed back|held up|stalled|moving slowly|taking a while|running behind|extended|dragging|dragged)\b
        (closing date|deadline) (\S+ ){0,3}?(extended|pushed|moved)
        (?<!once )(?<!if )(?<!when )(?<!after )(?<!whether )(?<!that )you('ve| have|'re| are| were|'ve been| have been) ((?!not|n't)\S+ )?(passed|cleared|made it|qualified|got through|been (shortlisted|longlisted|referred|placed|put forward|advanced|recommended|nominated)|through to|shortlisted|longlisted|progressed|reached|referred|on (our|the) (shortlist|long ?list|reserve|list)|in the (last|final|top)|one of (the|our) (final|last|top)|our (reserve|second|backup|preferred)|a finalist)\b
        congratulations on (passing|making|reaching|getting|clearing|completing)
        (well done|congratulations|good news),? ~ (passed|through to|next round|next stage|moves? (on )?to|shortlist|progress|successful assessment|assessment was|final review)
        (application|candidacy|candidature|profile|papers|cv|file|name|portfolio|packet|dossier) (is|are|has gone|have gone|has been passed|has moved|moves|have been passed|sits|went|goes|now) (\S+ )?(with|up to|to|on) (the|our|head office|a|an|its|my) (\S+ ){0,3}?(manager|committee|panel|board|head|assessors?|department|director|partner|partners|approval|office|desk|team|client|section|reviewers?|stage|review|hr)\b
        (committee|panel|board|team|manager|partners|governors|hr|they) (\S+ ){0,2}?(will|'ll|meets?|is meeting|are meeting|is going to) (\S+ )?(look at|discuss|decide|meet|consider|deliberate|vote on|go through|review) (\S+ ){0,6}?(on (monday|tuesday|wednesday|thursday|friday|the)|next week|this week|tomorrow|your|in (january|february|march|april|may|june|july|august|september|october|november|december))\b
        (before|until|when|till) (they|we|the (client|panel|committee|board|team)) (decide|make (a|the|their|our) (decision|choice|mind)|can (decide|confirm|say|tell|offer)|meet again|have (decided|met))
        (more|few|two|three|one|other) (\S+ )?(people|candidates|interviews|applicants) (\S+ )?(to see|to meet|to interview|left to|to go|still to come)
        (i'll|we'll|i will|we will|should|i can|we can) (\S+ )?(know|have|tell you|say) (more|something|an answer|a decision|news|an update) (\S+ ){0,2}?(after|by|on|once|when|next|soon|in|tomorrow)\b
        (undecided|(making|make) up (their|our|my|his|her) minds?)
        (process|decision|it|things) (\S+ )?(will|'ll|may|is going to|need|needs) (\S+ )?(another|a few more|a bit more|a little more|some more|more) (\S+ ){0,2}?(time|days?|weeks?)
        (we'll|we|i'll|i|they) (\S+ )?need (\S+ )?(another|a few more|a bit more|a little more|some more|more) (\S+ ){0,2}?(time|days?|weeks?)\b
        (not been settled|not settled|not finali[sz]ed|yet to be (confirmed|decided|finali[sz]ed)|can't confirm (\S+ )?yet)
        (reserve|backup|waiting) (candidate|list)\b ~ (you|your|we|until|if|first)
        ? <APP>\S*( \S+){0,6}? (forwarded|passed (on )?to|shared with)
        ? status (of your application |of your candidacy |for your application )?(\S+ ){0,4}?(changed|updated|moved|is now|has a new)
        ? application (status|update|progress)
        ? (quick|short|brief|small) (\S+ )?update
        ? (decision|update|news|answer|feedback|outcome)\S*( \S+){0,5}? (by|within|next week|soon|shortly|end of|early)\b
        ? (under (review|consideration)|being (reviewed|considered|evaluated|assessed|processed)|in (review|process))
        ? (update|news) (on|about|regarding) your (\S+ )?(application|candidacy)
    """,
    Sign.KEPT: r"""
        (keep|kept|retain|hold|store|stored|add|added|include|included|join|remain|stay|save|saved)\S*( \S+){0,6}? (on file|on record|talent (pool|community|network|pipeline|bank|database)|(candidate|applicant) (pool|database|files))
        (keep|kept|keeping|bear|have)\S*( \S+){0,3}? (you|your \S+) in mind
    """,
    Sign.INCOMPLETE: r"""
        (finish|finali[sz]e|continue|submit|resume|return to|go back to|pick up|come back to)(ing)? (\S+ ){0,3}?(your|the|this) (\S+ ){0,4}?(application|form|profile)\b
        <APP>\S*( \S+){0,6}? (incomplete|unfinished|in draft|a draft|as a draft|abandoned|not (yet )?(been )?(\S+ )?(complete|submitted|finished|sent)|(hasn't|isn't|wasn't|hasn't been) (yet )?(\S+ )?(been )?(complete|submitted|finished|sent)|only half|half[- ]|saved|waits|waiting (for you|to be)|almost|nearly|expire)
        (started|began|begun|left|beginning|starting|saved)\S*( \S+){0,5}? (application|applying|apply)\b
        (don't forget|forgot|remember|reminder|still need|still have|yet|time)\S*( \S+){0,3}? (to )?(finish|complete|submit|send)\S*( \S+){0,4}? application
        (almost|nearly|just|only|one step|few steps?|\S+ steps?)\S*( \S+){0,4}? (done|there|away|left|short)\S*( \S+){0,6}? (application|applying|apply|submit)
        (draft|unfinished|incomplete|unsubmitted|half-finished|partial) (\S+ )?application
        (not|\S*n't|never)\S*( \S+){0,3}? (submitted|finished|completed|sent|hit submit|press) (it|your|the|this|yet|submit)
        (saved|stored|kept) but (is |was |has )?(not|never)( \S+){0,3}? (sent|submitted|finished|handed)
        your (form|application|draft) (\S+ ){0,6}?(percent|per cent|%|not been submitted|not submitted|unsent)
        (almost|nearly|so close|just|only) (there|done|finished|(one|two|three|a few|a couple of) (\S+ )?(more )?(step|steps|question|questions|pages?|minutes?|sections?))\b ?(,|-|to|left|away|remain|away|more)? ?(\S+ ){0,4}?(left|to go|step|steps|away|apply|finish|submit|application|complete|\S*[.!]?$)
        (?<!to )complete (your|the|this) (\S+ ){0,3}?application\b(?! (online|using|process))
        (still time|chance|hurry|ready|easy|come back|return|log in|sign in|wherever|whenever)( \S+){0,6}? (to )?(finish|complete|submit|resume)\b( \S+){0,3}? (apply|applying|application|draft|it|form|started|like|profile)\b
        (get|go|come|jump|head|return|hop) (right |straight )?back (to|into) your (\S+ )?(application|draft|form)
        (status|marked|is|remains|still|saved as|shows as|listed as) (\S+ )?(draft|unsubmitted|incomplete|unfinished|not submitted|in progress - not|not complete)\b
        (haven't|have not|not yet|hasn't|never|didn't|not) (\S+ )?(received|got|had|seen|press\w*|click\w*|hit|submit\w*|complet\w*|finish\w*|upload\w*) (\S+ )?(your|the|a) (completed|finished|full|complete|final|submit|application|form|last)( \S+){0,2}?( application| form| button| step| page| section| yet|\b)
        (saved|kept|stored|holding) (\S+ )?(your|the) (\S+ )?(progress|answers|draft|work|place|form|details so far|entries)\b
        (to|before you can) (finish|complete|finali[sz]e|submit) (applying|your application|the application)\b
        (application|form) (\S+ ){0,4}?(will be (complete|valid|submitted|considered|processed) only|(only|not) (\S+ )?(complete|valid|submitted) (until|once|when|after|on))\b
        (pick up|carry on|continue|resume|start again|finish|take up) (\S+ )?(where|what) you (left|stopped|started|began)
        ? complete (your|the) (\S+ ){0,3}?application
        ? (page|step) \d
        ? where you left off
    """,
    Sign.INFO: r"""
        (could|can|would) you (\S+ )?(send|let|give|email|forward|share|provide|tell) (me|us|over|them)
        (has|have) (a|some|another|further|a few|one) (\S+ )?questions? (about|for|regarding) (you|your)
        (form|application) (\S+ ){0,6}?(lists|lacks|hasn't got|has no|is missing|only one)
        (please(?! do not| don't| note)|could you|can you|kindly(?! do not| note)|need|require|ask|request|would you|must|missing|to (complete|proceed|continue)|we'd|would like|help)\S*( \S+){0,14}? (send|provide|upload|submit|attach|forward|supply|share|fill|return|sign|let (us|me) (know|have)|tell (us|me)|give (us|me)|email|e-mail|advise|indicate|state|confirm|answer|update|receive|complete|furnish|enclose|bring|scan|fax|supply|list|explain)\S*( \S+){0,10}? <PAPER>
        what (is|are|would be|'s)( \S+){0,3}? (salary|notice period|compensation|pay\w*|start date|earliest|rate\b)
        when (could|can|would) you (\S+ ){0,2}?(start|begin|join)
        (missing|outstanding|additional|further|more|following|some)( \S+){0,2}? (information|documents?|details|papers|paperwork|certificates|items?)\S*( \S+){0,6}? (need|require|from you|missing|request|to (proceed|continue|process|complete))
        (need|require|missing|lack|waiting for|request)\S*( \S+){0,5}? (additional|further|more|some|a few|the following|following|your|one|two|a copy|copies)( \S+){0,3}? (information|documents?|details|papers|certificate|transcript|reference|references|portfolio|form|answers)
        (?<!no )(?<!further )(information|document|documents|action)( \S+){0,2}? (required|requested|needed|missing)
        (salary|pay\w*|compensation) (expectation|requirement|wish|range)\S*( \S+){0,8}? ?\?
        (two|three|your|some) (\S+ )?(references|referees)\b
        (please|kindly) (\S+ )?(use|fill|complete|answer|return|sign) (\S+ ){0,4}?(form|questions|questionnaire|sections?|fields?)\b (?!to (apply|pick|choose|book|select|schedule))
        fill (in|out) (\S+ ){0,4}?(form|questionnaire|details)
        answer (\S+ ){0,4}?questions (\S+ ){0,3}?(so|before|below|to|for|by|and)\b
        (do|are|have|would|could|will|can) you (\S+ ){0,10}?(licen[cs]e|visa|sponsorship|right to work|work permit|security clearance|relocat\w*|authori[sz]\w+ to|legally|criminal|conviction|dbs|allerg\w*|weekends|saturdays|sundays|nights|shifts|notice|citizen|eligible to|passport|qualified|registered with|bilingual|fluent|certified|disabilit\w*|adjustments)\b.*\?
        would you (\S+ )?(consider|accept|be (willing|prepared|able|happy) to) (\S+ ){0,8}?(part-time|contract|temporary|relocat\w*|travel|salary|lower|shifts|start|commut\w*|hours|fixed-term|permanent|another location)
        (what|which) (\S+ ){0,3}?(notice|salary|rate|languages?|qualifications?|visa|hours|days|dates|size|number|address|name|percentage|grade|level|teams|shifts|pay)\b ~ (do|have|can|are|would|is|should|did) (you|your|best|the best)\b
        (what|what's|which)( is| are| was)? (your|the (best|least|minimum|lowest|earliest)) (\S+ ){0,4}?(salary|notice|number|address|name|rate|height|size|expect\w*|visa|status|reason|availability|availab|pay|phone|level|date of birth|work for|nationality|you'd|package|currently)
        (your|the|one of your|some of your) (\S+ ){0,3}?(cv|resume|cover letter|transcript|attachment|certificate|form|file|documents?|photo|references?|referee|portfolio|link|statement|letter) (\S+ ){0,5}?(missing|unreadable|blank|corrupt\w*|illegible|not attached|wasn't attached|not (included|enclosed|signed|come|open)|expired|damaged|empty|didn't (come|open|load)|couldn't be (opened|read)|won't open|doesn't work|hasn't replied|not replied|cut off|incomplete|password)\b
        (forgot|forgotten|omitted|neglected) to (attach|include|enclose|send|sign|tell|answer|fill|add|upload)\b
        (can|could|may|might) (i|we) (\S+ ){0,2}?(have|get|see|ask for|ask you for|trouble you for|borrow|contact|take up|call|speak to) (\S+ ){0,5}?(your|copy|copies|examples?|samples?|permission|consent|number|references?|referees?|details|diploma|certificate|employer|name of|list of)
        (need|require|needed|required|missing|lack|want|waiting for|await\w*) (\S+ ){0,3}?(scan|copy|copies|proof|evidence|details|number|signature|permission|consent|statement|photo|sample|licen[cs]e|certificate|dates?|more thing|thing|one more|information) (\S+ ){0,8}?(from you|of your|for|before|to|so)\b
        (?<!we )(?<!i )(needs|requires|missing|need|require) (\S+ ){0,5}?(one|two|three|some|more|further|following|thing|things|something|document|information|form) (\S+ ){0,4}?from you\b
        (please|kindly) (\S+ )?(tell us|let us know|confirm|advise|state|indicate|clarify|explain|list|specify|rank) (\S+ ){0,6}?(which|what|whether you (have|hold|need|are|would|can)|how many|how much|the dates|the gap)\b(?! (availab|slot|time|date suits|interview|attend))
        (could|can|would) you (\S+ )?(explain|clarify|confirm|tell (us|me)|elaborate|scan|resend|re-send|list|specify|say) (\S+ ){0,8}?(your|the gap|why|what|which|how|between|again)\b
        (would|may|might|could|can) (we|i) (\S+ )?(contact|approach|call|write to|speak to) your (\S+ ){0,2}?(employer|manager|referees?|references?|supervisor)
        (is|are) there (any|some|a|somebody|someone|anyone|another) (\S+ ){0,4}?(flexibility|referee|reference|reason|adjustments|person|else)\b.*\?
        how (much|many|soon|long|well|far) (\S+ ){0,4}?(do|would|could|can|are|have|did|notice|years|experience) (you|your|of|do you)\b
        (also|still) (need|needed|required|missing|outstanding) (\S+ ){0,6}?(from|please|:|is|are|candidate|send|upload)\b
        ? (upload|attach|provide|send us)
    """,
    Sign.ASSESSMENT: r"""
        (small|short|brief|little|written) (case|exercise|task)\b
        (solve|work through|tackle)( \S+){0,3}? (task|case|problem|exercise)
        (task|exercise|case|challenge):
        (next|first|second|final|following) (step|stage|round|phase|part)\S*( \S+){0,14}? <TEST>
        (task|exercise|test|challenge|assignment) (is|:|consists|asks|which you|for you|below|you do)
        (editing|typing|excel|writing|verbal|numerical|judg(e)?ment|maths|trade|driving|spelling) (\S+ )?(test|tests|exercise|reasoning)
        (work-style|personality|values|culture|psychometric) (\S+ )?(questionnaire|quiz|survey|profile)
        <TEST> (\S+ ){0,3}?(to complete|to finish|to do|due)
        (complete|take|finish|do|start|begin|sit|solve|return|attempt|submit|undertake|record|prepare|invit\w*|next step is|next stage is|step (is|will be)|ask\w*|asking|send|sent|sending|sharing|attached|here is|here's|link to|access|find|below|assigned|receive)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|test gorilla|hirevue|spark ?hire|willo|pymetrics|arctic shores|testdome|devskiller|coderbyte|harver|mettl|imocha|vervoe|bryq|sova assessment|cappfinity|wonderlic|byteboard|criteria corp|cut-e|talent q|predictive index|hackerearth|alva labs|equalture|maki people|shl\b|korn ferry|myinterview|interviewstream|modern hire|talview|assessfirst|thomas international|kandio|qualified\.io|toggl hire|adaface|hireflix)
        (coding|programming|online|technical|skills|aptitude|take-?home|psychometric|personality|video) (\S+ )?(assessment|challenge|test|assignment)\b ?(invit|link|instruct|is|for|-|:|\||at|reminder|due|expires|with)
        (assessment|test|challenge|exercise|task|assignment|questionnaire|case study)( \S+){0,6}? (takes|take|should take|will take|is due|expires|must be|open for|deadline|contains|consists|available until|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d))
        (pre-?screening|screening|pre-?employment) (questions|questionnaire|test|assessment)
        record(ing)? (your )?(\S+ ){0,3}?(answers|responses|video|interview)
        (come|do|doing|invite|work|offer|arrange|up for|like|try|attend|join|complete|book|have)\S*( \S+){0,8}? (a|an|your|the|our|paid|unpaid|working|half-day|two-hour) (\S+ )?(trial|try-?out|work trial|shadow(ing)? (day|shift)|taster (day|shift)|guest set|screen test|mock \S+|sample lesson|demo lesson|lesson observation|teaching demonstration|practical)\b
        (working|work|paid|unpaid) trial\b
        trial (shift|lesson|day|session|week|work)\b
        (prepare|deliver|give|bring|present|giving|preparing)( \S+){0,3}? (\S*-?minute|short|brief|small) (\S+ ){0,2}?(presentation|talk|pitch|lesson|lecture|demo|speech)
        (prepare|write|draft|send|submit|produce|price|cost|translate|edit|design|sketch|record|film|solve|analy[sz]e)( \S+){0,4}? (mock|sample|scenario|brief|dataset|case|short piece|test piece|press release|lesson plan|cover letter for a fictional|attached (job|text|brief|data|case))\b
        (here's|here is|attached is|below is|you'll find|enclosed is) (a|the|your|our) (\S+ )?(dataset|data set|brief|scenario|case|task|exercise|problem|prompt|challenge|test)\b
        (given|give you|send you|sent) (a|the|our) (\S+ )?(scenario|brief|task|case|exercise|problem|dataset)\b
        (written|online|typing|language|skills?|selection|entrance|tier|preliminary|screening|fitness|physical|medical fitness|ability|trade|shorthand|proficiency|competency|competitive) (\S+ )?(examination|exam|test|assessment) (\S+ ){0,4}?(will|is|on|covers|lasts|consists|scheduled|held|for|takes|has|link|opens|before|by|and)\b
        (admit card|hall ticket|call letter|roll number)( \S+){0,6}? (exam\w*|test|written|cbt)
        (admitted|qualified|called|eligible|shortlisted|selected|invited|registered)( \S+){0,3}? (to|for) (\S+ ){0,3}?(examination|exam|test|tier|audition|assessment|trial|skill test|physical)\b
        (pass|sit|take|attend|undergo|retake|undertake|complete|do|reset|renewed|open|finish) (\S+ ){0,3}?(fitness test|driving (test|assessment)|practical|examination|exam\b|assessment|typing test|skill test|quiz|game|games|survey|inventory|simulation)\b(?! (centre open|fee))
        (assessment|test|challenge|exercise|task|game|games|quiz|video interview|one-way interview) (\S+ ){0,3}?(is|are|awaits|waiting|link|invitation|has been|expires|remains|still|reminder|not been) (\S+ )?(waiting|ready|open|available|renewed|reset|extended|assigned|pending|sent|recorded|started|completed|below|attached|expiring|live|unlocked)\b
        (recorded|recording) (yet|your)\b
        (test|exercise|task|assessment|paper|video|presentation)( \S+){0,6}? (is|are|will be) (\S+ )?(graded|scored|marked|assessed|evaluated)\b
        ? (deadline|timed|minutes|\d+ (questions|hours|days))\b
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (welcome|have|host|receive) you( \S+){0,3}? (office|offices|site|studio|shop|school|hospital|premises|building|headquarters)
        you (will|\'ll|would) meet( \S+){0,4}? (people|team|colleagues|panel|manager|us)\b
        (invit\w+|(would|we'd|i'd|we|i) (\S+ )?(like|love)( you)? to(?! (thank|inform|let you know|confirm|remind|share|update|know|keep|hear|offer|extend))|want(ed)? to (?!(thank|inform|let|confirm|remind|keep|hear|update))|hope to|hoping to|happy to|delighted to|keen to|excited to|eager to)\S*( \S+){0,10}? (interview\w*|meet|meeting|speak|speaking|chat|talk|talking|conversation|call\b|phone call|video call|discuss|get to know|screen|onsite|on-site|come in|visit|coffee)\b
        (schedul|arrang|set up|setting up|book|organi[sz]|find|plan|set)(e|ed|ing)? (\S+ ){0,5}?(time|slot|interview|call|meeting|chat|conversation|appointment|screen|phone)\b
        (pick|choose|select|propose|suggest|book|reserve|grab)(ing)? (a|your|an|one|the|any|some)( \S+){0,6}? (time|times|slot|slots|interview|date|appointment)\b
        (are you|would you be|will you be|could you|can you|can we|could we|shall we|might we|may we|do you have|when (are|would|could|can|is)|what (time|times|day|days)|which|let (me|us) know|please (send|share|let|tell|confirm|give|indicate|reply))\S*( \S+){0,10}? (available|availabilit\w+|free\b|a good time|time (to|for)|meet|talk|speak|chat|a call|interview|slot|suits?|works? (best )?for you|works\b|convenient|minutes|come (in|by|over))
        (your|share|some|following|these|times|time|slot)( \S+){0,3}? (availability|availabilities|that works?|works? (best )?for you|would suit|suits? you)
        (interview|phone screen|call|meeting) (invit|request|availab|schedul\w* (link|request))
        (invitation|invited|invite)\S*( \S+){0,4}? (interview|phone screen|call\b|meet|first conversation|conversation)
        (next step|next stage|next round)\S*( \S+){0,6}? (is|will be|would be|involves|consists)\S*( \S+){0,6}? (interview|call\b|conversation|meeting|chat|screen)
        (proceed|move|moving|progress|advance|selected|chosen|shortlisted|through|forward)\S*( \S+){0,8}? (to|for|with|into) (\S+ ){0,4}?(interview|interviews|phone screen|second round|final round|first round)\b
        calendly\.com
        (called|shortlisted|selected|invited|call you|calling you) (for|to) (an? |the |our )?(\S+ ){0,2}?(interview|personal interview|discussion|hr round|meeting|viva)\b
        (confirm|select|indicate|let us have|share|send|give|tell) (\S+ ){0,3}?(suitable|convenient|preferred|available|free) (\S+ ){0,2}?(time|slot|date|day|slots|times|dates)
        (want|wants|like|love|keen|wanted|eager|asked|asking|glad|pleased|delighted|happy|hoping|hope)( \S+){0,3}? (to|a) (\S+ )?(talk further|see you|meet you|speak (to|with) you|have a (chat|word|call)|chat|word|meet up|hear more|learn more about you|get you in|recall you|have you in|find out more about you|offer you an interview|interview you|bring you in)\b
        (offer|offering) you (an?|the) (\S+ ){0,2}?interview
        (?<!has )(?<!have )(?<!to )(come|pop|drop|swing) (\S+ )?(and see|by|in|up|over|down|round|along|to see) (\S+ ){0,6}?(us|me|office|shop|yard|school|site|kitchen|surgery|place|for a|to (meet|talk|chat)|visit|one (evening|day|morning|afternoon))\b
        (how about|shall we|let's|why don't we|could we|can we|should we|might we) (\S+ ){0,3}?(meet|lunch|coffee|a call|a chat|talk|speak|sit down|catch up|get together|grab|say (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|jump on|hop on)\b
        (give|ring|phone|call) (me|us|the \S+|him|her)( a (ring|call|bell|buzz|shout))? (\S+ ){0,8}?(about|to (fix|arrange|set|book|talk|discuss)|and (ask|we)|when you|so we)\b
        (when|what day|which day|what time|which (slot|date|time|morning|afternoon)s?) (could|can|would|will|are|might|is|do|works?|suits?) (you|best|better)\b ~ (come|meet|talk|speak|free|available|prefer|suit|call|be|make|visit|see)
        (would|does|could|will|is) (\S+ ){0,2}?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week|\d{1,2}([:.]\d\d)?( ?[ap]m)?) (\S+ ){0,8}?(suit|work|be (better|good|ok|okay|possible|convenient|best)|convenient|any good|good for you|ok for you|okay for you)\b
        (here is|here's|use|via|through|with|see|below is|find) (my|our|her|his|the|this) (\S+ )?(booking|calendar|scheduling|calendly|diary) ?(link|page|tool)?\b
        (take|pick|choose|grab|book|select|reserve) (any|a|one|the|your) (\S+ )?(free|open|half hour|slot|time|hour|available)\b
        (haven't|not yet|still need to|have not|yet to|remember to|don't forget to) (\S+ )?(picked|chosen|booked|selected|scheduled|pick|choose|book|select|schedule) (a|an|your|one) (\S+ )?(interview|slot|time|call|date)
        (prefer|rather|happier) (\S+ )?(to )?(speak|talk|meet|call|chat|do it|have it|phone|video)( \S+){0,5}? (phone|video|person|zoom|teams|call)\b
        (tried|trying|try) (\S+ )?(to )?(reach|get hold of|call|ring|phone|contact|catch) (you|up)( \S+){0,6}? (interview|job|role|application|position|about|chat)\b
        (sit down|sit-down|face to face|in person|get together|catch up|informal chat|first chat|quick chat|a word|preliminary (chat|discussion|call|interview)) (\S+ )?(together|with (you|us|me)|about (the|your)|over)\b
        (put|putting|introduce|connect|connecting) you (\S+ )?(in touch |up )?(with|to) (\S+ ){0,3}?(cto|ceo|founder|manager|head|team|director|colleague|lead|partner)\b
        (hr|technical|managerial|final|second|first|next|l1|l2|panel|personal|walk-in|virtual|telephonic|video|phone) (\S+ )?(round|interview|discussion) (\S+ ){0,3}?(needs to be|to be|please|has to be|kindly|:|slot|link to book) (\S+ )?(scheduled|arranged|booked|come|confirm|fixed|book)
        (let us know|tell us|confirm|reply|inform us)( \S+){0,4}? (whether|if) you (can|are able to|could|will|would be able to) (attend|make|come|join|be there)
        (you there|got a minute|got a sec|do you have a (moment|minute|sec)|have you got (time|a minute))( \S+){0,4}? (call|chat|talk|speak|about)
        (ring|call|phone|reach) you (\S+ )?(for|about|to discuss|to talk about) (a|an|the|your) (\S+ ){0,2}?(interview|chat|role|application|position|first|job)
        (panel|team|committee|manager|director|partners|owner|chef|headteacher|governors|client) (\S+ ){0,3}?(would|wants?|has|have|is|are|'d)\S*( \S+){0,3}? (like|love|glad|asked|pleased|happy|keen|delighted|want|wants)?( \S+){0,2}? to (see|meet|interview|speak to|talk to|hear from) you\b
        ? next steps?\b
        ? (interview|phone screen|conversation|call)\b
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (is|has been|are|was|'s|been|now|will (be|take place)|takes place) (\S+ ){0,2}?(scheduled|confirmed|booked|set|arranged|fixed|planned|(on|at|for|this|next) <DAY>|tomorrow|taking place)
        (?<!please )(?<!to )(?<!you )(?<!could )confirm(s|ed|ing|ation)? (of |for |that )?(your|our|the|my|we)( \S+){0,6}? (interview|call|meeting|conversation|appointment|chat|screen|visit|talk|meet|speak)
        (interview|meeting|call|appointment|screen) (is )?(confirmation|confirmed|scheduled|reminder|details|booked)
        (remind\w*)\S*( \S+){0,6}? (interview|call|meeting|conversation|appointment|tomorrow)
        (see|speak to|speak with|talk to|talk with|meet|seeing|meeting|expect|speak|talk)( you)? (on |at |this |next |then )+(monday|tuesday|wednesday|thursday|friday|tomorrow|the \d|\d{1,2}(:\d\d|st|nd|rd|th| ?am| ?pm))
        (invitation|accepted|updated|confirmed|event|booking)\S* .{3,120} @ ?
        (booked|have booked|you booked|reserved)( \S+){0,4}? (interview|slot|call)
        (scheduled|booked|confirmed|set|fixed|arranged|planned|locked in|pencil\w* in)( \S+){0,4}? (for|on|at)( \S+){0,3}? <DAY>
        (you're|you are|we are|we're|all) (all )?(set|confirmed|booked|scheduled)\b
        (looking forward|look forward)( \S+){0,8}? (interview|conversation|meet|meeting|seeing|speaking|call|chat|talking)( \S+){0,4}? <DAY>
        (monday|tuesday|wednesday|thursday|friday|tomorrow)\S*( \S+){0,6}? (works (for|well|great|fine)|suits (us|me)|is fine|is confirmed|it is\b|confirmed)
        interview (\S+ ){0,6}?(will take place|takes place|starts|begins|is (at|on)|has been (fixed|arranged|set|scheduled|booked|confirmed))\b
        interviews are (\S+ )?(on|at) (\S+ )?(<DAY>|\d|the \d)
        your (\S+ )?(interviewers?|panel|recall|audition|slot|time slot|appointment|campus visit|interview (day|schedule|time|slot|date)|visit|meeting)\b (\S+ ){0,5}?(is|are|will be|:|has been) (\S+ ){0,3}?(on|at|for|<DAY>|attached|confirmed|with)\b
        (bring|arrive|report|attend|park|dress|wear|ask for|sign in|check in|come) (\S+ ){0,12}?(to|for|before|at|on|when|of) (your|the) (\S+ )?(interview|appointment|audition|meeting|assessment day)\b
        your (\S+ )?interview (on|at|tomorrow|today|this|next|day|time) (\S+ ){0,3}?(<DAY>|\d)
        (see|meet|expect|interview|talk to|speak to|speak with|call|ring|phone|seeing|have) you (\S+ ){0,4}?(on |at |this |next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|\d{1,2}([:.]\d\d| ?[ap]m)|ten|eleven|nine|two|three|the \d{1,2}(st|nd|rd|th)?)\b
        (put|got|have|pencilled|booked|marked|slotted) you (\S+ )?(down|in)( for| at| on)\b
        (link|details|joining instructions|directions|invite|invitation|agenda|schedule|map|dial-in|itinerary)( \S+){0,3}? (for|to) (your|the|tomorrow's|our|monday's|tuesday's|wednesday's|thursday's|friday's) (\S+ )?(interview|call|meeting|chat|visit|talk|conversation)
        (thanks|thank you|cheers) for confirming
        (good|best of) luck (for|with|in|at|on) (your|the|tomorrow's|today's|monday's|friday's) (\S+ )?interview
        (stick|sticking|go|going|confirm|settle|leave it|let's (say|do|make it)) (\S+ )?(with|for|at|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|\d{1,2}([:.]\d\d)? ?([ap]m)?|the \d)
        (you're|you are|you'll be|you will be) (\S+ )?(on|up|seen|speaking with|meeting|being seen|interviewed by|first|second|third|last)\b (\S+ ){0,8}?(at \S+|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|tomorrow)\b
        you'll (\S+ )?(speak|talk|meet|be meeting|be speaking|be interviewed|chat) (\S+ ){0,10}?(on|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|noon|the)
        (confirmed|agreed|fixed|arranged|settled) (\S+ ){0,6}?(attend|come|interview|meet|slot|visit) (\S+ ){0,4}?(on|at|by)\b
        as (we )?(arranged|agreed|discussed),? (\S+ ){0,6}?(on|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|noon)
        ? <DAY>\S*( \S+){0,4}? \d{1,2}([:.]\d\d| ?[ap]m|h)
        ? (zoom|google meet|microsoft teams|teams) ?(link|meeting|call)?
        ? (when|date|time|where|location)\b ?:
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,8}? (moved|rescheduled|postponed|pushed|changed|brought forward|shifted|re-scheduled|put back|a new (time|date))
        (we|i|i'm|we're|have|need|must|had|has|would)\S*( \S+){0,6}? (move|moved|reschedul\w+|postpon\w+|push|shift|re-schedul\w+|change|delay) (?!you\b|forward|on |ahead|your application)(\S+ ){0,5}?(interview|call|meeting|conversation|appointment|talk|chat|time|date)
        (new|changed|updated|different) (time|date|slot)( \S+){0,4}? (interview|call|meeting|conversation|is|:|for)
        (interview|meeting|call) (rescheduled|moved|changed|postponed|update)
        (reschedul\w+|updated invitation|time change)
        (interview|meeting|call|appointment|chat|audition|visit|slot|talk|trial) (\S+ ){0,6}?(back to|forward to|switched|swapped|put back|bumped|brought forward|now on|now at|earlier|later than)\b
        (put|brought|bring|moved|pushed|switched|swapped|changed) (your|our|the) (\S+ )?(interview|meeting|call|appointment|slot|visit|chat|audition) (\S+ )?(back|forward|to|from|until)\b
        (new|corrected|revised|amended|changed) (\S+ )?(interview )?(date|time|slot|venue|room|location|link) (for|of|is) (\S+ ){0,3}?(interview|meeting|call|appointment|visit|\d)
        (venue|room|location|time|date) change\b ~ (interview|meeting|call|visit)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,8}? (is|was|been|be|are|has) (\S+ )?(cancel\w*|called off)
        <TALK>\S*( \S+){0,8}? (cannot|can't|won't|will not|unable to|not) (take place|go ahead|happen|be held|make it)
        (we|i|i'm|we're|have|must|had|interviewer)\S*( \S+){0,4}? (cancel|cancelled|canceled|cancelling|canceling|call off) (\S+ ){0,5}?(interview|call|meeting|conversation|appointment|talk|chat)
        (cancelled|canceled|cancellation)( \S+){0,4}? (interview|meeting|event|appointment|call)
        (interview|meeting|event|call) (\S+ ){0,2}?(cancelled|canceled|cancellation)
        (interview|meeting|call|appointment|chat|talk|visit|assessment cent(re|er)|assessment day|audition|trial|open day|interviews) (\S+ ){0,8}?(won't be|isn't|will not be|is not|not be|aren't|are not|no longer|will no longer) (\S+ )?(taking place|going ahead|happening|happen|held|take place|be held|needed|required|on)\b
        (interview|meeting|call|appointment|chat|talk|visit|audition|interviews|trial) (\S+ ){0,8}?(stands cancelled|stands canceled|scrapped|abandoned|is off|has been pulled|withdrawn|voided|called off|dropped)\b
        (disregard|ignore) (the|our|your|that|this) (\S+ ){0,3}?(invitation|invite|appointment|calendar|interview)
        (cancelled|canceled|pulled out|called off) on (us|you|me)\b
        (can't|cannot|won't be able to|unable to) (do|make|meet|see you|speak|attend|keep)( \S+){0,3}? (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (morning|afternoon|week)|appointment|interview|call|meeting) (\S+ )?(after all|any more|any longer|now|unfortunately|sorry|because|as)\b
        (cancel|cancelling|canceling|call off|calling off|scrap|scrapping) (\S+ )?(tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)('s)?\b
        (can't|cannot|isn't able to) attend\b ~ (organi[sz]er|interviewer|manager|panel)
    """,
    Sign.OFFER: r"""
        me offering you
        (would|will) you (\S+ )?come and (be|work|join)
        (like|love|want|thrilled|delighted|happy|pleased|glad) (\S+ )?(you )?to (join|have you( join)?|work with|become)( \S+){0,7}? as\b
        offers? (to )?you (\S+ ){0,3}?(the (post|position|role|job\w*|place)|a (post|position|role|job\w*|place)|employment)\b
        offer you (\S+ ){0,3}?(hours|as (a|an|our)|full-time|part-time|a contract|employment)
        (made|making|make) you an offer (?!for (an )?interview)
        (job\w*|role|position|place|post) is yours
        (will|would) you (\S+ )?(join|accept) (us|our offer|\S+\?)
        (verbal|written|formal|conditional|firm) offer (confirmed|letter|of|for|from)?
        (attached|enclosed|here is|sending|sign|signing) (\S+ ){0,2}?contract\b
        (pleased|happy|delighted|excited|thrilled|glad|like|want|honou?red|proud|pleasure|able|decided|love|privilege) to (\S+ ){0,3}?(offer|extend|make) (to )?(you|the|an?|our|this)(?! (\S+ ){0,4}?(interview|discount|chance to (interview|meet)|call|slot|time))\S*( \S+){0,8}? (position|role|job\w*|employment|contract|offer|post\b|internship|place|opportunity to join|apprenticeship|seat)
        (we|i|team|they|are|am|hereby)( \S+){0,3}? (offer|offering|extending) (to )?you (the|a|an|our|this)(?! (\S+ ){0,4}?(interview|discount|chance|call|slot|time|feedback))\S*( \S+){0,6}? (position|role|job\w*|post\b|contract|internship|place|apprenticeship|seat)
        (attach\w*|enclos\w*|sign\b|signing|signature|review|accept|return|ready|sending|send|sent|here is|prepared|extend\w*|pleased|formal|written|congratulations|details of|regarding|terms of|about)\S*( \S+){0,8}? (offer letter|letter of offer|employment (contract|offer|agreement)|contract of employment|work contract|offer of employment|job offer|formal offer|written offer|your offer|our offer|the offer|offer package|your contract)
        (offer letter|letter of offer|employment (contract|offer|agreement)|contract of employment|offer of employment|job offer|your offer|your contract|the contract|our offer|offer package)\S*( \S+){0,6}? (attach|enclos|sign|review|ready|accept|below|valid|expires|prepared|on its way|follow|from|letter)
        (you've|you have|you) got the (job\w*|role|position)
        (the|this) (job\w*|role|position|post|place|seat) is yours
        welcome (aboard|on board|to the team|to the family)
        (we'd|we would|we) (\S+ )?(like|love|want) (you )?to (hire you|have you (join|on|as|start)|join (us|our|the)|become (part|our))
        (we|you)( (?!not\b|\S*n't)\S+){0,3}? (choose you\b|chose you\b|chosen you|decided (on|for) you|decided to hire you|have been (hired|appointed)|been selected for the (position|role|job\w*)|are hired|'re hired)
        (offer of|offer for|offer -|offer:|job offer|employment offer)( \S+){0,6}? (employment|position|role|internship|contract)
        (our|your|the) offer (includes|is|comes|consists|contains|stands)
        (job|role|position|post|place)('s|s) yours
        (pleased|happy|delighted|excited|thrilled|glad|like|want|honou?red|proud|pleasure|able|decided|love|going|decide|voted|resolved|hope) (\S+ )?to (\S+ )?(appoint|hire|employ|cast|engage|recruit|call|take) you (\S+ )?(as|on|the|for|bursar|to the|full-time|part-time|from|next|our|its)\b
        (we're|we are|they're|they are|i'm|i am|are|is|now|hereby) (\S+ )?offering (you\b|\d+k?\b|£|\$|€)(?! (\S+ ){0,4}?(interview|discount|chance|call|slot|time|feedback|refund|free))
        you('ve| have)? (\S+ )?(got|landed|won|secured|bagged) (it|the (\S+ ){0,3}?(job|role|post|position|contract|part|gig|place|work))\b
        you('re| are) (\S+ )?(hired|appointed|our new|the one (we|for us)|in!|the successful|our (first )?choice|our (chosen|preferred) candidate)\b
        (have been|been|are|were) (provisionally |finally |duly )?(selected|appointed|chosen|recommended for appointment|successful) (as|for the (post|position|role|job) of|in your application)\b
        (successful|been successful) in (your|the) (\S+ ){0,2}?(application|interview|competition|campaign)
        appointment (order|letter|offer)\b
        (offer|offering|confirm|approved|confirming) (\S+ ){0,3}?(an|your|the) (\S+ )?appointment (as|to the (post|position|role)|at a salary|in the (department|school|faculty))\b
        (letter|order|offer) of (appointment|employment)
        (report|reporting) for (joining|duty|work)\b
        (joining (date|formalities|bonus|letter)|date of joining)\b
        (we|i|they|client) (\S+ )?have an offer (for you|on the table|to (make|put|discuss))
        (offer|terms|package|contract) (\S+ ){0,4}?(valid until|open until|stands until|expires|lapses|remains open|holds until|will lapse)\b
        (we've|we have|they've|they have|i've|panel has|board has|committee has|team has) (\S+ )?(chosen|picked|selected|decided on|settled on|gone with|gone for) you\b
        (like|love|want|pleased|happy|going|delighted) (\S+ )?(to )?take you on\b(?! (a|the) (tour|trip))
        (they|we|client|chef|boss|team|everyone|panel|director) (\S+ ){0,3}?(want|wants|loved|love|picked|chose) you\b (?!to)(\S+ )?(!|for the|on the|as|and|you're|start|in)
        you('ll| will| can)? (\S+ )?(start|begin|be starting) (\S+ )?(with us )?(on|at|from|next|this) (\S+ ){0,2}?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|the|week|january|february|march|april|may|june|july|august|september|october|november|december)
        (your|the) (start|starting|joining) date (\S+ ){0,3}?(is|will be|has been|confirmed|:)\b
        (your|the) first day (\S+ )?(with us|at|is|will be|on|of work|here|in)\b
        (hope|hoping|looking forward|crossed|trust|delighted|glad|thrilled)( \S+){0,5}? you('ll| will|'ve| have)? (\S+ )?(accept (the|our|this|it)|accept[.!]?$|accepted (our|the)|say yes|decide to join|be joining us)\b
        (received|got|have|thank you for|thanks for)( \S+){0,2}? (signed|countersigned) (\S+ )?(contract|offer|letter|agreement)
        (revised|improved|increased|amended|raised) (\S+ )?(offer|the terms|package|salary offer)\b
        (salary|pay|wage|rate|stipend|ctc|compensation) (\S+ ){0,3}?(is|will be|of|would be|at) (£|\$|€|rs\.?|inr|usd|eur|gbp|aud)? ?\d[\d,.k]*\b ~ (leave|holiday|probation|pension|bonus|per annum|start|equity|hours|benefits)
        (probation|probationary|trial) period (\S+ )?(of|lasts|is|will)\b
        you('ve| have) been (promoted|seconded|awarded (the|a) (contract|post|fellowship|position)|matched|accepted (on|onto|into|for) (the|our) (\S+ ){0,3}?(scheme|programme|program|apprenticeship|team))
        welcome to (our|the) (\S+ ){0,3}?(programme|program|team|crew|company|family|firm|practice|department|residency)\b
        your (secondment|promotion|placement|appointment as \S+) (\S+ ){0,5}?(is|has been|was) (\S+ )?(confirmed|approved|granted|agreed)
        (congratulations|congrats|well done) on (your|getting|landing|the) (\S+ )?(new )?(role|job|position|appointment|offer|promotion|post)
        (love|like|want|delighted|happy) (\S+ )?(for )?you to (look after|join|work with|be (our|the|part)|start|come and work|take (on )?(the|this) (role|job|post))\b
        (onboarding|new starter|new hire|starter) (forms?|pack|paperwork|documents?|process|checklist|details)\b
        (all|everything) you need (to know )?(for|before|about) your first (day|week)
        (contracts?|offer|paperwork) (will|to|is|are|should) (\S+ )?(go|follow|be sent|come|be with you|on its way|on the way|be issued) (\S+ )?(to (you|your)|shortly|soon|by|this|today|tomorrow|from|out|on)\b
        ? congratulations
        ? (start|starting|annual|base|gross|yearly) (salary|date|pay)\b
        ? (onboarding|benefits package|signing bonus|first day)
    """,
    Sign.WITHDRAWN: r"""
        (taken|removed|took) (you|your name|your application) (\S+ ){0,3}?(out of|off|from) (the|our|consideration)
        sorry to (lose you|see you (go|leave|withdraw)|hear (that )?you)
        (status) ?: ?(\S+ )?withdrawn
        you\S*( \S+){0,6}? (withdrawn|withdrew|decided to withdraw|chosen to withdraw|want to withdraw your|wish to withdraw your)\b
        your (\S+ ){0,3}?(application|candidacy)( \S+){0,5}? withdrawn
        (confirm|received|processed|noted|acknowledg|as you (asked|requested|wished)|as requested|per your request|at your request|thank)\S*( \S+){0,10}? (withdrawal|withdrawn|withdraw your|withdrawing)
        (your|the) (\S+ )?(withdrawal|request to withdraw|decision to withdraw)
        (at your request|as you (asked|requested|wished)|as requested|following your request|per your request)\S*( \S+){0,10}? (removed|closed|deleted|cancelled|taken|ended|stopped|withdr)
        (sorry|sad|understand|respect|regret)\S*( \S+){0,8}? (you|your)( \S+){0,6}? (withdraw|no longer (interested|available|wish|want)|decided (against|not to|to (accept|take) another)|declin|other offer)
        application withdrawn
        (you|your)( \S+){0,3}? (no longer|not) (\S+ )?(wish|want|interested)( \S+){0,4}? (considered|pursue|continue|proceed|position|role)
        (sorry|sad|shame|pity|gutted|disappointed),? (it is |it's )?(that |to hear (that )?|to see (that )?|to learn (that )?)?you('ve|'re| have| are|'ll| won't| will not) (decided|chosen|pull\w*|withdr\w*|taken|gone|going elsewhere|stepp\w*|dropp\w*|accepted|declin\w*|turned|opted|be joining)
        (you're|you are|you've|you have|your decision to|you wish to|you want to|you'd like to) (\S+ )?(step|stepping|stepped|pull|pulling|pulled|drop|dropping|dropped|bow|bowing|bowed|back|backing|backed|opt|opting|opted) (back|out|down|away|aside)\b
        you (\S+ ){0,3}?(cancelled|canceled|retracted|declined|turned down|rejected|recalled|deleted) (our|the|your|this) (\S+ ){0,3}?(offer|application|interview|invitation|candidacy|position|role)
        (withdrawn|withdrew|cancelled|removed|closed) your (\S+ ){0,2}?(application|candidacy|candidature|registration) (\S+ ){0,6}?(on your behalf|as you|at your|as requested|following your|per your|for you)
        (noted|recorded|registered|logged|confirm|understand|understood|hear|told \S+ \S+|told \S+|see) that you (\S+ ){0,3}?(no longer|don't|do not|won't|will not|are not|aren't|have decided|'ve decided|wish to withdraw|want to withdraw|have withdrawn|are withdrawing)
        (your|candidature|application|candidacy) (\S+ ){0,5}?(stands|is|been|was|now|marked as|set to|status) (\S+ ){0,2}?withdrawn
        (thank|thanks)\S*( \S+){0,8}? (telling|letting|informing|upfront|honest)( \S+){0,6}? (not|n't|no longer|another|withdraw|other offer|stepping|accepted)
        (you've|you have) (\S+ )?(taken|accepted|found|gone with|chosen|signed) (something|somewhere|another|a different|an offer|a job|other)\b
        told (the|our) (client|manager|team|panel|employer|\S+ manager) (that )?you('re| are|'ve| have) (out|no longer|withdrawn|pulled out|not)
        (withdrawal|cancellation) (of|from) (your|the|this) (\S+ )?(application|candidacy|candidature|process|interview|campaign|competition|selection)
    """,
    Sign.OUTREACH: r"""
        (look|looking|search|searching|recruit|recruiting|hire|hiring|seek|seeking)( \S+){0,6}? on behalf of\b
        (may|might|could|can|shall) i (\S+ )?(tell you|introduce|interest you|send you details|pitch)\b
        (is|are|have)( \S+){0,2}? (a (new )?(move|change|switch|role|job)|moving|changing (jobs?|roles?))( \S+){0,3}? (on your mind|this year|in your plans|of interest)
        (have|got)( \S+){0,8}? on my (desk|books|table|list)\b
        (role|job|position|opening|opportunity|something)\S*( \S+){0,2}? you (might|may|could|would) (\S+ )?(like|enjoy|love|fancy|find interesting)
        (came across|come across|found|saw|seen|noticed|impressed (by|with)|looking at|viewing|stumbled|spotted|reviewed|reading|read|discovered)\S*( \S+){0,3}? your (\S+ ){0,2}?(profile|background|experience|github|linkedin|portfolio|work\b|page|talk|skills)
        your (\S+ ){0,3}?(profile|background|experience|skills?|github|linkedin|expertise)( \S+){0,4}? (caught|stood out|looks|look|seems?|impress|is (a|an|exactly|what)|would (be|make)|could be|fits?|matches|aligns?|came up|match)
        (open to|interested in|exploring|considering|looking for|curious about|up for|tempted by|in the market for|hear(ing)? (more )?about|learn(ing)? (more )?about)\S*( \S+){0,3}? (new (\S+ )?(opportunit|role|challenge|position|job\w*)|opportunit|(a|your) (new |next |career )?(role|job\w*|position|change|move|challenge))
        (i'm|i am|my name is|this is|i work)\S*( \S+){0,10}? (recruiter|headhunter|talent (partner|acquisition|scout|sourcer|consultant|manager)|recruiting|recruitment (consultant|agency|partner)|recruit|sourcing|sourcer|executive search|staffing)
        (reaching out|reach out|contacting you|getting in touch|get in touch|messaging|writing)( \S+){0,3}? (because|about|regarding|with|as|to see|on behalf)\S*( \S+){0,6}? (opportunit|role|position|opening|vacanc|job\w*|client|hiring|looking|we are|we're|i am|i'm|your)
        (my|our|a) client(s)?,? (\S+ ){0,4}?(is|are|has) (\S+ )?(looking|hiring|seeking|searching|recruiting|an open|growing|building|asked)
        (i|we) (currently )?(have|got|am working|are working|am hiring|are hiring|am recruiting|'m hiring|'re hiring|am looking|are looking|'m looking|'re looking|am searching|are building)( \S+){0,6}? (opportunit|role|position|opening|vacanc|for an? )
        (i'm|we're) (currently )?(working|hiring|recruiting|looking|searching|building|growing|helping)( \S+){0,6}? (opportunit|role|position|opening|vacanc|for an? |our team)
        (exciting|great|fantastic|unique|interesting|confidential|amazing|new|fresh|attractive) (\S+ ){0,5}?(opportunity|role|position|opening)\b
        (know (anyone|someone|somebody)|pass (this|it) (on|along)|referral|refer a)
        (would|are) you (\S+ )?(be )?(open|interested|keen|curious)\b
        (if|should) (this|it|that|you)( \S+){0,6}? (sounds?|interest|interested|appeal|of interest|curious|open to)\b
        (found|saw|got|have|spotted|pulled) your (\S+ )?(cv|resume|profile|details|name|number) (\S+ )?(on|through|via|from|in) (\S+ ){0,3}?(job|linkedin|indeed|monster|site|board|database|github|portal|reed|files|colleague|friend)
        (suggested|recommended|said|gave|mentioned|passed|told)( \S+){0,5}? (write|contact|reach|speak|get in touch|your name|you to (me|us)|i (write|contact|reach)|me your)\b
        (got|have|have got|'ve got|has|taken on|landed|with) (an?|some|several|two|three|another) (\S+ ){0,4}?(role|roles|vacancy|vacancies|shifts?|position|mandate|opening|assignment|contract|gig|job|brief|search) (\S+ ){0,6}?(for you|you (might|may|could|would)|might (interest|suit)|would suit|right up|going|for an?|that (could|might|would|suits)|starting|in (?!your)|call me|of interest|with a)\b
        (conducting|running|leading|handling|retained|engaged|mandated|instructed|appointed)( \S+){0,4}? (search|mandate|recruitment|assignment) (\S+ )?(for|on behalf|to find|of)\b
        (invite|encourage|like|love|urge) you to (consider )?(apply|applying|put your name|consider (the|this|a|joining))\b
        (great|good|perfect|strong|valuable|ideal|fantastic|super|excellent) (\S+ )?(addition|asset|candidate|fit|match|person|choice) (\S+ )?(to|for) (\S+ ){0,8}?(apply|interest|chat|call|team|role|client|position|opening|\?)
        (inmail|recruiter message|message from a recruiter)\b
        (on behalf of) (\S+ ){1,4}?(about|regarding|for|concerning|looking|seeking|to)\b
        (you were|you're|you are) (the )?(first|one of the first)( \S+){0,3}? (person|people|name|i thought|to (hear|know|see)|came to mind|sprang to mind)
        (thought|thinking) of you (\S+ )?(for|when|immediately|straight|as|right|at once)\b
        (that|which|this one|it|this|one) (might|may|could|would|should|will) (\S+ )?(interest|suit|appeal to|tempt|excite) you\b
        (wondered|wondering|curious) (\S+ )?(if|whether) you('d| would| might| could)? (\S+ )?(be )?(think about|available|consider|interested|open|like|fancy|tempted|free to (work|cover)|keen|up for)\b
        (fancy|interested in|keen on|up for|think about|thinking about|consider|considering) (\S+ )?(coming|joining|working|a change|a move|cooking|playing|teaching|covering|moving)( \S+){0,3}? (with us|for us|us|to|our|team|here|as|in)\b
        (asked|engaged|retained|instructed|hired) (\S+ )?to (find|recruit|source|identify|headhunt|hire|fill) (an?|the|some|for)\b
        (share|send|tell|give)( \S+){0,3}? (details|more|the spec|specs|job description|jd|brief|info\w*) (\S+ )?(of|about|on|for|if) (an?|the|this|you) (\S+ ){0,2}?(position|role|opportunity|opening|job|interested|keen)
        (isn't|not|hasn't been|has not been|never|not yet|before it('s| is)) (\S+ )?advertised
        (you or|if you|know) (\S+ )?(anyone|someone|anybody|somebody) (\S+ ){0,6}?(looking|interested|network|available|fit|suitable|would be)
        (needed|wanted|required) (in|at|for|from|asap|urgently|immediately)\b ~ (keen|interested|available|call|text|rate|accommodation|per (hour|day)|paid)
        (urgent|immediate|direct|hot) (\S+ )?(requirement|opening|need|vacancy) (for|of|with|in|at)\b
        (we|our \S+|school|hospital|clinic|restaurant|team|practice|client) (\S+ ){0,2}?(needs?|want|wants|require|requires) (an?|some|two|another) (\S+ ){1,6}?(wondered|interested|such as you|like you|would you|could you|are you|is that you|keen)\b
        (identified|flagged|shortlisted|marked) (you|your profile) (\S+ )?(as|for) (an? )?(\S+ )?(potential|possible|strong|good|ideal|great|suitable) (fit|match|candidate)
        (bumping|bump|following up on|resurfacing|circling back|floating) (\S+ )?(this|my|to the top|back to you|my last|my earlier|again) (\S+ ){0,4}?(message|inmail|note|email|in case|again|up|role|opportunity|to the top|missed)\b
        (registered|signed up) with (us|me|our) (\S+ ){0,6}?(have|something|and|now|roles?|vacanc\w+|last|previously|before)\b
        (put|shall i put|want me to put|may i put|can i put) (you|your name) (down|forward|in) ?(for)?(.*)\?
        (been a while|long time|it's been) since (\S+ ){0,4}?(talked|spoke|spoken|worked|met|caught up|in touch)
        (someone|somebody|manager|person|engineer|teacher|chef|nurse|developer|people) (with your (background|experience|skills|profile)|like you|such as you)\b
        ? (new challenge|next (chapter|challenge|move))
        ? (good|great|strong|perfect|excellent|ideal) (fit|match)
        ? (quick|short|brief) (\S+ )?(call|chat|conversation)
        ? (competitive|up to|base|salary|package|remote|hybrid|equity)
    """,
    Sign.ALERT: r"""
        (\d+\+?|new|more|latest|top|recommended|similar|matching|today's|fresh|suggested|other) (\S+ ){0,4}?(jobs?|vacanc\w*|openings|positions|roles|opportunities|posts)\b\S*( \S+){0,2}? (for you|near|match\w*|in\b|based|posted|added|available|you may|you might|this week|today|waiting|are|found)
        job(s)? (alert|digest|recommendation|matches|match|suggestion|newsletter|picks|you may|you might|for you|recommended|based on|near you|of the (day|week))
        (recommended|picked|selected|handpicked|curated|suggested)( \S+){0,3}? (jobs?|for you)
        (your|this|these|saved) (\S+ )?(job )?(search|alert|searches|alerts)\b
        (new|latest) (jobs?|vacanc|openings|positions)
        (view|see|show|browse|explore)( \S+)? (all |more |similar )?(jobs|openings|vacancies|positions)
        (apply|easy apply|easily apply|quick apply)( now| today|$| with)
        (first|early) (\d+ )?(to apply|applicants?)
        actively (recruiting|hiring)
        (unsubscribe|manage|edit|turn off|stop)\S*( \S+){0,5}? (alert|alerts|job\w*|recommendations)
        (is|are) (now )?hiring\b
        (you (might|may|could|would) (\S+ )?(like|be interested|be a (\S+ )?(fit|match))|looks like a (\S+ )?match)
        (jobs?|vacancies|roles|openings|positions|posts|gigs|castings|auditions|internships|apprenticeships|contracts|shifts) (\S+ )?(posted|added|listed|published|advertised) (today|this week|recently|in the last|since|near|that|on|within)\b
        (here are|here's|see|these are|below are|check out|don't miss|discover|your|our) (\S+ )?(this week's|today's|latest|weekly|daily|new|fresh|newest|fortnightly|top|these)( \S+){0,3}? (jobs?|vacanc\w+|roles|openings|positions|opportunities|posts|notifications|castings|picks)\b
        (similar|related|more|other|new|nearby|trending|popular|hot|matching|featured|recommended) (\S+ )?(jobs?|vacancies|openings|roles)( \S+){0,3}? (to|in|near|like|this|you|at|from|around|for|with|on)\b
        (jobs?|roles|vacancies) (like (this|these|the)|by (email|e-mail|sms|text)|you (viewed|saved|liked|missed|searched)|in your (network|area|inbox|field)|near|within \d+)
        (job|role|vacancy|search|posting) you (saved|viewed|bookmarked|starred|liked|looked at|followed)
        (weekly|daily|monthly|fortnightly|morning|week's) (\S+ )?(round-?up|digest|bulletin|list|summary|selection|picks|email|update)( \S+){0,4}? (jobs?|vacanc\w+|roles|posts|opportunities|openings|posts)
        (people|candidates|members|others) who (applied|viewed|searched|looked)( \S+){0,6}? also\b
        (just|recently|newly|today|now) (posted|added|advertised|listed|published)( \S+){0,4}? (jobs?|role|vacancy|position|opening|opportunit\w+)\b
        (match|matches|matching|based on|suits?|fits?|meets?) your (\S+ )?(preferences|saved|search|alerts?|criteria|job title|recent searches|interests|filters|cv|resume|skills) ?(and|:|$|\.)
        (found|have|spotted|picked|got) (\d+|two|three|four|five|ten|several|some|new|a few|more)( \S+){0,3}? (jobs?|roles|vacancies|openings|positions|matches) (\S+ )?(that|for|matching|you|near|in|based|which)\b
        (switch|turn|opt|unsubscribe|pause|stop)( \S+){0,4}? (alert|alerts|job emails|recommendations|digest)\b
        (and|plus|\+) \d+ (more|others|other)\b( \S+){0,3}?$
        (picks|jobs|roles|schemes|vacancies|opportunities) (\S+ )?for (graduates|you|students|school leavers|nurses|teachers|developers|engineers|freelancers|apprentices)\b
        ? (full-?time|part-?time|remote|hybrid|contract|posted|days? ago|per hour|\$\d|per year)
    """,
    Sign.SURVEY: r"""
        (survey|questionnaire|feedback|opinion|poll)\S*( \S+){0,8}? (minute|second|experience|application process|help us|improve|appreciated|anonymous|voluntary|how we)
        (take|complete|fill|answer|short|quick|brief|minute|our|participate|please)\S*( \S+){0,5}? (survey|poll|feedback form)
        how (likely|was|did|would|satisfied|do you)\S*( \S+){0,8}? (experience|recommend|process|rate|application|find|feel|we do)
        (share|tell us|hear|rate|give us|value|welcome|love)( \S+){0,4}? (your )(\S+ ){0,2}?(experience|feedback|opinion|thoughts)
        (rate|review) (your|the|our|us|this) (\S+ ){0,3}?(experience|application|process|interview|form|company|visit)
        tell us how
    """,
    Sign.SERVICE: r"""
        (verification|security|one-?time|access|confirmation|sign-?in|log-?in|authenti\w+|passcode|6-digit|six-digit|activation|validation) (\S+ )?(code|pin|passcode|password|token)
        (code|pin|passcode) (is|:|to|below)? ?\S* ?\d{4,8}
        (verify|validate|activate|confirm) (your )?(\S+ )?(email|e-mail|account|address|identity|registration)
        (reset|change|changed|forgot|forgotten|set|create|new)( \S+){0,2}? password
        (account|profile|registration)( \S+){0,3}? (created|activated|registered|deleted|deactivated|is ready|complete|locked)
        (created|creating|activated|registering|registered|opened)( \S+){0,4}? (account|profile)
        (terms|privacy|policy|agreement|conditions)\S*( \S+){0,6}? (updat|chang|new)
        (updat|chang)\S*( \S+){0,5}? (terms|privacy|policy|conditions|agreement)
        new (sign-?in|log-?in|device)
        welcome to (your|the|our|\S+) (\S+ ){0,2}?(candidate|career|careers|talent|account|portal|community|network|job alerts)
        (log|sign) ?in( \S+){0,4}? (code|link)
        (your )?(personal )?data( \S+){0,6}? (deleted|retention|retain|expire|erased|processing|will be)
        (expires|valid)( \S+){0,3}? \d+ (minutes|hours)
        magic link
    """,
    Sign.DECOY: r"""
        interview\S*( \S+){0,6}? (radio|podcast|television|tv|newspaper|magazine|airs|aired|on air|broadcast|episode|journalist)\b
        (radio|podcast|television|tv|newspaper|magazine|documentary)( \S+){0,6}? interview
        <OTHERWISE>(?! (\S+ ){0,2}?<TITLE>)( \S+){0,2}? (application|applicant)
        application( \S+){0,2}? (for|to|of) (\S+ ){0,6}?<OTHERWISE>(?!\S*( \S+){0,2}? <TITLE>)
        (apply|applying|applied) (for|to) (\S+ ){0,3}?<OTHERWISE>(?!\S*( \S+){0,2}? <TITLE>)
        (payment|card|transaction|order|purchase|subscription|refund|booking|delivery|shipment|claim|ticket)\S*( \S+){0,6}? (declin|unsuccessful|fail|reject|fulfil|could not|not be|cancel|denied)
        your app\b
        (app|build|binary|plugin|extension|listing|ad|post|submission|pull request|paper|manuscript|article|abstract)( \S+){0,6}? (review|reject|approved|guideline|accepted|merged)
        (web|software|mobile|desktop|client|server|cloud|enterprise|business|our|the|open) application(s)?\b (?!(for|to|as|has|was|is|will))
        application (error|server|version|update is|security|programming|layer|log|crash|software)
        your (\S+ ){0,2}?(claim|appeal|bid|tender|abstract|manuscript|poems?|song|film|refund|reservation|timesheet|expenses?|coupon|upgrade|prescription|petition|motion|nomination|complaint|advert|tax|deduction|pull request|scholarship|mortgage|tenancy|lease|parking|kyc|dispute|overdraft|listing|ballot|raffle|domain|invoice|quote)\b( \S+){0,8}? (declined|rejected|unsuccessful|refused|not|\S*n't|denied|cancelled|failed|disallowed|lapsed|upheld|dismissed)\b
        (landlord|letting agent|estate agent|admissions committee|admissions office|lending criteria|credit check|credit score|housing benefit|asylum|naturali[sz]ation|grammar (school|stream)|photo competition|short story competition|housing lottery|parking fine|driving (test|theory)|planning permission|foster carers?|inclusion criteria|whitelist|waiting list for (the )?(surgery|operation|allotment)|catchment|council tax|book club|allotment)\b
        (child|son|daughter|pupil|baby|dog|puppy|kitten|cat) (\S+ ){0,4}?(place|school|nursery|selected|adopt|offered|squad|team|stream|vaccin\w*)
        (policy|insurer|underwriters?|warranty) (\S+ )?(excludes|does not cover|doesn't cover|will not cover|won't cover|covers)
        (class|cohort|entry|intake) of 20\d\d\b
        (your|the) (parcel|package|order|shipment|delivery|flight|train|hotel|table|tickets?)\b( \S+){0,6}? (cancelled|canceled|delayed|returned|unavailable|out of stock|not confirmed|could not)\b
        ? (staging|deploy|screenshots?\b|guideline|api key|repository|landlord|tenants?\b|flat\b|apartment|viewing|unit \d|rent\b|sick leave|patient|parents?\b|pupil)
        ? (credit|lending|borrow|loan amount|interest rate|premium|policyholder|tenant|landlord|enrol|tuition|campus|lecture|students?\b|embassy|consulate|immigration)
    """,
    Sign.PROMOTION: r"""
        (user|customer|product|mock|market|press|media|podcast|research|feedback|exit) (\S+ )?(interview|research|study|session|call)
        (valued (customer|member)|our listeners|this week's episode|new episode|our podcast|career (coaching|services)|conference|all hands|all-hands|research study|research participants)
        (save my seat|live session|watch now|listen now|view in browser|tonight only|limited time)
        (webinar|masterclass|podcast|newsletter|e-?book|bootcamp|workshop|live event|online event|summit|conference)
        (discount|% off|free (trial|guide|download|shipping|delivery)|sale\b|promo|coupon|voucher|deal\b|deals\b|checkout|basket|cart\b|shop (now|the))
        (tips|ways|how|steps|guide|secrets|things|mistakes|questions)( \S+){0,3}? (to|for|that|about|when|you)( \S+){0,5}? (interview|resume|cv\b|job\w*|applicat|career|hired|reject|recruiter|salary)
        (register|sign up|enrol|subscribe|upgrade|buy|order|book your (seat|place|ticket))( \S+){0,2}? (now|today|here|free|premium|spot)
        (read|find out|discover) (more|the full|our latest)
        (this week|in this (issue|edition)|our blog|article)
        (track|tracking|dispatch|shipp|deliver)\w* (\S+ )?(order|parcel|package|number)
        career (coach|advice|tips|fair)
        job seekers?\b
    """,
    Sign.CONTEXT: r"""
        your (\S+ ){0,4}?(application|candidacy|candidature)
        (thank|thanks)\S*( \S+){0,6}? (applying|application|interviewing)
        appl(y|ied|ying) (to|for|with|at|as)\b
        interest in (\S+ ){0,8}?(position|role|job\w*|opportunit|career|joining|working|employment|vacancy|opening|team|post\b)
        (recruitment|hiring|selection|interview|application|recruiting) (process|team|manager|committee|panel)
        (position|role|job\w*|vacancy|post|opening) (of|as|at|with)\b
        (your|the) (interview|resume|cv)\b
        ? candidate
    """,
    Sign.JOB: r"""
        (position\b|positions\b|role\b|roles\b|job\b|jobs\b|vacanc|recruit|hiring|interview|career|resume|cv\b|cvs\b|employment|employer|internship|talent\b|opening|hire\b|hired|shortlist|candidacy|candidates?\b|post of|selection process|apprentice|trainee|notice period)
        ? (your|more) (\S+ )?(skills|qualifications|experience|background)
        (human resources|hr team|people team|people operations|work (with|for) us|join (us|our team))
    """,
    Sign.WITHDRAWS: r"""
        withdraw
        (take|strike|remove|cross) my name (off|from)
        (step|stepping|stepped|bow|bowing|drop|dropping) (back|out|down|away)( \S+){0,4}? (process|application|selection|race|procedure|running|recruitment)
        (no longer|not) (\S+ )?(interested|available|wish|pursue|want|in a position|looking)
        (accepted|accept|taken|signed|taking|accepting|received) (\S+ )?(another|a different|an|a|other) (\S+ )?(offer|position|job\w*|role|contract)
        (remove|take) (me|my \S+)( \S+){0,4}? (consideration|process|list|out|off)
        (decided|chosen|have to|need to|must|regret\w*) (\S+ )?(not to|to decline|to turn down|decline|to step back|against)
        (not|\S*n't)( \S+){0,4}? (continue|proceed|pursue|moving forward|move forward|go further|go on|going ahead)
        (decline|turn down|pass on|step back from)( \S+){0,4}? (offer|position|role|job\w*|invitation|opportunity|process)
    """,
    Sign.NUDGES: r"""
        (is|are) there (any )?(news|update)
        (follow(ing)?[- ]?up|followed up)
        (check|checking) (in|back)
        (any|there) (\S+ )?(news|update|progress|decision|word)
        (status|state) of (my|the|our)
        (\S*n't|not|never) (\S+ )?(heard|received|had)( \S+){0,4}? (back|from|reply|answer|response|anything|news|yet)
        (where|how) (\S+ )?(things|process|my application|we|it)( \S+){0,3}? (stand|stands|going)
        (wonder|wondered|wondering|ask|asking|curious|inquir\w*|enquir\w*|know)( \S+){0,3}? (if|whether|about|when|how)( \S+){0,8}? (decision|news|update|status|application|timeline|hear|process)
        when (\S+ ){0,3}?(expect|hear)
    """,
    Sign.APPLIES: r"""
        (i|i'd|i'm|i am)( \S+){0,4}? (apply|applying|submit|submitting|send|sending|put|putting)( \S+){0,4}? (for|to|as|application|cv|resume|forward|you my|candidacy)
        my (\S+ )?(application|candidacy)( \S+){0,2}? (for|to|as|attached)
        (-|:) my application$
        (attach|enclos|find|here is|here's|please see|below)\S*( \S+){0,8}? (cv|resume|curriculum|cover letter|application|portfolio|covering letter)\b
        my (cv|resume|cover letter|portfolio|application)( \S+){0,4}? (attach|enclos|below|here)
        (interested|interest|excited|keen|like to be considered|wish to be considered|writing)( \S+){0,4}? (in|for|about|to apply)( \S+){0,10}? (position|role|job\w*|vacancy|post\b|opening|opportunity|advert|work)
        (application|applying) (for|as|:|-)
        (saw|seen|read|found|came across|reference|response|reply)( \S+){0,8}? (advert|ad\b|posting|vacancy|opening|job\w*)
    """,
}
