import type { paperEn } from "./paper.en.js";

/** The printed papers and what stands around them, in Kazakh. */
export const paperKk: Readonly<Record<keyof typeof paperEn, string>> = {
  papers: "Қағаздар",
  back: "Іске қайту",
  language: "Қағаздың тілі",
  "which-talk": "Қай сәйкестендіру",
  empty: "Қолмен толтыратын бос парақ",
  print: "Басып шығару",
  "print-this": "Басып шығару: {{paper}}",
  "print-empty": "Қолмен толтыру үшін басып шығару: {{paper}}",
  "with-number": "Істің нөмірімен",
  "with-number-help":
    "Қағазды басқа біреу тауып алуы мүмкін болса, нөмірін алып тастаңыз: істің бар екенінің өзі құпия.",
  "by-hand": "Істе аты-жөні сақталмайды: ол қолмен жазылады.",
  "file-number": "№ {{number}} іс",
  demonstration: "Көрсетілім: мұндағы адамдардың бәрі ойдан шығарылған.",
  who: "Кім",
  name: "Тегі, аты",
  signature: "Қолы",
  edition: "Өлшемшарттардың редакциясы: {{edition}}",
};
