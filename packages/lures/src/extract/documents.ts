import type { Normal, Span } from "../normalise/normalise.js";
import { Lexicon } from "./lexicon.js";
import type { Word } from "./words.js";

export const DOCUMENT_KINDS = [
  "passport",
  "identity-card",
  "visa",
  "work-permit",
  "contract",
  "birth-certificate",
  "driving-licence",
  "diploma",
  "medical",
  "tax-number",
  "bank-card",
  "photo",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentMention extends Span {
  readonly document: DocumentKind;
}

const NAMES: Readonly<Record<DocumentKind, string>> = {
  passport:
    "паспорт*,загранпаспорт*,загран,төлқұжат*,passport*,pasport*,шиноснома*,шиноснома,паспорту,biometrik",
  "identity-card":
    "удостоверени* личности,удостоверени*,удв,жеке куәлік*,куәлік*,id card,identity card,айди карт*,id karta*,id карт*,күбөлүк*,удостоверениеси*,шахсӣ,шахсият*",
  visa: "виза,визы,визу,визой,виз,визасыз,визасын,визаны,visa*,viza*,визаи,раводид*",
  "work-permit":
    "разрешени* на работу,рабоч* виз*,work permit*,work visa*,рұқсат қағаз*,патент,ish vizasi,иш визаси,эмгек виза*",
  contract: "договор*,контракт*,contract*,келісімшарт*,shartnoma*,шартнома*,келишим*,қарордод*,шартнома",
  "birth-certificate":
    "свидетельств* о рождении,туу туралы куәлік*,birth certificate*,tug'ilganlik*,туғилганлик*,туулгандыгы*,шаҳодатнома*",
  "driving-licence":
    "водительск* прав*,водительск* удостовер*,права категори*,жүргізуші куәлі*,driving licen*,driver* licen*,haydovchilik guvohnoma*,айдоочулук күбөлү*",
  diploma: "диплом*,diploma*,аттестат*",
  medical:
    "медсправк*,медкнижк*,медицинск* справк*,медкомисси*,medical certificate*,medical check*,санкнижк*,мед справк*,медицина кітапша*",
  "tax-number": "иин,жсн,инн,iin,jshshir,жшшир,пинфл",
  "bank-card":
    "банковск* карт*,карта каспи,каспи голд,kaspi gold,дебетов* карт*,bank card*,банк картасы*,bank karta*,банк карта*,корти бонкӣ",
  photo:
    "ваш* фото,свои фото,свое фото,фото в полный рост,фотку,фотографию,фото и,фотоңыз*,суретіңіз*,суретиңиз*,сүрөтүңүз*,rasmingiz*,расмингиз*,сурататон*,your photo*,full length photo*,selfie*,селфи,send photo*,send pics",
};

let lexicon: Lexicon<DocumentKind> | undefined;

/** Documents that a post speaks of; whether they are asked for, offered or kept is for the indicators to say. */
export function documentsIn(normal: Normal, words: readonly Word[]): DocumentMention[] {
  lexicon ??= new Lexicon(
    DOCUMENT_KINDS.flatMap((kind) => NAMES[kind].split(",").map((name) => [name, kind] as const)),
  );
  const matches = lexicon.find(words).sort((one, other) => one.first - other.first || other.end - one.end);
  const mentions: DocumentMention[] = [];
  let behind = 0;
  for (const { value, first, end } of matches) {
    if (first < behind) continue;
    behind = end;
    mentions.push({ ...normal.span(words[first]!.from, words[end - 1]!.to), document: value });
  }
  return mentions;
}
