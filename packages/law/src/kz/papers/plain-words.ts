import type { PaperPoint } from "../../model/paper.js";
import { type Text, text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";

/*
 * Article 17 of the law in plain words, as they are read by whoever it protects: on paper, and on the public pages. Each
 * right ends a sentence that begins with "You have the right", each duty one that begins with "You have the duty".
 */

const point = <K extends KzProvision>(number: string, basis: K, words: Text): PaperPoint<K> => ({
  number,
  text: words,
  basis,
});

/** L110 17(1): the right of whoever may have suffered, before identification. */
export const BEFORE_IN_PLAIN_WORDS = [
  point(
    "",
    "L110 17(1)",
    text(
      "сәйкестендіруді, яғни адам саудасынан зардап шеккеніңізді анықтайтын рәсімді жүргізуді сұрауға;",
      "попросить об идентификации — процедуре, которая устанавливает, пострадали ли вы от торговли людьми;",
      "to ask for identification, the procedure that establishes whether you have suffered from human trafficking;",
    ),
  ),
] as const;

/** L110 17(2): the rights of whoever was identified or is the injured party, by their numbers in the law. */
export const RIGHTS_IN_PLAIN_WORDS = [
  point(
    "1",
    "L110 17(2)(1)",
    text(
      "құқықтарыңыз бен міндеттеріңіз, қандай қорғау мен көмек ала алатыныңыз туралы білуге;",
      "знать свои права и обязанности и то, какую защиту и помощь можно получить;",
      "to be told what your rights and duties are and which protection and help you can have;",
    ),
  ),
  point(
    "2",
    "L110 17(2)(2)",
    text(
      "өзіңіз туралы мәліметтің құпия сақталуына және дербес деректеріңіздің қорғалуына;",
      "на то, что сведения о вас останутся в тайне, а ваши персональные данные будут защищены;",
      "that what is known about you stays confidential and your personal data are protected;",
    ),
  ),
  point(
    "3",
    "L110 17(2)(3)",
    text(
      "арнаулы әлеуметтік қызметтерді сұрап өтініш беруге: қауіпсіз баспана, психолог және басқа көмек;",
      "обратиться за специальными социальными услугами: безопасным жильём, помощью психолога и другой;",
      "to apply for special social services: a safe place to live, a psychologist and other help;",
    ),
  ),
  point(
    "4",
    "L110 17(2)(4)",
    text(
      "арнаулы әлеуметтік қызметтерге мұқтаж адам немесе отбасы ретінде жергілікті биліктен әлеуметтік көмек сұрауға;",
      "обратиться за социальной помощью к местным властям как человек или семья, которым нужны специальные социальные услуги;",
      "to apply for social help from the local authorities, as a person or a family in need of special social services;",
    ),
  ),
  point(
    "5",
    "L110 17(2)(5)",
    text(
      "денсаулық сақтау органының кепілдік берілген тізбесі бойынша тегін медициналық көмек алуға;",
      "на бесплатную медицинскую помощь по гарантированному перечню органа здравоохранения;",
      "to free medical care from the guaranteed list of the health authority;",
    ),
  ),
  point(
    "6",
    "L110 17(2)(6)",
    text(
      "мемлекет кепілдік берген заң кеңесін және кешенді әлеуметтік заң көмегін алуға;",
      "на гарантированную государством юридическую консультацию и комплексную социальную юридическую помощь;",
      "to legal advice guaranteed by the state and to comprehensive social legal help;",
    ),
  ),
  point(
    "7",
    "L110 17(2)(7)",
    text(
      "қорғауды жүзеге асыратын орган сізді қорғалуға жататын адам деп таныса, қылмыстық процесте мемлекеттік қорғауда болуға;",
      "на государственную защиту в уголовном процессе, если орган защиты признает вас защищаемым лицом;",
      "to state protection in criminal proceedings, where the protecting body recognises you as a person to be protected;",
    ),
  ),
  point(
    "8",
    "L110 17(2)(8)",
    text(
      "18 жасқа толмаған болсаңыз: тергеуде және сотта сізден жауап алынғанда қасыңызда педагог немесе психолог, не екеуі де болуына;",
      "если вам нет 18 лет: на то, чтобы на допросе у следователя и в суде рядом был педагог или психолог либо оба;",
      "if you are under 18: that a teacher or a psychologist, or both, are present when you are questioned in an investigation or in court;",
    ),
  ),
  point(
    "9",
    "L110 17(2)(9)",
    text(
      "жәбірленуші деп танылсаңыз: Жәбірленушілерге өтемақы қорынан өтемақы алуға;",
      "если вы признаны потерпевшим: на компенсацию из Фонда компенсации потерпевшим;",
      "if you are the injured party: to compensation from the Victims Compensation Fund;",
    ),
  ),
  point(
    "10",
    "L110 17(2)(10)",
    text(
      "шетелдік болсаңыз: өз еліңіздің елшілігімен немесе консулдығымен байланысуға көмек алуға;",
      "если вы иностранец: на помощь в том, чтобы связаться с посольством или консульством своей страны;",
      "if you are a foreigner: to help in reaching the embassy or consulate of your country;",
    ),
  ),
  point(
    "11",
    "L110 17(2)(11)",
    text(
      "шетелдік болсаңыз немесе азаматтығыңыз болмаса: кепілдік берілген қызметтерді алу кезінде Қазақстанда уақытша тұруға;",
      "если вы иностранец или без гражданства: временно жить в Казахстане, пока получаете гарантированные услуги;",
      "if you are a foreigner or have no citizenship: to live in Kazakhstan for the time in which you receive the guaranteed services;",
    ),
  ),
  point(
    "12",
    "L110 17(2)(12)",
    text(
      "шетелден келіп, Қазақстанда сәйкестендірілген болсаңыз: құқық қорғау органдарына жүгіну-жүгінбеуді, олармен ынтымақтасу-ынтымақтаспауды қызмет алып жүрген кезде, кемінде күнтізбелік 30\u00a0күн ішінде өзіңіз шешуге;",
      "если вы приехали из другой страны и идентифицированы в Казахстане: решать, обращаться ли в правоохранительные органы и сотрудничать ли с ними, пока получаете услуги и не менее 30\u00a0календарных дней;",
      "if you came from abroad and were identified in Kazakhstan: to decide whether to turn to law enforcement and to work with it, for as long as you receive services and for at least 30\u00a0calendar days;",
    ),
  ),
  point(
    "13",
    "L110 17(2)(13)",
    text(
      "шетелдік болсаңыз немесе азаматтығыңыз болмаса: ішкі істер органдарынан азаматтығыңыз бар не тұрақты тұратын елге кету үшін шығу визасын сұрауға;",
      "если вы иностранец или без гражданства: просить у органов внутренних дел выездную визу в страну гражданства или постоянного проживания;",
      "if you are a foreigner or have no citizenship: to ask the internal affairs bodies for an exit visa to the country of your citizenship or permanent residence;",
    ),
  ),
  point(
    "14",
    "L110 17(2)(14)",
    text(
      "шетелдік болсаңыз немесе азаматтығыңыз болмаса: ісіңіз бойынша қылмыстық іс жүргізу аяқталғанша шетелдік жұмыс күшіне берілетін жергілікті рұқсатсыз жұмыс істеуге;",
      "если вы иностранец или без гражданства: работать без местного разрешения на иностранную рабочую силу до конца уголовного процесса по вашему делу;",
      "if you are a foreigner or have no citizenship: to work without a local permit for foreign labour until the criminal proceedings in your case end;",
    ),
  ),
  point(
    "15",
    "L110 17(2)(15)",
    text(
      "пана іздеп жүрсеңіз: босқын немесе азаматтығы жоқ адам мәртебесін сұрауға;",
      "если вы ищете убежища: просить статус беженца или лица без гражданства;",
      "if you seek asylum: to apply for the status of a refugee or of a stateless person;",
    ),
  ),
  point(
    "16",
    "L110 17(2)(16)",
    text(
      "шешімге, әрекетке немесе әрекетсіздікке шағым жасауға;",
      "обжаловать решение, действие или бездействие;",
      "to appeal against a decision, an act or a failure to act;",
    ),
  ),
  point(
    "17",
    "L110 17(2)(17)",
    text(
      "Қазақстан заңдарында берілген өзге де құқықтарды пайдалануға.",
      "на всё остальное, что дают вам законы Казахстана.",
      "to everything else that the laws of Kazakhstan give you.",
    ),
  ),
] as const;

/** L110 17(3): the duties. */
export const DUTIES_IN_PLAIN_WORDS = [
  point(
    "1",
    "L110 17(3)(1)",
    text(
      "Қазақстанның адам саудасына қарсы іс-қимыл туралы заңнамасын сақтау;",
      "соблюдать законодательство Казахстана о противодействии торговле людьми;",
      "to observe the laws of Kazakhstan on countering human trafficking;",
    ),
  ),
  point(
    "2",
    "L110 17(3)(2)",
    text(
      "қорғау мен көмек сұрағанда, жан күйіңіз бен денсаулығыңыз көтергенше, өзіңіз туралы толық әрі шынайы мәлімет беру.",
      "обращаясь за защитой и помощью, сообщать о себе полные и верные сведения — насколько позволяют душевное состояние и здоровье.",
      "to give full and true information about yourself when you turn for protection and help, as far as your state of mind and your health allow.",
    ),
  ),
] as const;
