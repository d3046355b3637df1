import type { Phrase } from "./lexicon.js";

/** A place by its code: ISO 3166-2 for regions of Kazakhstan, ISO 3166-1 for countries. */
export interface PlaceName {
  readonly code: string;
  readonly kind: "region" | "country";
  /** Names as phrases (see `Lexicon`), comma-separated, in the six languages with their endings. */
  readonly names: string;
}

/** Names and codes of regions: ISO 3166-2:KZ as of 29 November 2022. */
const REGIONS: readonly (readonly [code: string, names: string])[] = [
  [
    "KZ-10",
    "абай облыс*,область абай,абайск* облас*,abai region,семее,семеем,семейде,семейден,семейге,г семей,городе семей,semey",
  ],
  ["KZ-11", "ақмола*,акмолинск*,aqmola*,akmola*,көкшетау*,кокшета*,kokshetau*"],
  ["KZ-15", "ақтөбе*,актюбинск*,актобе*,aktobe*,aqtobe*,aqto'be*"],
  [
    "KZ-19",
    "алматы облыс*,алматинск* облас*,almaty region,қонаев*,конаев*,қапшағай*,капчага*,қаскелең*,каскелен*,талғар*,талгар*",
  ],
  [
    "KZ-75",
    "алматы,алматыда,алматыдан,алматыға,алматының,алматинск*,алма ат*,алмате,алмата,алмату,almaty*,olmaota*,олмаота*,алмато*",
  ],
  [
    "KZ-71",
    "астана,астане,астану,астаны,астанада,астанадан,астанаға,астананың,ostona*,astana*,нур султан*,нұр сұлтан*",
  ],
  ["KZ-79", "шымкент*,chimkent*,shymkent*,чимкент*,shimkent*"],
  ["KZ-23", "атырау*,atyrau*"],
  [
    "KZ-27",
    "батыс қазақстан*,западно казахстанск*,зко,west kazakhstan,уральск*,орал қала*,оралда,оралдан,oral city,ақсай*,аксай*",
  ],
  ["KZ-31", "жамбыл*,zhambyl*,тараз*,taraz*"],
  ["KZ-33", "жетісу*,zhetisu*,жетысу*,талдықорған*,талдыкорган*,taldykorgan*,жаркент*"],
  ["KZ-35", "қарағанды*,караганд*,karagand*,qaraghand*,теміртау*,темиртау*,балқаш*,балхаш*"],
  ["KZ-39", "қостанай*,костана*,kostana*,qostana*,рудн(ый|ом|ого)"],
  ["KZ-43", "қызылорда*,кызылорд*,kyzylord*,qyzylord*,байқоңыр*,байконур*"],
  [
    "KZ-47",
    "маңғыстау*,мангист*,mangyst*,ақтау,ақтауда,ақтаудан,ақтауға,актау,актауск*,aktau*,aqtau*,жаңаөзен*,жанаозен*",
  ],
  ["KZ-55", "павлодар*,pavlodar*,екібастұз*,экибастуз*"],
  ["KZ-59", "солтүстік қазақстан*,северо казахстанск*,ско,north kazakhstan,петропавл*,petropavl*"],
  [
    "KZ-61",
    "түркістан,түркістанда*,түркістанға,түркістан облыс*,туркестан*,turkistan*,turkestan*,сарыағаш*,сарыагаш*,жетысай*,жетісай*",
  ],
  ["KZ-62", "ұлытау*,улытау*,ulytau*,жезқазған*,жезказган*,zhezkazgan*,сәтбаев*"],
  [
    "KZ-63",
    "шығыс қазақстан*,восточно казахстанск*,вко,east kazakhstan,өскемен*,усть каменогорск*,oskemen*,риддер*",
  ],
];

