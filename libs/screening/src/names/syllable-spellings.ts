/** How Hong Kong, Macau, Singapore and Malaysia write what is one syllable in pinyin: Cantonese, Hokkien, Teochew, Hakka. */
export const CANTONESE_AND_HOKKIEN: ReadonlyMap<string, readonly string[]> = new Map(
  // surnames
  (
    'wang:wong,ong,heng,vong|li:lee,lei,lai|zhang:cheung,cheong,chong,teo,tiu,teoh|liu:lau,lao,low,liew,lew|chen:chan,tan,chin,tchan|' +
    'yang:yeung,yeong,yeo,ieong,young|huang:wong,ng,ooi,wee,oei,vong|zhao:chiu,chew,tio|wu:ng,goh,mo,go,ung|zhou:chow,chau,chew,chiu,chao|' +
    'xu:hui,tsui,koh,khoo,chui,kho|sun:suen,soon,sng|zhu:chu,choo,gee|hu:woo,wu,oh,foo|guo:kwok,kuok,quek,kuek|he:ho,hor|gao:ko,kou,kow|' +
    'lin:lam,lim,lum|luo:law,lo,loh|zheng:cheng,tay,tee,teh,chang|liang:leung,leong,neo,neoh,niu|xie:tse,chia,cheah,seah,che|song:sung,soong|' +
    'tang:tong,thong|deng:tang,teng,thang|han:hon,hon|feng:fung,fong,pang|cao:tso,chou,choo|peng:pang,phang,phe|zeng:tsang,chan,chen,cheng|' +
    'xiao:siu,siew,seow,shaw|tian:tin,chan|dong:tung,tang|pan:poon,pun,phua,puah|yuan:yuen,yuan,un|cai:choi,choy,tsoi,chua,chuah,tsai,chye|' +
    'jiang:keung,kong,kiang,cheung,geung,chiang|yu:yue,yee,yu,ee,iu|ye:yip,yap,ip,iap|du:to,toh|su:so,soh,sou|wei:ngai,wai,gui,goei|' +
    'cheng:ching,sheng,thia|lv:lui,loy,loi|ding:ting|ren:yam,yum,jen|shen:shum,sum,sim,sam|yao:yiu,yeow,io|lu:lo,loo,lok,luk|fu:fu,foo,poh,pu|' +
    'zhong:chung,cheong|cui:chui,tsui|tan:tam,tham,hum|liao:liu,liew,leow|fan:fan,hwan|shi:sze,shek,si,seck,shi,sih|jin:kam,kum,kim|' +
    'jia:ka,kar|xia:ha,hah|fang:fong,png,hong|zou:chow,tsou|xiong:hung,hong|bai:pak,pai,peh|meng:mang,bang|qin:chun,tsun,chin|' +
    'qiu:yau,khoo,khu,hew,hiew,yow|hou:hau|yan:yim,ngan,giam,gan,ngaan|xue:sit|lei:lui,loy|long:lung,leng|kong:hung,khong|' +
    'mao:mo,mou|gu:ku,koo,goo,kwu|lai:lai,lua|wen:man,wan,boon|qian:chin,tsin,chee|dai:tai,tay,te|mo:mok|yin:yan,wan|ni:ngai,ge|hong:hung,ang|' +
    'gong:kung,keng|tao:to|kang:hong,hon|yan:yim|ou:au,ow|lan:lan,nam|mei:mui,moey|ruan:yuen|xiang:heung,hiong|hua:wah,wa,fah|' +
    'tong:tung|guan:kwan,kuan|ou:au|zhuang:chong,chng,chuang|shang:sheung|he:hor|ke:kwa,quah,o,or|cen:shum|yan:gan|qu:wat,kut|zhan:chim,tsim|mo:mak|mai:mak|' +
    // what is common in given names
    'da:tai,tua|xiu:sau,siew,siu|chang:cheung,sheung|hai:hoi|shun:shun,soon|yu:yuk,geok|lan:lan|zhu:chu,choo|hua:wah|feng:fung|mei:mui|' +
    'ming:ming,meng,beng|wai:wai|wei:wai,wui|guo:kwok,kok|zhi:chi,chee,tsz,chit|wen:man,boon|hua:wah,hwa|qiang:keung,keong|ling:ling,leng|' +
    'mei:mei,mee|li:lai,lee|ying:ying,eng|xiong:hung|de:tak,tek|rong:wing,weng,yung|guang:kwong,kong|hui:fai,wai,hwee|jie:kit,kiat|jun:chun,kwan|' +
    'jian:kin,kian|zhen:chun,chan,tin|jia:ka,ga,kah|yi:yee,yi,ngai,yik|xin:sum,yan,san,hin|yan:yin,yim|xiao:siu,hiu,sio|hong:hung,ang|feng:fung,hong|' +
    'yong:wing,yung,eng|ping:ping,peng|shan:shan,san|sheng:sing,shing,seng|xing:hing,sing,heng|long:lung,leong|hai:hoi|bo:pok,po,poh|' +
    'jing:king,ching,keng|min:man,min|qi:kei,kay,chi,kee|shu:suk,shu|zi:tsz,chi,che|si:sze,see,szu|hao:ho,hoe|cheng:shing,sing,seng|' +
    'zhong:chung,tiong|tian:tin,thian|yun:wan,yuen,hoon|yu:yuk,yu,geok,yue|yue:yuet,ngwat|xue:suet|lian:lin,lian|gui:kwai,kuai,kwee|' +
    'bao:po,pao,poh|fu:fook,fuk,hock|shou:sau,siew|kai:hoi,kai|an:on,ann|ru:yu,joo|lin:lam|hui:wai|qing:ching,cheng|an:on|lan:lan|fang:fong|juan:kuen|' +
    'hao:ho|tao:to|bin:pan,bun|gang:kong|wu:mo,bu|nan:nam|nian:nin|xian:hin,sin,sian|xiang:heung,siong|yao:yiu,yew|zu:cho|zong:chung,tsung'
  )
    .split('|')
    .map((row) => row.split(':'))
    .reduce((map, [reading = '', spellings = '']) => {
      map.set(reading, [...(map.get(reading) ?? []), ...spellings.split(',')]);
      return map;
    }, new Map<string, string[]>()),
);

