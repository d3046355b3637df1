/**
 * The commonest three-letter sequences of languages, commonest first, `_` for the edge of a word. Counted on the
 * Universal Declaration of Human Rights; taken from the package trigrams 5.2.0 (MIT, Titus Wormer) and shortened.
 */
export const PROFILES: Readonly<Record<string, string>> = {
  kk:
    "не_ _құ ен_ ұқы _ба _қа құқ ық_ _жә ға_ жән әне _бо _не де_ ада дам _ад ына тар а_қ _әр ылы ан_ ың_ " +
    "ін_ ар_ қыл на_ еме лық р_а уға ықт ала мен _жа әр_ мес _өз қта _де лы_ ығы ған н_қ ның іне _ме ары " +
    "бас е_қ да_ ын_ еке _қо бол ам_ есе се_ асы ды_ ара _бі нем анд н_б нды тан ста ы_б бар _ти тиі ілі " +
    "е_б ің_ иіс етт нде ғы_ ы_т ге_ лар іс_ қығ _ке _бе бір ік_ інд н_к қық _те олы ері а_ж луы алы е_а " +
    "алу тын іні тті ғын н_ж _та еті рға _ар аты е_ж _са ім_ нда _ер сқа қа_ тік егі ост өзі лға уын ы_ә " +
    "ана мыс нан дық қар асқ бос уы_ нің ң_қ луғ кін рын сын ті_ ры_ ып_ ген е_т рін рде зін _же ке_ айд " +
    "ы_м амн мны ді_ бер тық тта ама сы_ лан е_ө рал гіз і_б ден қам дар еге аса лге ауы жас а_т аны мет " +
    "ей_ оны нег ынд ы_е уге дай қор кет зде өз_ ркі біл рлы тең ең_ лып кел _тү түр е_м _мү лік р_м _ал " +
    "кім і_т лма тер сіз ір_ тін е_н н_н _то рыл ы_ж ерк ау_ ру_ амд _кұ кұқ еле р_б лін ыны е_д _ұл ұлт " +
    "тты _әл гін ікт кті жағ ай_ дей _еш қты із_ лде ігі а_б ылм",
  ru:
    "_пр _и_ рав _на пра ств го_ ени во_ ове _ка _по ть_ на_ ия_ _об о_н _св сво _в_ ет_ аво ост ани ажд " +
    "ый_ ого лов _со _че ния _им т_п ело чел ли_ льн _не име ест каж ать век _ра или ова _до жды дый й_ч " +
    "ек_ мее еет ие_ ся_ ии_ _ил но_ обо его и_п воб бод ми_ и_и и_с _бы к_и ние лен ом_ ых_ ой_ _за ван " +
    "енн аци тва ьно о_п о_с и_н ва_ ако аль ног при тво ным и_в сто дол олж бра то_ ных сти их_ нов _ег " +
    "ое_ _вс раз пол не_ нос ти_ тел ель и_р _ли и_о жен про как я_и щес оди тьс ься _ос тор ию_ ред вле " +
    "быт ыть сов лжн сту _де _ни о_в _ко ий_ о_и нно е_д сно а_с пре ым_ одн м_и туп _от нны аст ей_ иче " +
    "оже ран оль ном е_в тве шен о_б _то вен а_о осн ля_ осу _мо рес зов все е_и нии лич ак_ чес жно я_н " +
    "чен вер обр ьны е_м а_и общ дос ны_ и_д _бе х_и ежд ден нац она дно _ст ду_ я_в _во бес о_д ное й_и " +
    "мож есп ват бще ю_и ь_в ен_ ами тоя я_к _ре ели _ме ста стр ото под ной е_о ите ую_ я_п ции ате льс " +
    "_та _дл для ыми авн ем_ нст ава ни_ _др дру ког о_р еск нал",
  en:
    "the _th _an he_ nd_ and ion _to to_ tio _of on_ of_ _in al_ ati or_ rig igh ght _ri ne_ one ent ll_ " +
    "is_ as_ _be ed_ ver in_ e_r all t_t eve _or ht_ ty_ s_t ery _ev yon e_h e_a ryo _ha _fr his be_ d_t " +
    "ng_ ing _sh has _re _co _pr sha _hi s_a y_a nal hal ce_ n_t fre ree men ts_ for nat l_b e_s ity n_a " +
    "nt_ nce her ry_ e_e _fo cti n_o pro _pe d_i ect re_ er_ any ny_ ona _no es_ ly_ _wi s_o _de e_o f_t " +
    "_ar _en ons e_i nte ter ith _on _a_ d_f per y_t ers res equ _di wit oth t_o s_e nti eed edo dom _se " +
    "_as lit soc oci e_t l_a are th_ enc d_a ch_ e_c l_o _na _so _ma e_p int y_o st_ ted t_a _al _eq qua " +
    "nit hts _ac cia ial tat _fu _un ic_ ns_ an_ ual tit o_a thi ge_ sta r_t _wh n_e ote ali f_h d_o e_w " +
    "om_ con rot led inc _su s_r _la no_ _li o_o o_t uni tec y_i _by by_ e_f ary le_ _ch ess te_ son hou " +
    "itl tle s_d dis age eli _ot _st ntr r_a imi ere _he _pu cie act _is ms_ tho f_a s_f n_s oun unt nde " +
    "pen und tra law aw_ o_e eme o_s ive com _fa _at at_ ces ble",
  uz:
    "ish lar an_ ga_ ar_ _bi ir_ _va da_ iga _hu va_ bir sh_ uqu huq quq _ha shi _bo r_b gan a_e ida _ta " +
    "ng_ adi lis ini dir lik o'l ili iy_ ari har ins uqi _o' ing hi_ lan kin nin dan on_ _mu _in nso son " +
    "_yo _ma qig r_i ega bo' ni_ o'z _eg ki_ i_b ash gad ila oki a_b yok n_b in_ at_ ala osh _er erk r_h " +
    "rki _qa lga _ba n_m ara i_h _sh h_h a_t qil ri_ bos lig igi ik_ nis a_o a_h a_q i_v kla nli ani n_o " +
    "_et eti las bil cha qla siy osi oli atl iya i_m a_s im_ _qo yat til _qi lat inl qar mas a_y ati _ol " +
    "mla 'li ib_ gi_ ham ta' _bu _da mum n_e hun 'z_ h_v bar rch ha_ iro ris tla sha umk mki un_ _to arc " +
    "_te rla i_t _ke aro asi i_o _be ali oya iri aml _tu li_ shq hqa imo ola ada lin rak _xa _sa tga n_h " +
    "tis shu hda mat ten eng r_v a_m hla or_ siz era k_b nda n_t ch_ _ki a_i nid _as sid lla oda n_q uql " +
    "g'i _so _si ill aza _de rat ak_ aka kat tar a_a ech _em ema as_ ana _is tni ilg ino i_a ayo y_t miy " +
    "lim amd mda dam irl rig shl zar ur_ chi lli liy _ch ikl ker",
  "uz-Cyrl":
    "лар ан_ га_ ар_ _би ир_ _ва да_ ига _ҳу ва_ бир уқу ҳуқ қуқ _ҳа р_б ган иш_ ида а_э _та нг_ ади ини " +
    "дир лиш лик иши или ий_ ари ҳар уқи инг лан кин инс нин дан ши_ _му _ин нсо сон он_ _ма қиг р_и _бў " +
    "бўл ни_ _ўз _эг эга ки_ и_б гад ила а_б _ёк ёки н_б ин_ _эр эрк ала р_ҳ рки _қа лга _ба _бо н_м и_ҳ " +
    "ш_ҳ а_т қил ри_ лиг иги ара ик_ бош и_в кла нли ниш _эт бил а_ҳ қла оли и_м им_ ани эти а_қ тил атл " +
    "лаш _қи лат инл қар мас оси _ол мла иб_ ги_ ҳам таъ ат_ _бу _да мум н_э ўз_ бар ўли иро тла умк мки " +
    "ати ун_ ш_в арч рча ча_ _те рла и_т _ке аро а_ш _қо _бе али ият риш ири амл _ту ли_ шқа имо ола лин " +
    "рак _ха аси _са тга н_ҳ тиш _шу а_ў мат тен енг р_в а_м ор_ сиз ошқ ера к_б нда н_т _ки а_и нид _ас " +
    "н_ў сид лла ода н_қ уқл _со _си сий илл аза _де ак_ ака кат тар а_а аш_ _ша а_ё _эм эма ас_ ана тни " +
    "_то илг ино и_а ят_ й_т лим амд мда дам ирл риг шла зар ур_ лли икл кер лак ўзи _ҳе ҳеч еч_ ким _жа " +
    "н_о қон ай_ сит уни гин тда _ни ада ник аъл ъли а_о лад а_в",
  ky:
    "_жа на_ ана _би жан бир уку ар_ _ук га_ уу_ _ка кук укт луу ууг тар _ад уга ык_ ен_ ан_ ада _ар дам " +
    "ир_ олу _бо ган ам_ р_б туу _ме _же бол ара ын_ _ба кту мен ары ене нен анд нда р_а ына ин_ н_к үн_ " +
    "_өз н_б эрк кта да_ _эр _ал а_ж _ко же_ ард дык а_у рки а_т аны _та инд кин а_к н_ж ийи _ти тий иш_ " +
    "ала н_а гө_ үү_ рды лар кыл йиш н_т или ук_ алы н_э _ма тер нди алу нын кар у_а үгө бар баш а_а _кы " +
    "а_э а_б _ту лык _ээ _эм ун_ им_ лга өз_ нан _ан дар рын _са улу алд дай рүү тур _бе у_б нды ка_ күн " +
    "н_у иги кан _ки рга етт үүг тта ине не_ үнө тук к_ж _со _мү ушу р_м дик ры_ эме мес үчү м_а уп_ к_м " +
    "ери ө_ж лды еги икт гин өзү _эч ес_ ке_ еке эч_ үнү түү кам алг амд мда _тү _ди дин шка _не ул_ _де " +
    "у_ж кте ээ_ е_к ч_к лук к_т руу _ке угу тал чүн у_м кет атт бил лим _те рин е_б ылу ашк нег гиз ыкт " +
    "раб ция ге_ ыгы зүн айд нүн е_а _эл уну ай_ орг рго сыз ыз_ рде кор _то к_к кал ы_м _иш гон де_ ынд " +
    "рал иле соц оци циа айы тан аци лан е_э ага мак акт диг дыр",
  tg:
    "ар_ _ҳа _ба ад_ _ва _да он_ _та ва_ _ин ба_ аро ти_ дар _до _ки дор _як ои_ _бо д_ҳ бар ҳар як_ ора " +
    "инс нсо _на ки_ сон _ма и_о р_я и_м рад ҳақ уқу к_и аи_ и_ҳ ард _аз _му ни_ ин_ қ_д аз_ _ша _ҳу ии_ " +
    "ҳои она яд_ ақ_ ояд и_б _ё_ и_д _ка _оз озо зод ҳуқ қуқ анд дан нд_ а_б д_б ият да_ амо н_б ди_ дон " +
    "гар оди уда _ху ҳам ст_ и_с нам моя ат_ и_и ода боя ан_ худ рда н_ҳ бош оша и_т ава _ме _он _ди мил " +
    "ӣ_в аст а_ш и_х қи_ оми оба и_н имо шад ила е_к они шав ӣ_ё ро_ уд_ вад ри_ рои кар д_к кор а_ҳ роб " +
    "и_а бо_ оси ати на_ та_ ят_ н_д мин таҳ яти ани _бе оти д_в иҳо ара а_д _со ига ида _ас р_ҳ шуд и_к " +
    "_фа ист лат а_в и_ӯ р_к д_а а_м и_ҷ таъ и_ш ҳо_ диг рон ли_ _ми лӣ_ _шу вар _са фи_ ор_ тар ама т_ҳ " +
    "_ӯ_ т_б н_м одо мон раф нҳо _ақ або а_т еҷ_ кас _ни уна иро _ҳи бот дав ми_ а_а уқ_ р_б уни р_а диҳ " +
    "д_д а_о сар сти маҳ д_т _ҳе оҳ_ _ҷа _су _ко ино авр н_в р_м шта ахс ран _иҷ лом даа наи ӣ_ҳ киш фар " +
    "асо р_д уди _ис оли рдо дӣ_ рии ҳеҷ _эъ _қо ояи яи_ ари мум",
  uk:
    "на_ _пр пра _і_ рав _на _по ння ня_ ого _за ти_ го_ во_ _ко аво люд _ма о_н _лю _не юди льн кож ожн " +
    "дин жна ати пов ина их_ ає_ _св сво а_л або має є_п анн енн не_ _бу _аб бо_ ови а_м ні_ _та вин аці " +
    "_ос _ви _ві обо без і_п _до ере _як іль ми_ ом_ них аль о_п ува та_ ног ста ть_ ою_ при ий_ ся_ _у_ " +
    "ост ті_ инн ван _об _мо ист бут ват від о_в _в_ ств воб бод и_п ії_ пер нов ути езп сті а_п і_с нні " +
    "ва_ но_ кон тис під ако _бе ним дно _ін она ьно ду_ ний _сп и_і і_в _де ід_ _ра _пе яко ої_ му_ соб " +
    "ля_ _її її_ мож ну_ а_з ій_ віл ими і_р _рі рів ідн ава і_д у_в одн нан ово ися нен а_о _су а_с і_н " +
    "у_п ном ому вно чин ють ьни нос _ро _од нна и_с нац е_п я_н _ні _пі ова буд оду сту а_в о_д ції им_ " +
    "_вс род івн вни лен роз _со до_ рац _ст _ре ві_ удь осо ніх то_ е_б рим овн е_м оже же_ чен спр а_б " +
    "і_з ки_ и_з сі_ аро я_в у_с ові іст _ді тер и_в кла і_м інш соц оці ціа жен о_с сно тор а_н ною ту_ " +
    "сть заб зна так я_і дь‐ ь‐я ‐як зах ахи хис ї_о _дл для ів_",
  be:
    "_пр пра _і_ ава на_ _на рав ны_ _па ва_ або ць_ _аб _ма ае_ аве _св сва ацы анн _ча льн е_п не_ ала " +
    "ння а_н ай_ _ад _ко чал лав кож ожн га_ _не век жны _як ня_ ы_ч цца ца_ а_а ек_ бо_ ага а_п мае _ў_ " +
    "а_с пав ых_ _за бод дна він го_ ваб мі_ ам_ ван асц нне аві ста _да _са _вы і_н ара наг цыя най одн " +
    "і_п аць пры ьна _яг яго к_м дзе тва _бы ных ама ств і_с ні_ _ра аль оўн ці_ лен енн а_б ыць і_а інн " +
    "рац ым_ нас то_ _та _ас іх_ ным ымі сці _ні ад_ аво і_д оль чын _дз які рад і_і іна ана аро ыя_ ьны " +
    "я_п быц амі _ін ыі_ пад рым а_ў о_п ўле ля_ _гр ах_ да_ нен _гэ гэт эта ры_ нац нал ўна жна ду_ а_і " +
    "аба цыі рам дзя і_р адз _у_ х_п пер нан ход нна а_р оду нні я_а энн нст ў_і адс кі_ а_з ука кац гра " +
    "_ро роў _су адн _ўс што _пе раб род але яўл сам ыцц ую_ ацц е_а бар ы_ў _ка ако і_м нае оў_ _дл для " +
    "дст аду е_м м_п мад _ус нар аюц ь_у _шт аны кла яко _рэ ера сац асн а_т ве_ чна жыц ада удз вол зна " +
    "нав раз _шл ь_с люб дук і_ў ены _ст о_а й_д _бе ога м_н я_я",
  bg:
    "_на на_ _пр то_ _и_ рав да_ пра _да ств ва_ а_с а_п во_ но_ та_ ите о_и ени _за _вс а_н _не не_ аво " +
    "ван о_н е_н ото ки_ а_и ие_ ни_ те_ _им има _по ия_ или ли_ ове чов ане а_д и_ч _чо ма_ ест и_д ние " +
    "все век ани _ил _св сво тво ава сек еки ек_ _об вот _ра ост и_с а_в ова и_н ват е_и а_о и_п _в_ а_б " +
    "к_и е_п _се о_д лно раз _ко ата при _бъ бъд ъде ето ат_ воб обо бод _съ _ос _тр аци _е_ тел за_ се_ " +
    "_от и_в бра ен_ о_п де_ о_с _де алн ния и_и е_с оди как ята ран от_ _из нег его ст_ про ява _ка нит " +
    "тря ряб ябв бва пре ден о_в акв а_р о_о тве вен гов а_з _до ция _ни нов щес е_д ият нос ред и_з _с_ " +
    "пол ено дър ърж ржа е_т о_т йст ежд _бе без ез_ иче нац она лен общ кой е_в и_о ейс рес нот тва обр " +
    "т_с и_р авн а_т е_о си_ ник ели под а_е _ли и_к зак ри_ вит ува вси сич ичк чки вни нст са_ _та зи_ " +
    "лич осн сно а_к _ре дру жен гра ой_ нен елн оет ка_ жда одн т_и _си т_н лит _со иал бще _то _дъ жав " +
    "ичн ико й_н о_р ато кри я_н дей тви изв а_у еме _мо дно клю",
  mn:
    "_эр эрх _хү н_б тэй эй_ х_э _бү ах_ _бо ний ан_ ийг хүн йн_ _ба бол ийн оло эн_ _ха й_х уул бүр бай " +
    "эх_ гаа _бу рхт хтэ үн_ үр_ рх_ гүй аар ар_ йг_ ий_ _хэ он_ лах _за аа_ й_б н_х лэх өлө _ор лөө үй_ " +
    "эр_ эл_ үнд ын_ _ху ула _ч_ _ул _чө чөл сан _гэ өөр р_х _ту хий лон _ни н_э _ёс оро гээ _үн улс эд_ " +
    "хан _ша бую уюу юу_ н_т ны_ ай_ р_э н_а сэн _тэ _нь нь_ ээ_ ох_ _тө лга ндэ _эд х_ё _то лаг хам л_х " +
    "тай ава йгэ ээр эг_ лс_ л_б ол_ _хө лий х_б үлэ _ал ж_б рол төр өөт өтэ _өө бус д_х гуу гэм _нэ гий " +
    "хар алд лд_ _ял дэс сон хэн нд_ үүл хуу луу лго ыг_ й_а аан рий ад_ _га ал_ той ой_ үни гэр рла _ам " +
    "эни х_т г_х н_з аал үйл эрэ рэг г_б лов н_н аг_ ин_ ана оо_ н_д _са ага эс_ өрө рга _ол ч_б айх йх_ " +
    "амг мга _үй дсэ эдэ _хи _ав лла ура _зо вср _аж _мэ _ад ади дил аса өр_ р_ч арг н_ш _шү йгм мий _тү " +
    "с_о _дэ лаа хүү үү_ арл вах хэр хээ тэг гөө али дэл эгт олц _со овс р_т длэ х_ч айд н_у н_г _хо рон " +
    "н_ү _эн гла лал мар ялг аши өри айл тог огт д_б айг үрэ л_н",
  tt:
    "_һә лар әм_ _хо хок оку кук га_ рга _ке һәм _бе еше ар_ әр_ кеш ан_ ләр _ба гә_ нең ең_ _бу кла ырг " +
    "ргә _ти һәр р_к _то бер ене да_ ән_ дә_ _үз а_т _ал нә_ _ка ен_ тор на_ ы_б бар _дә бул ире ара ган " +
    "укл енә тие ары иеш _ит а_х н_б ә_т ка_ кы_ лык н_т ала ше_ ына еле екл _ир укы кар еш_ шен ле_ елә " +
    "ә_к рын лән лан лы_ тел рек нда ерг а_к ите ез_ ә_б лыр _та бел сә_ ел_ _га ын_ үз_ а_а дан тә_ _яи " +
    "яис а_б әрг алы _як улы р_б исә клә сез ынд е_б ш_т ә_х ы_һ үзе тен шка н_и _са ем_ а_һ чен _эш _ту " +
    "р_һ _ни _тә _ха _тү орм ә_һ аны иге гез ять әт_ акы гән сен уга зен ди_ лер түг гел рмы мыш лек не_ " +
    "_мә м_и _ки штә лга м_а ть_ лу_ үлә кле мәт р_а ер_ илл ә_и ә_д баш рен ль_ а_я үге рлә тәр _рә рәв " +
    "әве веш ешт ны_ алу ләт клы ык_ _би рел нин инд нди сын мас тан орг әре кка ның ың_ н_м _җә лә_ якл " +
    "әрн рне ард рда рак _аш рдә айл соц оци циа гын нна л_һ та_ _мө _ми мил ый_ асы _ди _сә ашк а_и ция " +
    "ң_т _җи ерә р_и _ил кә_ кта ылы рке кем арт а_д кон бу_ _оч",
  tr:
    "_ve _ha ve_ ir_ hak ler _he her in_ lar r_h bir er_ ya_ ak_ eti akk kkı _bi _ka an_ eya iye eri yet " +
    "ara vey de_ _ol ek_ nda ır_ ın_ dır ını esi arı e_h tle _ta e_k etl ası ne_ ile sın ı_v _va ınd _sa " +
    "ine ard erk rke le_ ama kın k_h ini na_ e_m _me a_v var rdı tin dan rin dir kes lan _bu _şa k_v ere " +
    "sin mek _te da_ şah mak kı_ _ma ana rle lik _se n_h en_ nin _hi nı_ _ge si_ ill r_ş ı_h e_a lma _hü " +
    "et_ kla _ba e_b _iş ına hiç ret hai aiz izd zdi aya _de hür irl kar ik_ ket eli mil li_ a_h e_i n_v " +
    "riy eme _ya e_t nma ola n_k rın n_i _eş _il dil i_v _mi bu_ ürr rri _ed un_ lle let ala rak ma_ ahs " +
    "e_d mes evl im_ akl r_b eşi şit tir eke mel es_ _di din n_s _iç ser e_e ili n_b mem mle lek mas _ki " +
    "se_ e_g _ko _mü mal el_ la_ ar_ siy t_v it_ a_s arş rşı rde i_b tim i_m e_s _gö ame ede erd eml _uy " +
    "uğu ken ık_ eye a_k tür ni_ ele re_ nde oru edi _ke len n_m yla n_e e_v r_v etm tme il_ k_g ilm lme " +
    "nam n_t ade a_b sız ri_ lam a_m _ay iç_ kim ims mse maz _ce",
  az:
    "_və və_ ər_ ir_ _hə _bi _hü hüq üqu _ol quq na_ in_ lar hər də_ bir _şə lər lik r_b mal r_h lma _tə " +
    "şəx əxs ən_ uqu dir an_ una a_m ali _ma r_ş ini ikd ar_ dən _ya ası aq_ qun ilə _mü _mə yət mək əsi " +
    "kdi ndə nin ilm ək_ nda xs_ sin ə_y əti olm _az _qa i_v yyə lmə ün_ qla zad ind ya_ iyy olu ət_ arı " +
    "aza n_m tin lə_ ni_ ə_b lıq lun maq n_t ın_ dan n_h q_v nun un_ ına ə_a _on ə_v da_ _öz ərə tmə _et " +
    "ə_h _va rlə əri ə_m _di si_ ara əmi il_ sı_ a_b bil ını n_i rın bər rin adl dlı ama ığı etm irl alı " +
    "dil n_a ik_ mas _he nın müd _in əya _bə nə_ ə_d li_ xsi ınd sın üda ələ rı_ asi _da dır ə_e eyn q_h " +
    "heç eç_ anı _iş nı_ _sə lət ə_i əra inə ıq_ nma lıd ıdı ili sos osi sia _as _bu unm uq_ ır_ əni n_v " +
    "ola _ha kil u_v məz _ed daf afi fiə i_s lığ ifa iş_ nla r_v ə_q al_ ılı lı_ raq bu_ ədə lan min ı_h " +
    "_se seç _ki əz_ a_q onu ə_o a_h man adə dax axi xil sil ins var _də siy ill _so ial ı_o aya n_o məh " +
    "ulm i_t qu_ kim ala edi _cə _ta tər n_b iə_ a_v ətl ə_t ina",
  tk:
    "lar _bi _we we_ da_ _he ada _ha dyr an_ er_ ir_ r_b _ýa ydy bir yň_ yna _ad yr_ na_ dam ary lyd de_ " +
    "_öz yny kly lan her r_a akl hak kla aga ara am_ iň_ r_h ili mag ga_ dan ler ala a_h en_ ar_ öz_ ne_ " +
    "ini gyn nyň len li_ bil nda atl ygy ‐da _ga _ed e_h huk uku _de ine a‐d kuk _bo dil ýa‐ a_g edi lyg " +
    "eri lma a_d asy ryn tly aza ‐de _hu dir niň ly_ ny_ eti hem _az zat e_d aýy ile ýan ge_ lyk ama _gö " +
    "ukl ykl ynd any nde den ýet em‐ m‐d gin a_ý a_w _du im_ mäg äge e_ö ra_ p_b _be e_a _di _hi bol n_e " +
    "_je in_ ryň esi rla syn sy_ n_b ril aly ilm mez ni_ _go mak _do deň iri rin ele igi lin a_b e_g hiç " +
    "iç_ lme _sa ede nma etm _ma gal y_b al_ _ge gat iýa _ýe _ba kan n_h mal _ka dal anm lik ak_ ň_h ýar " +
    "n_a end e_b mel ň_ý sin lig ýle ill tla gar _bu bu_ r_e _es esa sas _ki _gu inm nme gor ora agy ere " +
    "n_ý tle ard let tiň yýe r_w ry_ ola _yn ndi ek_ kin aýa _er erk beý eýl mil eli daý and siý _äh dur " +
    "gör _çä olm ýaş kim yp_ ez_ ň_w yly ünd nun ň_g ýda r_d z_h",
  kaa:
    "_ҳә ан_ ҳәм әм_ ық_ лық _би _ҳу ҳуқ уқы қық бир ына лар на_ ҳәр ийе ин_ ен_ алы ў_ҳ лыў кин ир_ _қа " +
    "әр_ а_и _ий р_б ған йе_ _бо ықы ыў_ бол _ин инс нса сан да_ еке ын_ нда _ба қын _өз р_и ала ара е_ҳ " +
    "_ер мас аса ети ерк олы ыўы лан рки ўы_ _ти лер тий или лик н_б ери ет_ са_ _тә аны ары ийи инл _ям " +
    "яма н_ҳ ине нен ныў иў_ мий не_ _мү н_т кет дай ай_ ылы ар_ асы қ_ҳ _мә әре им_ иң_ бас _со қар _жә " +
    "е_б _ет өз_ рин ий_ ың_ мүм үмк мки н_е _ал тиў ге_ рға ға_ а_б ене ини мле нли де_ н_ж _ҳе ҳеш еш_ " +
    "н_ө әми қла рын қан ы_т ис_ с_ҳ сы_ _ис ени _ми _қо _ки лы_ _те ири сқа а_ҳ арл лға _ай рал анд ғын " +
    "ы_ҳ _уш ушы шын ынд _бе ғы_ йис _де ниң ыны қа_ _ке ығы ы_м рлы ке_ мәм әмл лек ақ_ кле _жа ким ның " +
    "н_а леў ик_ _ша ана _қы ықл қат ден асқ илл алл а_қ н_қ айы рек _же _қу ўи_ ы_б кар иўи лаў дал риў",
  de:
    "en_ er_ der ein _un nd_ und ung ich cht _de sch ng_ _ge ine ech che rec gen _re ie_ eit _au ht_ ch_ " +
    "_ha _di die ver _da lic _zu t_d _ei auf in_ hen _be _in nde n_s ten it_ _ve ede uf_ n_d _je jed at_ " +
    "sei rei and _se s_r hat ne_ ter den r_h t_a _od ode das zu_ fre _an es_ as_ nge _fr run n_u _we lle " +
    "e_u ere rde _so ese hei nte ner _al ige wer hte n_g ers all lei n_j _st d_d ege nen n_a nsc ren t_u " +
    "erd g_d bei ent le_ ens kei _gr chu men _si e_s ges tli cha haf aft ben len te_ ion r_s em_ lun _vo " +
    "ei_ ft_ n_e spr uch unt tig gun gru _gl gle eic sen r_e _er erk sta dar r_g geh n_n r_d _sc _wi e_f " +
    "h_a n_w ist st_ ruc ies eih ihe ite chl des t_w f_g nie n_i fen tz_ e_e lie ern sse ans pru n_o end " +
    "_na ach t_s he_ on_ ati ale gem arf rf_ ang _ni e_a n_z de_ nsp her tio int hre hli e_d ehe taa aat " +
    "_me ind d_f nun d_s geg ied ber nat ema han t_i sic n_v ndl hab abe erf wie e_b ffe r_a _ar mei d_g " +
    "mit r_b ohn arb rbe e_g esc r_o ger ste ell str bes alt aus",
  fr:
    "_de es_ de_ ion nt_ tio et_ ne_ _et on_ ent oit le_ e_d _la e_p it_ la_ _le _dr dro roi t_d _à_ té_ " +
    "ati e_s te_ _to re_ s_d tou men ns_ e_l son _co _pe que _so _au e_a _un out onn _pr _sa _qu ute con " +
    "e_e _a_ t_à _l' eme _li e_c ers ue_ _pa des les t_l s_e ont per a_d s_l tre ts_ cti _ou ant ux_ ce_ " +
    "ou_ rso en_ ité ons nne à_l _en un_ n_d une er_ res lib _se e_t nte _in lle sa_ _re _d' ire a_l iqu " +
    "nat é_d aux s_s t_a r_l ur_ dan ans a_p nal par s_p pro _dé t_p qui nce s_a ert _fo _ne air us_ _na " +
    "és_ _ch san _po lit ale ond du_ ect ui_ au_ êtr _di its e_r r_d tes ibe ber rté e_n e_o al_ _ce tra " +
    "ali our com s_n iss _do rai ien aut _da ter ut_ soc oci fon int ell à_u s_c été pou ous _êt éga rs_ " +
    "pri n_p ona _du s_o est ge_ bli _ma ir_ _es rat cun u_d cia _su s_t age ar_ ens ain _ég t_e s_i n_e " +
    "t_s lig anc _pl l_n ser ée_ sur e_q ndi a_s _tr ein n_t ote _ac a_c t_ê _ét e_m n_c sen bre t_é é_e " +
    "rit peu pré n_s dis n_a rel il_ era tat pay _te st_ soi ind",
  es:
    "_de de_ os_ _la _a_ la_ _y_ ón_ ión es_ ere rec ien der o_a ció en_ ech cho a_p ent aci a_l ona na_ " +
    "el_ _co e_d _to da_ as_ al_ tod _en ene e_l _pe nte ho_ _el per _su ad_ a_t ers _ti _se tie rso son " +
    "_pr e_s n_d cia te_ oda o_d ida dad _es est ne_ _in con s_d cio ion _li men _po a_e res nci n_e _lo " +
    "_re tra to_ su_ los _na tad ia_ _o_ a_s nac lib s_e ual s_y _un pro rá_ _pa que a_d er_ ra_ do_ nal " +
    "sta e_e _qu ue_ ser a_c ica nes ar_ por se_ ter or_ les ado des l_d del io_ cci s_n ale s_p _cu _so " +
    "ndi a_a one dos _di com rta s_t ber una oci ici par ame ert e_c o_s imi e_a s_l o_e enc ibe ara _al " +
    "nto dic ant o_p las n_c y_l soc o_t ali ten e_p _as cas _ig igu gua hos s_o dis qui ial l_p no_ _fu " +
    "a_u die n_t ria y_a tos so_ nta s_s bre ade cla ta_ n_p cua ier _tr era vid nad re_ s_a tiv _ac pre " +
    "l_e _ma l_t sar _ca odo e_i nid y_d eli tic ca_ mie fun nda ada ind ari ido d_d das lid _le a_i ecc " +
    "ntr esa n_l ibr omo mo_ tar rse lar rac ist n_a lig uie ori",
  it:
    "_di to_ _in ion la_ _de di_ re_ e_d ne_ _e_ zio rit o_d one a_d ni_ ess itt lla le_ dir iri _al tto " +
    "ell ent i_i ndi del o_a ind ere _co ti_ tà_ te_ gni e_e uo_ a_s ivi idu _pr azi _es _og ogn div vid " +
    "duo i_e _ha nte ale all e_a ser men i_d za_ e_l _ne _su a_p per con _un _pe ha_ li_ sse no_ _li _so " +
    "_o_ e_i in_ i_s o_s e_p o_i ia_ pro _la e_s na_ o_h ato tti ali nza e_o a_l lib ibe ber so_ ta_ o_p " +
    "o_e ua_ _ri _a_ un_ una _po el_ pri nto _il il_ gli ual _ad e_n nel oni ro_ a_c _qu ame are ri_ i_c " +
    "a_a _re ond sua gua ità à_e ssi enz ers i_a ad_ _le i_o ita sta o_o tat i_r a_e ver rso cia ist naz " +
    "ona nal soc ter _pa io_ e_c i_p tut eri anz ert rtà _se che tra rio _si sia lle _tu ono _ed ed_ si_ " +
    "tri dis er_ oci _st o_c ari on_ qua ant al_ _da he_ à_d _eg son ien res ese zza i_l nes par rop opr " +
    "a_n att com uzi dei ei_ nit dev tta pre sen lit ial sun rà_ ico int pos nti ont n_c utt i_u _na egu " +
    "ati gio sci ett raz ica ssu se_ art d_a str ria o_n _no non",
  pl:
    "_pr nie pra _i_ ie_ nia raw ani go_ _po ia_ ego _do wie iek _ni awo ch_ owi ek_ _ma do_ a_p wo_ ści " +
    "ci_ ej_ _cz ośc ych _w_ _za rze prz eni wa_ _ka _na każ ażd _je noś czł zło ma_ _lu wol i_p żdy dy_ " +
    "y_c łow o_d oln ny_ _wy stw _wo rod lno lub ub_ dzi twa k_m _sw na_ czn ecz ają rzy owa _sp sta zys " +
    "a_w kie i_w spo o_p ać_ neg est obo nyc e_w cze mi_ wsz _ja jak nic _ró pow pos yst e_p awa a_i o_s " +
    "ńst wan jeg _z_ cy_ _ro ni_ i_i pod zen _in iej sze rac bez aki kol _ko ów_ dow owo nej ony jąc o_o " +
    "odz rów odn ez_ olw lwi a_s zne no_ eńs zan o_w _ws zie ówn _ob inn wob acj _be czy i_k i_n ne_ o_u " +
    "ien stę tęp i_z a_j nar aro poł ołe łec zyn icz o_n nik orz aln mie cji ji_ _od owe _kr kra _os ami " +
    "i_l ron zec ym_ o_z cza szy lni em_ wyc zna odo _st raj a_n iko edn iu_ peł ełn zes dni swo bod a_z " +
    "_si się ię_ wej i_o roz nny zaw war ini du_ och ieg y_w ale któ sob _to jes st_ pie iec zeń ją_ ą_p " +
    "nym wia wni h_p aw_ iem a_k ada ejs nan h_i tan to_ dne w_z",
  id:
    "an_ ang ng_ _da ak_ _pe _se ata _ke _me dan _di _be ber kan ran hak per yan _ya nya nga gan _at ara " +
    "_ha eng ora asa men erh n_k n_p ya_ n_d rha at_ ap_ as_ tan _or a_d ala n_b tas san a_s eti set g_b " +
    "pen uk_ tia n_y ntu iap aan eba k_m n_s _un lam am_ p_o k_a tuk _ma mem pun i_d end dak beb bas ter " +
    "_de unt ama dal tau n_m ika aka keb _sa ma_ di_ _ba n_h nda au_ den k_d ela _ti eri ebe n_a un_ al_ " +
    "_te uka ida ra_ ah_ ana tid ole ri_ ada g_d dil a_p dap leh lak ngg ila sam a_m atu tu_ um_ apa ert " +
    "na_ gar eh_ ena bat t_d erl ban asi n_t har sem emp l_d _in aha pat nan mas kum _ne neg h_d adi lan " +
    "ta_ uat ai_ rta g_s a_b man kat erb ari era uan ser sua rus ka_ _la in_ ers sa_ _hu huk uku han ndi " +
    "ung n_u nny rka i_m k_h aru rga lai n_i erk a_a i_s dip aku kes car ann _su ni_ dar ian min ina mel " +
    "ent s_p ind _pu iba nta gga emb nak us_ a_u ua_ ain _ta aga ik_ sya yar ipe ar_ nas ega u_d ese aya " +
    "da_ k_s g_p rbu sia lin ndu rik lua rma emu mer dik g_t ini",
};
