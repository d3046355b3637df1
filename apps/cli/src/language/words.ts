import { LANGUAGES, type Language, type Text } from "@pana/law";

export { LANGUAGES };

/** What the command line says of itself and of what it was given. Placeholders stand in braces. */
export const WORDS = {
  about: {
    kk: "Pana: адам саудасына қарсы іс-қимылдың бірыңғай жүйесі",
    ru: "Pana: единая система противодействия торговле людьми",
    en: "Pana: the unified system of countering human trafficking",
  },
  serve: {
    kk: "Pana-ны іске қосу: дерекқор, сервер және беттер",
    ru: "запустить Pana: базу данных, сервер и страницы",
    en: "run Pana: the database, the server and the pages",
  },
  migrate: {
    kk: "дерекқордың құрылымын осы нұсқаға жеткізу",
    ru: "привести структуру базы данных к этой версии",
    en: "bring the database to the structure of this version",
  },
  demo: {
    kk: "бос дерекқорды көрсетілім елімен толтыру",
    ru: "заполнить пустую базу данных демонстрационной страной",
    en: "fill an empty database with the demonstration country",
  },
  law: {
    kk: "іс құжатын заң бойынша оқу",
    ru: "прочитать дело по закону",
    en: "read a case file by the law",
  },
  facts: { kk: "іс бойынша не белгілі", ru: "что известно по делу", en: "what is known from the file" },
  duties: {
    kk: "кім, кімге, не және қай мерзімге дейін міндетті",
    ru: "кто, кому, что и к какому сроку обязан",
    en: "who owes what to whom, and by when",
  },
  classify: {
    kk: "Палермо хаттамасы, заң, шкала және қылмыстық іс бойынша төрт нәтиже қатар",
    ru: "четыре результата рядом: Палермский протокол, закон, шкала, уголовное дело",
    en: "four results side by side: the Palermo Protocol, the law, the scale, the criminal case",
  },
  rights: {
    kk: "адамның қазіргі құқықтары",
    ru: "какие права есть у человека сейчас",
    en: "which rights the person has now",
  },
  permits: {
    kk: "субъект осы әрекетті жасай ала ма, жоқ болса — неге",
    ru: "может ли субъект совершить это действие, и если нет, то почему",
    en: "whether a subject may perform an act, and if not, why not",
  },
  identify: {
    kk: "сәйкестендіру парағының нәтижесі",
    ru: "результат листа идентификации",
    en: "the result of an identification sheet",
  },
  validate: {
    kk: "құжат нысанға сай ма",
    ru: "соответствует ли документ форме",
    en: "whether a document fits the form",
  },
  provisions: {
    kk: "Pana сілтеме жасайтын нормалар",
    ru: "нормы, на которые ссылается Pana",
    en: "the provisions that Pana cites",
  },
  acts: {
    kk: "әрекет түрлері және оларды кім жасайды",
    ru: "виды действий и кто их совершает",
    en: "the kinds of act and who performs them",
  },
  coverage: {
    kk: "әр норма не талап етеді, кімнен, Pana оны қалай орындайды немесе неге орындамайды",
    ru: "что требует каждая норма, от кого, и чем Pana её исполняет или почему нет",
    en: "what each provision asks, of whom, and what Pana does about it or why it does not",
  },
  country: {
    kk: "қай елдің заңы, екі әріп, мысалы uz; әдепкіде — kz",
    ru: "закон какой страны, две буквы, например uz; по умолчанию kz",
    en: "the law of which country, two letters, e.g. uz; kz unless given",
  },
  notRead: { kk: "Оқылмағаны", ru: "Что не прочитано", en: "What has not been read" },
  noClassification: {
    kk: "{country}: заңдарды салыстыруға жеткілікті ештеңе оқылмаған",
    ru: "{country}: прочитано слишком мало, чтобы сравнивать законы",
    en: "{country}: too little of its law has been read to compare",
  },
  ofLaw: {
    kk: "тек бір акт, мысалы RR",
    ru: "только один акт, например RR",
    en: "one act only, e.g. RR",
  },
  ofState: {
    kk: "тек бір күй: executed, recorded, not-yet, nothing-to-execute",
    ru: "только одно состояние: executed, recorded, not-yet, nothing-to-execute",
    en: "one state only: executed, recorded, not-yet, nothing-to-execute",
  },
  json: { kk: "JSON түрінде", ru: "в виде JSON", en: "as JSON" },
  binds: { kk: "кімді міндеттейді", ru: "кого обязывает", en: "binds" },
  carriedBy: { kk: "не орындайды", ru: "чем исполняется", en: "carried by" },
  writtenDownBy: { kk: "немен жазылады", ru: "чем записывается", en: "written down by" },
  markdown: {
    kk: "Markdown құжаты түрінде",
    ru: "документом Markdown",
    en: "as a Markdown document",
  },
  whyNot: { kk: "себебі", ru: "почему", en: "why" },
  provisionsInAll: { kk: "барлық норма", ru: "всего норм", en: "provisions in all" },
  file: {
    kk: "іс құжаты (JSON); «-» — стандартты енгізу",
    ru: "дело (JSON); «-» — стандартный ввод",
    en: "the case file (JSON); - for standard input",
  },
  sheet: {
    kk: "сәйкестендіру парағы (JSON); «-» — стандартты енгізу",
    ru: "лист идентификации (JSON); «-» — стандартный ввод",
    en: "the sheet (JSON); - for standard input",
  },
  at: {
    kk: "сәт, RFC 3339, белдеуімен; әдепкіде — қазір",
    ru: "момент, RFC 3339, со смещением; по умолчанию сейчас",
    en: "the moment, RFC 3339 with an offset; now unless given",
  },
  by: {
    kk: "субъект түрі, мысалы police",
    ru: "вид субъекта, например police",
    en: "the kind of subject, e.g. police",
  },
  organisation: { kk: "ұйымның белгісі", ru: "обозначение организации", en: "the organisation's id" },
  act: {
    kk: "әрекет түрі, мысалы referral.made",
    ru: "вид действия, например referral.made",
    en: "the kind of act, e.g. referral.made",
  },
  lang: { kk: "тіл", ru: "язык", en: "the language" },
  help: { kk: "көмекті көрсету", ru: "показать справку", en: "show this help" },
  creating: {
    kk: "PostgreSQL дерекқоры алғаш рет құрылуда",
    ru: "Создаётся база данных PostgreSQL",
    en: "Creating the PostgreSQL database",
  },
  recovering: {
    kk: "Өткен жолы тоқтап қалған PostgreSQL қалпына келтірілуде",
    ru: "Восстанавливается PostgreSQL, прерванный в прошлый раз",
    en: "Recovering PostgreSQL, which was interrupted last time",
  },
  starting: { kk: "PostgreSQL іске қосылуда", ru: "Запускается PostgreSQL", en: "Starting PostgreSQL" },
  servedAt: {
    kk: "Pana осы мекенжайда: {url}",
    ru: "Pana работает по адресу {url}",
    en: "Pana is at {url}",
  },
  demonstrationCountry: {
    kk: "Бұл — көрсетілім елі: мұнда ешкім де шын емес. Кіру тізімі: {url}/desk/sign-in",
    ru: "Это демонстрационная страна: никто здесь не настоящий. Кто может войти: {url}/desk/sign-in",
    en: "This is the demonstration country: nobody here is real. Who can sign in: {url}/desk/sign-in",
  },
  toStop: { kk: "Тоқтату: Ctrl+C", ru: "Остановить: Ctrl+C", en: "Stop it with Ctrl+C" },
  stopping: { kk: "Pana тоқтатылуда", ru: "Pana останавливается", en: "Pana is stopping" },
  held: {
    kk: "Pana {data} қалтасындағы деректермен жұмыс істеп тұр: {holder}. Алдымен соны тоқтатыңыз немесе PANA_DATA-да басқа қалтаны көрсетіңіз.",
    ru: "Pana уже работает с данными в {data}: {holder}. Сначала остановите её или укажите другую папку в PANA_DATA.",
    en: "Pana already runs on the data in {data}: {holder}. Stop it first, or name another folder in PANA_DATA.",
  },
  portTaken: {
    kk: "{address} мекенжайы бос емес: PORT айнымалысында басқа портты көрсетіңіз (0 — кез келген бос порт).",
    ru: "Адрес {address} занят: укажите другой порт в PORT (0 — любой свободный).",
    en: "{address} is taken: name another port in PORT (0 takes any free one).",
  },
  loaded: {
    kk: "Жүктелді: {files} іс, {acts} әрекет.",
    ru: "Загружено: дел — {files}, действий — {acts}.",
    en: "Loaded: {files} files, {acts} acts.",
  },
  files: { kk: "іс саны", ru: "число дел", en: "how many files" },
  seed: { kk: "кездейсоқтықтың бастау саны", ru: "начальное число случайности", en: "the seed of chance" },
  until: { kk: "соңғы күн (ISO 8601)", ru: "последний день (ISO 8601)", en: "the last day (ISO 8601)" },
  matching: {
    kk: "тек осы сөз кездесетіндер",
    ru: "только те, где встречается это слово",
    en: "only those in which this word occurs",
  },
  noFile: { kk: "{path}: құжат оқылмады", ru: "{path}: документ не читается", en: "{path}: cannot be read" },
  notJson: { kk: "{path}: бұл JSON емес", ru: "{path}: это не JSON", en: "{path}: this is not JSON" },
  badMoment: {
    kk: "--at: «{value}» белдеуі бар RFC 3339 сәті емес, мысалы 2026-03-02T10:00:00+05:00",
    ru: "--at: «{value}» не момент RFC 3339 со смещением, например 2026-03-02T10:00:00+05:00",
    en: "--at: '{value}' is not an RFC 3339 moment with an offset, such as 2026-03-02T10:00:00+05:00",
  },
  badChoice: {
    kk: "{option}: «{value}» белгісіз; мүмкін мәндер: {choices}",
    ru: "{option}: «{value}» неизвестно; возможные значения: {choices}",
    en: "{option}: '{value}' is not known; it may be: {choices}",
  },
  badNumber: {
    kk: "{option}: «{value}» — {least} бастап бүтін сан болуы керек",
    ru: "{option}: «{value}» должно быть целым числом от {least}",
    en: "{option}: '{value}' must be a whole number from {least}",
  },
  badDate: {
    kk: "{option}: «{value}» — 2026-03-02 түріндегі күн болуы керек",
    ru: "{option}: «{value}» должно быть датой вида 2026-03-02",
    en: "{option}: '{value}' must be a date such as 2026-03-02",
  },
  fits: { kk: "Құжат нысанға сай.", ru: "Документ соответствует форме.", en: "The document fits the form." },
  migrated: { kk: "Дерекқор дайын.", ru: "База данных готова.", en: "The database is ready." },
  seeding: {
    kk: "Көрсетілім елі жүктелуде",
    ru: "Загружается демонстрационная страна",
    en: "Loading the demonstration country",
  },
  secondsLeft: { kk: "{seconds} с қалды", ru: "осталось {seconds} с", en: "{seconds} s left" },
  notEmpty: {
    kk: "Дерекқорда істер бар: көрсетілім елі тек бос дерекқорға жүктеледі.",
    ru: "В базе данных уже есть дела: демонстрационная страна загружается только в пустую.",
    en: "The database already holds files: the demonstration country is only loaded into an empty one.",
  },
  begunAlready: {
    kk: "Дерекқорда жүктелуі үзілген көрсетілім елі бар: --files {files} --seed {seed}. Соны аяқтау үшін осы мәндермен қайталаңыз.",
    ru: "В базе данных есть демонстрационная страна, загрузка которой прервалась: --files {files} --seed {seed}. Чтобы завершить её, повторите с этими значениями.",
    en: "The database holds a demonstration country whose loading was cut off: --files {files} --seed {seed}. Repeat with these values to complete it.",
  },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof WORDS;

/** The language asked for, else the one of the environment, else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const wish = asked ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? "";
  return wish.startsWith("kk") ? "kk" : wish.startsWith("ru") ? "ru" : "en";
}

/** The language that the command line asks for, wherever it stands; needed before the rest is read, for the help is in it. */
export function languageAsked(argv: readonly string[]): string | undefined {
  const place = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return place < 0 ? undefined : (argv[place]?.split("=")[1] ?? argv[place + 1]);
}

/** The text in a language, with its placeholders filled. */
export function say(
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The words with every `--lang` in front, where the program itself reads it, wherever it was written. */
export function languageFirst(argv: readonly string[]): string[] {
  const end = argv.indexOf("--");
  const front: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (end >= 0 && at >= end) rest.push(word);
    else if (word.startsWith("--lang=")) front.push(word);
    else if (word === "--lang") front.push(word, ...argv.slice(++at, at + 1));
    else rest.push(word);
  }
  return [...front, ...rest];
}
