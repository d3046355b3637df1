import { DAY_NAMES } from "./day-names.js";
import type { Words } from "./words.js";

const { months: MONTHS, weekdays: WEEKDAYS } = DAY_NAMES.uz;

export const uz: Words = {
  languages: "Til",
  toText: "Matnga oʻtish",
  leave: {
    now: "Tez chiqish",
    hint: "Bu sahifa oʻrniga boshqa sayt ochiladi. Esc tugmasini ikki marta bosish ham shunday qiladi.",
  },
  demonstration:
    "Namoyish: bu yerdagi maʼlumotlar haqiqiy emas. Bu yerdan yuborilgan xabar boʻyicha yordam berilmaydi, uni Panani sinab koʻrgan har kim oʻqiy oladi. Telefon raqamlari haqiqiy.",
  numbers: {
    heading: "Qoʻngʻiroq qilish uchun raqamlar",
    police: "Politsiya",
    hotline: "Odam savdosiga qarshi ishonch telefoni",
    call: (number) => `${number} raqamiga qoʻngʻiroq qilish`,
  },
  foot: {
    start: "Bosh sahifaga",
    rights: "Huquqlaringiz",
    about: "Nima saqlanadi, nima saqlanmaydi",
    law: "Qonun nimani talab qiladi",
    more: "Yana",
    staff: "Xodimlar uchun",
  },
  print: "Chop etish",

  start: {
    title: "Maʼlumot",
    heading: "Yordam bor",
    lead: "Oʻz xohishiga qarshi ishlashga yoki boshqa ishga majbur qilingan, hujjati yoki ish haqi tortib olingan, ketishiga yoʻl qoʻyilmayotgan har bir kishi uchun. Bundan xabari bor kishilar uchun ham.",
    help: {
      heading: "Menga hozir yordam kerak",
      text: "Qoʻngʻiroq qiling. 102 kechayu kunduz javob beradi.",
    },
    report: {
      heading: "Xabar bermoqchiman",
      text: "Oʻzingiz yoki boshqa odam haqida. Beshta qisqa savol: javob bera olganingizga javob bering. Ismingizni aytishingiz shart emas.",
    },
    code: { heading: "Menda kod bor", text: "Xabaringizga kelgan javobni oʻqing va yana yozing." },
    course: {
      heading: "Xabaringiz bilan nima boʻladi",
      steps: [
        "Xabar yuborilgach, sizga kod beriladi. Xabaringiz faqat shu kod bilan ochiladi.",
        "Xabarni ishonch telefoni operatori oʻqiydi. Xavf haqidagi xabarlar birinchi oʻqiladi.",
        "Yordam kerak boʻlsa, operator uni bera oladiganlarni jalb qiladi.",
        "Kod orqali javobni oʻqiysiz va yana yozasiz. Oʻzingiz aytmasangiz, kimligingizni hech kim bilmaydi.",
      ],
    },
  },

  fields: {
    what: "Nima boʻldi",
    region: "Hudud",
    where: "Joy, oʻz soʻzingiz bilan",
    danger: "Hozirgi xavf",
    about: "Kim haqida",
    who: "Ular haqida nima bilasiz",
    contact: "Siz bilan qanday bogʻlanish mumkin",
    code: "Kod",
    message: "Xabaringiz",
    picture: "Rasmlar",
  },
  hints: {
    what: "Oʻz soʻzingiz bilan, istalgan tilda. Bir-ikki soʻz ham yetadi, qolganini keyin qoʻshsa boʻladi.",
    where: "Shahar, koʻcha, xoʻjalik, qurilish, sayt manzili — nimani bilsangiz, shuni yozing.",
    who: "Yoshi, koʻrinishi, qaysi tilda gapirishi, kimning qoʻlida ekani. Ismini faqat xavfsiz boʻlsa yozing.",
    contact:
      "Faqat siz oʻqiydigan telefon, messenjer yoki elektron pochta va qaysi vaqtda yozish yoki qoʻngʻiroq qilish xavfsizligi.",
    code: "Kartochkangizda qanday boʻlsa, shunday yozing. Boʻsh joy, chiziqcha va kichik harflar ahamiyatsiz.",
    message: "Yangi narsa boʻlsa yoki operatorning savoliga javobingiz.",
    picture: (most) =>
      `${most} tagacha rasm, JPEG yoki PNG, har biri 8 MB gacha. Kamera faylga yozadigan joy, vaqt va qurilma olib tashlanadi; rasmda koʻringan narsa qoladi. Ularni oxirida tanlang: skriptlar oʻchirilgan boʻlsa, shaklning boshqa sahifasi ularni eslab qolmaydi.`,
  },

  report: {
    title: "Shakl",
    progress: (number, of) => `${of} ta savoldan ${number}-savol`,
    last: "Oxirgi qadam",
    headings: {
      what: "Nima boʻldi?",
      where: "Bu qayerda?",
      danger: "Hozir kimdir xavf ostidami?",
      about: "Bu kim haqida?",
      contact: "Siz bilan qanday bogʻlanish mumkin?",
    },
    noRegion: "Bilmayman",
    danger: { now: "Ha, ayni hozir", "not-now": "Yoʻq, hozir emas", unknown: "Bilmayman" },
    dangerNow: {
      heading: "Xavfsiz boʻlsa, hozir 102 ga qoʻngʻiroq qiling",
      text: "Xabarni davom ettirib, yuborishingiz ham mumkin.",
    },
    about: {
      self: "Oʻzim haqimda",
      somebody: "Boshqa bir odam haqida",
      several: "Bir necha odam haqida",
      child: "Bola yoki 18 yoshga toʻlmagan boʻlishi mumkin boʻlgan odam haqida",
    },
    anonymous: {
      heading: "Boʻsh qoldirsangiz",
      lines: [
        "Boshqa javobda yozmagan boʻlsangiz, kimligingizni hech kim bilmaydi.",
        "Biz sizga qoʻngʻiroq qila olmaymiz. Javobni shu yerda kod bilan oʻqiysiz.",
      ],
    },
    reachable: {
      heading: "Biror narsa yozsangiz",
      lines: [
        "Operator uni koʻradi va tushunarsiz joyini sizdan soʻrashi mumkin.",
        "Kod baribir beriladi, nimani qancha aytishni oʻzingiz hal qilasiz.",
      ],
    },
    next: "Davom etish",
    skip: "Savolni oʻtkazib yuborish",
    back: "Orqaga",
    check: "Tekshirish va yuborish",
    checkLead: "Hali hech narsa yuborilmadi. Har bir javobni oʻzgartirish mumkin.",
    unanswered: "Javob yoʻq",
    stillNeeded: "Yuborish uchun kerak: bir-ikki soʻz yetadi",
    change: "Oʻzgartirish",
    send: "Yuborish",
  },

  faults: {
    heading: "Yana bir qarab chiqing",
    whatMissing: "“Nima boʻldi” joyiga bir-ikki soʻz yozing: busiz qanday yordam berish nomaʼlum.",
    tooLong: (field, length, longest) =>
      `“${field}” juda uzun: ${length} belgi, sigʻadigani esa ${longest}. Qisqartiring, qolganini keyin kod bilan qoʻshasiz.`,
    notOffered: (field) => `“${field}” boʻyicha taklif qilingan javoblardan birini tanlang.`,
    codeMissing: "Kodni yozing.",
    codeMistyped:
      "Bu kod toʻliq emas yoki xato yozilgan. Kodda 21 ta harf va raqam bor: toʻrttadan besh guruh va oxirida bitta belgi. Kartochkangiz bilan solishtiring.",
    codeUnknown: "Bunday kodli xabar yoʻq. Har bir harf va raqamni kartochkangiz bilan solishtiring.",
    codeDiffers: (group) => `Yozgan kodingiz mos kelmadi: ${group}-guruhga yana qarang.`,
    messageMissing: "“Xabaringiz” joyiga biror narsa yozing.",
    messageOther:
      "Bu sahifadan avval boshqa xabar yuborilgan, u yuqorida turibdi. “Xabaringiz” joyidagini ham yuborish kerak boʻlsa, “Yuborish” tugmasini yana bir marta bosing.",
    notPicture: "Fayllardan biri butun JPEG yoki PNG rasm emas. Rasmlarni usiz qayta tanlang.",
    harmfulPicture: "Tekshiruv rasmlardan birida zararli dastur topdi. Rasmlarni usiz qayta tanlang.",
    pictureTooLarge: "Rasmlardan biri 8 MB dan katta. Rasmlarni usiz qayta tanlang.",
    tooManyPictures: "Rasmlar uchtadan koʻp. Uchtasini qayta tanlang; qolganini soʻz bilan yozsa boʻladi.",
    notStored:
      "Xabarni hozir saqlab boʻlmadi. Yozganingiz yoʻqolmadi: bir daqiqadan soʻng “Yuborish”ni yana bosing. Kimdir xavf ostida boʻlsa, 102 ga qoʻngʻiroq qiling.",
    messageNotStored:
      "Xabarni hozir saqlab boʻlmadi. Yozganingiz shu yerda: bir daqiqadan soʻng “Yuborish”ni yana bosing.",
    notOpened:
      "Xabarni hozir ochib boʻlmadi. Kodingiz va yozganingiz yoʻqolmadi: bir daqiqadan soʻng “Ochish”ni yana bosing. Kimdir xavf ostida boʻlsa, 102 ga qoʻngʻiroq qiling.",
  },
  offline: {
    text: "Aloqa yoʻq. Yozganingiz shu sahifada turibdi va aloqa tiklanishi bilan yuboriladi. Sahifani yopmang.",
    failed:
      "Bizning tomonda nosozlik yuz berdi. Yozganingiz shu sahifada turibdi va tez orada yana yuboriladi. Sahifani yopmang. Kimdir xavf ostida boʻlsa, 102 ga qoʻngʻiroq qiling.",
    tooMuch:
      "Bir martaga matn juda koʻp, u yuborilmadi. Yozganingiz shu sahifada turibdi: qisqartirib, yana yuboring. Qolganini keyin kod bilan qoʻshasiz.",
    again: "Hozir qayta urinish",
  },

  receipt: {
    title: "Kartochka",
    heading: "Xabaringiz qabul qilindi",
    received: "Qabul qilingan vaqt",
    codeHeading: "Sizning kodingiz",
    codeText:
      "Xabaringiz faqat shu kod bilan ochiladi. U bir marta koʻrsatiladi va uni hech kim sizga topib bera olmaydi. Yozib oling yoki chop eting.",
    copy: "Kodni nusxalash",
    save: "Kartochkani faylga saqlash",
    copied:
      "Kod nusxalandi. Boshqa narsani nusxalamaguningizcha u shu qurilmaning almashish buferida qoladi.",
    aloud: "Ovoz chiqarib qanday oʻqiladi",
    digits: ["nol", "bir", "ikki", "uch", "toʻrt", "besh", "olti", "yetti", "sakkiz", "toʻqqiz"],
    letters: { A: "Andijon", E: "Ekvator", K: "Kitob", M: "Margʻilon", T: "Toshkent", X: "Xiva" },
    keepHeading: "Yoʻqolmasligi uchun kodni bir marta yozib koʻring",
    keepText: "Ekrandan emas, yozib olgan qogʻozingizdan yozing.",
    keepAction: "Solishtirish",
    kept: "Kod toʻgʻri. Bu sahifadan chiqishingiz mumkin.",
    nextHeading: "Endi nima boʻladi",
    next: [
      "Operator xabaringizni oʻqiydi. Xavf haqidagi xabarlar birinchi oʻqiladi.",
      "Javob yoki sizga savol “Menda kod bor” sahifasida chiqadi.",
      "Kimdir xavf ostida boʻlsa yoki ahvol yomonlashsa, javobni kutmay qoʻngʻiroq qiling.",
    ],
    lookAgain: "Qachon qarash kerak",
    orLater: "yoki undan keyingi istalgan kun",
    cardText: "Quyidagi manzilda ochiladi:",
  },

  follow: {
    title: "Xabarlar",
    heading: "Sizning xabaringiz",
    text: "Javobni oʻqish va yana yozish uchun kodingizni yozing.",
    open: "Ochish",
    another: "Boshqa kod",
    state: "Nima qilinmoqda",
    states: {
      new: {
        name: "Qabul qilindi",
        text: "Xabar operatorda, hali qaror qilinmadi. Sizdan hech narsa talab qilinmaydi.",
      },
      "file-opened": {
        name: "Chora koʻrildi",
        text: "Yordam bera oladiganlar jalb qilindi. Hammaning xavfsizligi uchun tafsilotlar bu yerda koʻrsatilmaydi.",
      },
      closed: {
        name: "Yopildi",
        text: "Operator bu xabar boʻyicha ishni tugatdi. Biror narsa oʻzgargan boʻlsa, shu yerga yozing yoki yana xabar bering.",
      },
    },
    messages: "Yozishmalar",
    none: "Hozircha xabar yoʻq.",
    you: "Siz",
    desk: "Operator",
    write: "Operatorga yozish",
    written: "Xabaringiz qabul qilindi.",
    refresh: "Javob bor-yoʻqligini qarash",
  },

  seen: {
    title: "Kunlar",
    heading: "Siz haqingizda kim oʻqidi",
    text: "Kartochkangizdagi kodni yozing.",
    none: "Hozircha hech kim oʻqimadi.",
    shown:
      "Saqlanganni oʻqigan tashkilotlar; avval oxirgi kunlar. Xodimlarning ismi va nimani oʻqigani bu yerda koʻrsatilmaydi.",
    because: (act) => `sababi: ${act}`,
    emergency: "Kimgadir xavf tugʻilgani uchun oʻziga yopiq qismlarni ochgan.",
    safety:
      "Oʻqib boʻlgach, bu sahifani yoping. Kartochkangiz boshqa birovda boʻlsa, uni bergan odamga ayting: bekor qilish mumkin.",
    unknown:
      "Bu kod hech narsani ochmaydi: xato, muddati oʻtgan yoki bekor qilingan. Har bir harf va raqamni kartochkangiz bilan solishtiring.",
    wait: "Bu tarmoqdan juda koʻp xato kod keldi. Chorak soatdan keyin urinib koʻring.",
    notOpened:
      "Hozir ochib boʻlmadi. Bir daqiqadan soʻng “Ochish”ni yana bosing. Kimdir xavf ostida boʻlsa, 102 ga qoʻngʻiroq qiling.",
  },

  rights: {
    title: "Maʼlumotnoma",
    heading: "Huquqlaringiz",
    lead: "Bu huquqlar identifikatsiya natijasida odam savdosidan jabr koʻrgan deb topilgan yoki shunday ish boʻyicha jabrlanuvchi deb tan olingan har bir kishiga tegishli: fuqaroga ham, chet ellikka ham, tergov ketayotgan boʻlsa ham, boʻlmasa ham.",
    beforeHeading: "Identifikatsiyagacha",
    before:
      "Odam savdosidan jabr koʻrgan boʻlishi mumkin boʻlgan kishi identifikatsiyani, yaʼni buni aniqlaydigan tartibni oʻtkazishni soʻrashga haqli.",
    rightsHeading: "Siz quyidagilarga haqlisiz:",
    rights: {
      1: "huquq va majburiyatlaringizni, qanday himoya va yordam olishingiz mumkinligini bilishga;",
      2: "siz haqingizdagi maʼlumot sir saqlanishiga va shaxsiy maʼlumotlaringiz himoya qilinishiga;",
      3: "maxsus ijtimoiy xizmatlarni soʻrab murojaat qilishga: xavfsiz turar joy, psixolog va boshqa yordam;",
      4: "maxsus ijtimoiy xizmatlarga muhtoj kishi yoki oila sifatida mahalliy hokimiyatdan ijtimoiy yordam soʻrashga;",
      5: "sogʻliqni saqlash organining kafolatlangan roʻyxati boʻyicha bepul tibbiy yordamga;",
      6: "davlat kafolatlagan yuridik maslahatga va kompleks ijtimoiy-yuridik yordamga;",
      7: "himoya organi sizni himoya qilinadigan shaxs deb tan olsa, jinoyat protsessida davlat himoyasiga;",
      8: "18 yoshga toʻlmagan boʻlsangiz: tergovda va sudda sizni soʻroq qilishda yoningizda pedagog yoki psixolog yoxud ikkalasi boʻlishiga;",
      9: "jabrlanuvchi deb tan olingan boʻlsangiz: Jabrlanuvchilarga kompensatsiya fondidan kompensatsiya olishga;",
      10: "chet ellik boʻlsangiz: oʻz mamlakatingiz elchixonasi yoki konsulligi bilan bogʻlanishda yordam olishga;",
      11: "chet ellik boʻlsangiz yoki fuqaroligingiz boʻlmasa: kafolatlangan xizmatlarni olish vaqtida Qozogʻistonda vaqtincha yashashga;",
      12: "chet eldan kelib, Qozogʻistonda identifikatsiya qilingan boʻlsangiz: huquqni muhofaza qilish organlariga murojaat qilish va ular bilan hamkorlik qilish-qilmaslikni xizmat olayotgan davringizda, kamida 30 kalendar kun ichida oʻzingiz hal qilishga;",
      13: "chet ellik boʻlsangiz yoki fuqaroligingiz boʻlmasa: ichki ishlar organlaridan fuqaroligingiz boʻlgan yoki doimiy yashaydigan mamlakatga chiqish vizasini soʻrashga;",
      14: "chet ellik boʻlsangiz yoki fuqaroligingiz boʻlmasa: ishingiz boʻyicha jinoyat protsessi tugaguncha chet el ishchi kuchiga beriladigan mahalliy ruxsatnomasiz ishlashga;",
      15: "boshpana izlayotgan boʻlsangiz: qochqin yoki fuqaroligi boʻlmagan shaxs maqomini soʻrashga;",
      16: "qaror, harakat yoki harakatsizlik ustidan shikoyat qilishga;",
      17: "Qozogʻiston qonunlari beradigan boshqa huquqlardan foydalanishga.",
    },
    dutiesHeading: "Sizning majburiyatingiz:",
    duties: {
      1: "Qozogʻistonning odam savdosiga qarshi kurash toʻgʻrisidagi qonunlariga rioya qilish;",
      2: "himoya va yordam soʻraganda, ruhiy holatingiz va sogʻligʻingiz imkon bergan darajada oʻzingiz haqingizda toʻliq va toʻgʻri maʼlumot berish.",
    },
    article: (paragraph, point) =>
      `17-modda, ${paragraph}-band${point === undefined ? "" : `, ${point}-kichik band`}`,
    source:
      "Qozogʻiston Respublikasining “Odam savdosiga qarshi kurashish toʻgʻrisida”gi 2024-yil 5-iyuldagi 110-VIII-son Qonuni, sodda soʻzlar bilan",
  },

  law: {
    title: "Qonun matni",
    heading: "Qonun nimani talab qiladi, Pana nima qiladi",
    lead: "Qonunning har bir normasi: nimani va kimdan talab qiladi, Pana buning uchun nima qiladi yoki nega qilmaydi. Bu sahifalar dasturning jadvallaridan tuzilgan va ularda yoʻq narsani aytmaydi.",
    inRussian: "Normalar bu yerda rus tilida.",
    official: "Rasmiy matn",
    allActs: "Barcha hujjatlar",
    executed: ({ count, all }) => `${all} normadan ${count} tasi bajariladi`,
    binds: "Kimga majburiyat yuklaydi",
    done: "Pana nima qiladi",
    why: "Sababi",
    verified: "Tekshiruv",
  },

  about: {
    title: "Sayt haqida",
    heading: "Nima saqlanadi, nima saqlanmaydi",
    what: "Pana — Qozogʻistonda odam savdosiga qarshi kurashadigan organlar birga ishlaydigan tizim. Bu sahifalar uning hamma uchun ochiq qismidir.",
    kept: {
      heading: "Saqlanadi",
      lines: [
        "Xabarda yozganingiz va tanlaganingiz, qoʻshgan rasmlaringiz, uning tili va kelgan vaqti. Soʻzlar va rasmlar muhrlangan holda saqlanadi.",
        "Siz bilan operator oʻrtasidagi yozishmalar.",
        "Kodingizdan faqat uni taniydigan iz qoladi. Undan kodni tiklab boʻlmaydi.",
        "Xabarlar oʻz-oʻzidan oʻchirilmaydi: odam savdosiga qarshi kurashish toʻgʻrisidagi qonunda buning muddati belgilanmagan.",
      ],
    },
    notKept: {
      heading: "Saqlanmaydi",
      lines: [
        "Oʻzingiz yozmagan boʻlsangiz — ismingiz, telefoningiz, turgan joyingiz.",
        "Qurilmangizning tarmoqdagi manzili (IP) va uning qanday qurilma ekani.",
        "Qurilmangizda hech narsa qolmaydi: bu sahifalarda cookie, hisoblagich yoki begona skript yoʻq.",
      ],
    },
    readers: {
      heading: "Kim oʻqiydi",
      lines: [
        "Ishonch telefoni operatorlari.",
        "Yordam beruvchilar tayyorlanayotgan yoki sodir etilgan jinoyat haqida ichki ishlar organlariga xabar berishi shart (Qayta yoʻnaltirish qoidalari, 20-band).",
        "Jabr koʻrgan boʻlishi mumkin boʻlgan kishi haqidagi maʼlumot qonunga koʻra maxfiy (5-modda, 8-kichik band).",
      ],
    },
    device: {
      heading: "Shu qurilmada xavfsizlik",
      lines: [
        "“Tez chiqish” va ikki marta bosilgan Esc bu sahifa oʻrniga boshqa saytni ochadi. Brauzerda skriptlar oʻchirilgan boʻlsa, “Orqaga” tugmasi bu yerga qaytarishi mumkin.",
        "Qurilma va tarmoq bu saytga kirganingizni eslab qolishi mumkin. Qurilmangizni kimdir tekshirsa, boshqa qurilmadan yoki maxfiy oynadan foydalaning.",
        "Qoʻngʻiroq telefon roʻyxatida qoladi: xavfsizroq boʻlsa, uni oʻchiring.",
        "Kodingiz kimda boʻlsa, yozishmalaringizni oʻqiy oladi. Uni faqat oʻzingiz topadigan joyda saqlang.",
      ],
    },
  },

  trouble: {
    missing: {
      title: "Sahifa topilmadi",
      heading: "Bunday sahifa yoʻq",
      text: "Manzil notoʻgʻri yozilgan boʻlishi mumkin. Hammasini bosh sahifadan topish mumkin.",
    },
    broken: {
      title: "Sahifa ochilmayapti",
      heading: "Bizning tomonda nosozlik yuz berdi",
      text: "Bir daqiqadan soʻng qayta urinib koʻring. Kimdir xavf ostida boʻlsa, kutmang: qoʻngʻiroq qiling.",
    },
    tooMuch: {
      title: "Matn juda koʻp",
      heading: "Bir martaga matn juda koʻp",
      text: "Matnni qisqartirib, yana yuboring. Qolganini keyin kod bilan qoʻshasiz.",
    },
  },

  date: ({ year, month, day, weekday }) =>
    `${year}-yil ${day}-${MONTHS[month - 1]}, ${WEEKDAYS[weekday - 1]}`,
};