/** Countries and well-known destinations in them. */
const COUNTRIES: readonly (readonly [code: string, names: string])[] = [
  ["KZ", "қазақстан*,казахстан*,kazakhstan*,qozog'iston*,қозоғистон*,казакстан*,қазоқистон*,рк"],
  [
    "RU",
    "ресей*,росси*,россия*,russia*,rossiya*,россияг*,русия*,русияга,орусия*,рф,москв*,мәскеу*,маскав*,moskva*,moscow*,питер*,санкт петербург*,спб,екатеринбург*,новосибирск*,казань,казани,краснодар*,сочи,тюмен*,сургут*,самара,самаре,челябинск*,омск*,красноярск*",
  ],
  [
    "KG",
    "қырғызстан*,киргизи*,кыргызстан*,kyrgyzstan*,qirg'iziston*,қирғизистон*,қирғизистон*,бишкек*,бішкек*,bishkek*,ош шаар*,оше,г ош",
  ],
  [
    "UZ",
    "өзбекстан*,узбекистан*,ўзбекистон*,o'zbekiston*,uzbekistan*,ӯзбекистон*,өзбекстан*,ташкент*,toshkent*,тошкент*,tashkent*,самарканд*,samarqand*,самарқанд*",
  ],
  [
    "TJ",
    "тәжікстан*,таджикистан*,тожикистон*,tojikiston*,tajikistan*,тоҷикистон*,тажикстан*,душанбе*,dushanbe*,худжанд*,хуҷанд*",
  ],
  ["TM", "түрікменстан*,туркменистан*,туркмения,turkmenistan*,ашхабад*"],
  [
    "AE",
    "дубай*,дубаи,дубае,дубаю,дубаем,dubai*,dubay*,дубайск*,әмірат*,эмират*,эмираты,эмиратах,emirates,оаэ,uae,бәә,бирлашган араб*,абу даби,abu dhabi,шарджа*,sharjah,амірлік*",
  ],
  [
    "TR",
    "түркия*,турци*,туреци*,turkey*,turkiye*,turkiya*,туркия*,стамбул*,ыстанбұл*,istanbul*,istambul*,истанбул*,стамбулга,антали*,antalya*,аланья,аланье,аланию,мерсин*,анкара*,измир*,бодрум*",
  ],
  ["CN", "қытай*,китай*,китае*,china*,xitoy*,хитой*,кытай*,чин дар,гуанчжоу,урумчи,үрімжі,пекин*"],
  [
    "KR",
    "оңтүстік корея*,корея,корее,корею,кореи,кореяда,кореяға,кореяга,кореядан,koreya*,korea*,кореяи*,сеул*,seoul*,seul*,пусан*",
  ],
  ["JP", "жапони*,япони*,japan*,yaponiya*,токио"],
  [
    "TH",
    "таиланд*,тайланд*,тайландта,тайланда,тайланде,thailand*,tailand*,тоиланд*,бангкок*,bangkok*,пхукет*,phuket*,паттай*,pattaya*,мае сот*,mae sot",
  ],
  [
    "KH",
    "камбоджа*,камбоджи*,камбоджу,камбодже,cambodia*,kambodja*,сиануквил*,sihanoukville*,пномпен*,phnom penh,пойпет*,poipet",
  ],
  ["MM", "мьянм*,мянма*,myanmar*,бирма,бирме,myanma*,мяуадди,мьявадди,myawaddy,кк парк,kk park,янгон*"],
  [
    "LA",
    "лаос*,laos*,золот* треугольник*,golden triangle,алтын үшбұрыш*,oltin uchburchak,олтин учбурчак,алтын үч бурчтук*,секунҷаи тиллоӣ",
  ],
  ["VN", "вьетнам*,vietnam*,нячанг*"],
  ["PH", "филиппин*,philippines,filippin*,манил*,manila"],
  ["MY", "малайзи*,malaysia*,куала лумпур*"],
  ["ID", "индонези*,indonesia*,бали,bali"],
  ["IN", "индия,индии,индию,үндістан*,hindiston*,ҳиндистон*,дели,delhi,гоа"],
  ["BH", "бахрейн*,bahrain*"],
  ["QA", "катар*,qatar*,доха*,doha"],
  ["SA", "сауд* арав*,сауд* араб*,saudi*,саудия*,сауди"],
  ["KW", "кувейт*,kuwait*"],
  ["OM", "оман,омане,омана,oman"],
  ["LB", "ливан*,lebanon*,бейрут*"],
  ["JO", "иордани*,jordan,amman"],
  ["IL", "израил*,israel*,isroil*,исроил*,тель авив*"],
  ["EG", "египет*,египт*,egypt*,мысыр*,misr,шарм эль*"],
  ["GR", "греци*,greece*,гретсия*,афин(ы|ах)"],
  ["CY", "кипр*,cyprus*,kipr*"],
  ["DE", "германи*,germany*,germaniya*,олмония*,берлин*,berlin*"],
  ["PL", "польш*,poland*,polsha*,польша*,лаҳистон*,варшав*,warsaw"],
  ["CZ", "чехи*,czech*,прага,праге,prague"],
  ["LT", "литва,литве,литву,lithuania*,litva*"],
  ["GB", "англи*,великобритани*,лондон*,london,united kingdom,angliya*,ұлыбритани*"],
  ["US", "америк*,сша,ақш,usa,amerika*,амрико*,нью йорк*,new york,майами"],
  ["EU", "европ*,europe*,yevropa*,еуропа*,аврупо*,шенген*,schengen"],
  ["IT", "итали*,italy*,italiya*"],
  ["ES", "испани*,spain*,ispaniya*"],
  ["FR", "франци*,france,париж*,fransiya*"],
  ["GE", "грузи*,gruziya*,тбилиси,батуми"],
  ["AZ", "азербайджан*,әзірбайжан*,ozarbayjon*,баку"],
  ["UA", "украин*,ukraine*"],
  ["BY", "беларус*,белорус*"],
  ["MV", "мальдив*,maldives"],
  ["NG", "нигери*,nigeria*"],
  ["ZA", "юар,south africa"],
];

export const GAZETTEER: readonly PlaceName[] = [
  ...REGIONS.map(([code, names]) => ({ code, kind: "region" as const, names })),
  ...COUNTRIES.map(([code, names]) => ({ code, kind: "country" as const, names })),
];

export const placePhrases = (): (readonly [Phrase, PlaceName])[] =>
  GAZETTEER.flatMap((place) => place.names.split(",").map((name) => [name, place] as const));
