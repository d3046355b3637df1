import type { Language } from "@pana/law";

/**
 * What belongs under a row of the sheet (CR Annex 2), in plain words with examples: Kazakh, Russian, English. The row's
 * own wording is the law's; these help to score it and bind nobody.
 */
const ROWS: Readonly<Record<string, readonly [string, string, string]>> = {
  "2": [
    "Адамнан сексуалдық қызмет арқылы пайда табу: жезөкшелік, бейнекамера алдындағы көріністер, порнографиялық түсірілім.",
    "Извлечение выгоды из сексуальных услуг человека: проституция, показы перед камерой, порнографические съёмки.",
    "Profit from a person's sexual services: prostitution, shows before a camera, pornographic filming.",
  ],
  "3": [
    "Фермада, құрылыста, цехта немесе үйде кете алмайтын, ақысы төленбейтін немесе «қарызын өтейтін» жұмыс.",
    "Работа на ферме, стройке, в цехе или в доме, от которой нельзя уйти, без оплаты или «в счёт долга».",
    "Work on a farm, a building site, in a workshop or a home that cannot be left, unpaid or “for a debt”.",
  ],
  "4": [
    "Баланы асырап алуға ақы алып не заңды айналып өтіп беру.",
    "Передача ребёнка на усыновление за плату или в обход закона.",
    "A child handed over for adoption for payment or outside the law.",
  ],
  "5": [
    "Жиналған ақшасын басқа біреу алатын, белгілі бір орынға қойып қайыр сұрату.",
    "Человека ставят просить милостыню, а собранное забирают другие.",
    "The person is placed to beg and others take what is collected.",
  ],
  "6": [
    "Бүйрек, көз қабығы, қан немесе өзге тінді алдап, қорқытып немесе заңсыз мәміле арқылы алу.",
    "Почка, роговица, кровь или иная ткань, взятая обманом, угрозой или по незаконной сделке.",
    "A kidney, a cornea, blood or another tissue taken by deceit, threat or an unlawful deal.",
  ],
  "6-1": [
    "Есірткі тасыту, ұрлық жасату, интернетте немесе телефонмен алдатқызу.",
    "Заставляют перевозить наркотики, красть, обманывать людей по телефону или в интернете.",
    "Made to carry drugs, to steal, to defraud people by telephone or on the internet.",
  ],
  "6-2": [
    "Адамға зат сияқты билік жүргізу: сату, айырбастау, қайда тұрып, кіммен сөйлесетінін түгел шешу.",
    "Обращение с человеком как с вещью: продают, меняют, полностью решают, где ему жить и с кем говорить.",
    "A person treated as a thing: sold, swapped, told wholly where to live and whom to talk to.",
  ],
  "8": [
    "Адамды ақшаға, қызметке не қарыз орнына біреуге беру, жалға немесе кепілге қою.",
    "Человека отдают за деньги, услугу или долг, сдают внаём или оставляют в залог.",
    "A person given for money, a favour or a debt, hired out or left as a pledge.",
  ],
  "9": [
    "Еңбегі күшпен, қорқытып немесе тәуелділігін пайдаланып іс жүзінде жегілген.",
    "Труд человека действительно использовали: силой, угрозой или через зависимость.",
    "The person's work was in fact used: by force, threat or dependence.",
  ],
  "10": [
    "Жезөкшелікке мәжбүрлеген; табысын алған-алмағаны маңызды емес.",
    "Принуждали к проституции; неважно, забирали ли доход.",
    "Made to take part in prostitution, whether or not the income was taken.",
  ],
  "11": [
    "Қайыр сұрауға күн сайын алып шығу, мөлшер белгілеу, бермегені үшін жазалау.",
    "Вывозят просить милостыню, назначают сумму, наказывают, если она не собрана.",
    "Taken out to beg, given a sum to bring, punished for bringing less.",
  ],
  "12": [
    "Басқаның табысы үшін ұрлық, алаяқтық, есірткі таратуға мәжбүрлеу.",
    "Принуждали к краже, обману, сбыту наркотиков ради чужого дохода.",
    "Made to steal, to defraud or to sell drugs for another's income.",
  ],
  "13": [
    "Жақсы жұмыс, оқу немесе неке уәде етіп, қанаумен аяқталатын іске келістіру.",
    "Обещанием работы, учёбы или брака получили согласие на то, что обернулось эксплуатацией.",
    "By a promise of work, study or marriage, agreement was got to what became exploitation.",
  ],
  "14": [
    "Адамды жұмыс орнына немесе басқаға жеткізу, қала ішінде болса да.",
    "Человека привезли к месту эксплуатации или к другому лицу, пусть и внутри города.",
    "The person was brought to the place of exploitation or to another, even inside one town.",
  ],
  "15": [
    "Адамды бір қолдан екінші қолға беру.",
    "Человека передали из одних рук в другие.",
    "The person was handed from one to another.",
  ],
  "16": [
    "Тексеруден немесе іздеуден жасыру, құлыптаулы үйде ұстау.",
    "Прятали от проверки или розыска, держали в скрытом месте.",
    "Hidden from a check or a search, kept in a concealed place.",
  ],
  "17": [
    "Басқадан адамды қанау үшін қабылдап алу.",
    "Приняли человека от другого, чтобы эксплуатировать.",
    "The person was taken over from another for exploitation.",
  ],
  "18": [
    "Күшпен немесе алдап алып кету.",
    "Увезли силой или обманом против воли.",
    "Taken away by force or deceit against their will.",
  ],
  "19": [
    "Құлыптап қою, күзету, шығуға рұқсат бермеу.",
    "Запирали, охраняли, не выпускали.",
    "Locked in, guarded, not let out.",
  ],
  "21": [
    "Ауыр соққы, тұншықтыру, «өлтіремін» деу, жақындарына қауіп төндіру.",
    "Тяжёлые побои, удушение, угроза убить, угроза близким.",
    "Heavy blows, choking, a threat to kill, a threat to those close.",
  ],
  "22": ["Пышақ, таяқ, мылтық, ит.", "Нож, палка, ружьё, собака.", "A knife, a stick, a gun, a dog."],
  "23": [
    "Жалақы, жұмыс түрі, құжат туралы өтірік айту; туысының немесе танысының сенімін пайдалану.",
    "Солгали о плате, работе или документах; воспользовались доверием родственника или знакомого.",
    "Lies about pay, work or papers; the trust of a relative or acquaintance abused.",
  ],
  "24": [
    "Бастық, мұғалім, қызметкер өз билігін пайдаланды.",
    "Начальник, учитель, служащий использовал свою власть.",
    "A chief, a teacher, an official used their power.",
  ],
  "25": [
    "Қарыз, тұрғын үй, ақша, құжат немесе отбасы жағынан тәуелді болу.",
    "Зависимость из-за долга, жилья, денег, статуса или семьи.",
    "Dependence through debt, housing, money, status or family.",
  ],
  "26": [
    "Ауру, мүгедектік, мастық, есірткі, қарттық немесе жас шамасы салдарынан қарсы тұра алмау.",
    "Не мог сопротивляться из-за болезни, инвалидности, опьянения, возраста.",
    "Could not resist because of illness, disability, intoxication or age.",
  ],
  "27": [
    "Төлқұжатын немесе жеке куәлігін алып қою.",
    "Забрали, спрятали или уничтожили паспорт либо удостоверение.",
    "A passport or identity card taken, hidden or destroyed.",
  ],
  "29": [
    "Ұрып-соғу, итеру, шаш жұлу; жарақаты қалмаса да.",
    "Били, толкали, таскали за волосы, даже без следов.",
    "Hit, pushed, dragged by the hair, even without traces.",
  ],
  "30": [
    "Ұзақ ұрып-соғу, қорлау, қорқынышта ұстау. Жан азабы да осында жатады.",
    "Длительные побои, унижения, жизнь в страхе. Душевные страдания тоже относятся сюда.",
    "Long beating, humiliation, life in fear. Mental suffering belongs here too.",
  ],
  "31": [
    "Сынық, жара, ауру салдарынан үш аптадан ұзақ емделу.",
    "Перелом, рана, болезнь, из-за которых лечение длится больше трёх недель.",
    "A fracture, a wound or an illness that takes more than three weeks to heal.",
  ],
  "32": [
    "Мүшесінен айырылу, жүктіліктің үзілуі, психикалық ауру, тәуелділік.",
    "Потеря органа, прерывание беременности, психическое расстройство, зависимость.",
    "Loss of an organ, end of a pregnancy, a mental disorder, an addiction.",
  ],
};

const PLACE = { kk: 0, ru: 1, en: 2 } as const satisfies Record<Language, number>;

/** The help for a row, or null where there is none. */
export const rowHelp = (row: string, language: Language): string | null =>
  ROWS[row]?.[PLACE[language]] ?? null;