/** Surnames of Korea as passports write them, by one spelling for each. */
export const KOREAN_SURNAMES: ReadonlyMap<string, string> = new Map(
  (
    'kim:kim,gim|lee:lee,yi,i,rhee,ri,li,rhie,ree|park:park,pak,bak,bark|choi:choi,choe,chwe|jeong:jeong,jung,chung,chong,jong,cheong|kang:kang,gang|' +
    'cho:cho,jo,joe|yoon:yoon,yun|jang:jang,chang|lim:lim,im,rim,yim|han:han|oh:oh,o|seo:seo,suh,so|shin:shin,sin|kwon:kwon,gwon|hwang:hwang|' +
    'ahn:ahn,an|song:song|ryu:ryu,yoo,yu,you|hong:hong|jeon:jeon,jun,chon,chun|ko:ko,go,koh|moon:moon,mun|yang:yang|son:son,sohn|bae:bae,pae|' +
    'baek:baek,paek,paik|heo:heo,hur,ho,huh|nam:nam|shim:shim,sim|noh:noh,no,roh,ro|ha:ha|kwak:kwak,gwak|sung:sung,seong,song|cha:cha|joo:joo,ju,chu|' +
    'woo:woo,u|koo:koo,gu,ku|min:min|na:na,ra,rah|jin:jin,chin|ji:ji,chi|um:um,eom,om|chae:chae,chai|won:won|chon:chon,cheon|bang:bang,pang|' +
    'kong:kong,gong|hyun:hyun,hyon,hyeon|ham:ham|byun:byun,byeon,pyon|yeom:yeom,yom|yeo:yeo,yo|choo:choo,chu|do:do,to|seok:seok,sok|sun:sun,seon|' +
    'seol:seol,sol|ma:ma|kil:kil,gil|wi:wi|pyo:pyo|myung:myung,myong|ki:ki,gi|ban:ban,pan|ra:ra|wang:wang|keum:keum,kum|ok:ok|yuk:yuk|in:in|maeng:maeng'
  )
    .split('|')
    .flatMap((row) => {
      const [reading = '', spellings = ''] = row.split(':');
      return spellings.split(',').map((spelling) => [spelling, reading] as const);
    }),
);
