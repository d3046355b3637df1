import { offerSaving } from "./card.js";
import { offerCopying } from "./copy.js";
import { keepOneEntry } from "./entry.js";
import { guardPage } from "./guard.js";
import { offerLeaving } from "./leave.js";
import { rememberPictures } from "./pictures.js";
import { offerPrinting } from "./print.js";
import { sendForms } from "./send.js";

/*
 * What the pages can do better with a script. Each listens on the document, because pages are exchanged in place; each
 * page is complete without any of this.
 */
document.documentElement.classList.add("scripts");
offerLeaving();
guardPage();
keepOneEntry();
sendForms();
rememberPictures();
offerPrinting();
offerCopying();
offerSaving();
