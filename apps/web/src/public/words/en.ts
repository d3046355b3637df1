import { DAY_NAMES } from "./day-names.js";
import type { Words } from "./words.js";

const { months: MONTHS, weekdays: WEEKDAYS } = DAY_NAMES.en;

export const en: Words = {
  languages: "Language",
  toText: "Skip to the text",
  leave: {
    now: "Leave now",
    hint: "Opens another site in place of this one. Pressing Esc twice does the same.",
  },
  demonstration:
    "Demonstration: the data are not real. Nobody is helped by what is sent here, and anybody who tries Pana can read it. The telephone numbers are real.",
  numbers: {
    heading: "Numbers to call",
    police: "Police",
    hotline: "Trust line against human trafficking",
    call: (number) => `Call ${number}`,
  },
  foot: {
    start: "To the start",
    rights: "Your rights",
    about: "What is kept and what is not",
    law: "What the law asks",
    more: "More",
    staff: "For staff",
  },
  print: "Print",

  start: {
    title: "Information",
    heading: "There is help",
    lead: "For anyone who is made to work or to do other things against their will, whose papers or pay are taken, who is not free to leave. And for anyone who knows of it.",
    help: { heading: "I need help now", text: "Call. 102 answers day and night." },
    report: {
      heading: "I want to report",
      text: "About yourself or about somebody else. Five short questions: answer those you can. You need not give your name.",
    },
    code: { heading: "I have a code", text: "Read the answer to your report and write more." },
    course: {
      heading: "What happens with a report",
      steps: [
        "When it is sent, you get a code. Only this code opens your report.",
        "An operator of the trust line reads it. Reports of danger are read first.",
        "Where help is needed, the operator calls in those who can give it.",
        "With the code you read the answer and write more. Nobody learns who you are unless you tell.",
      ],
    },
  },

  fields: {
    what: "What happened",
    region: "Region",
    where: "The place, in your words",
    danger: "Danger now",
    about: "Who it is about",
    who: "What you know about them",
    contact: "How to reach you",
    code: "Code",
    message: "Your message",
    picture: "Pictures",
  },
  hints: {
    what: "In your own words, in any language. A few words are enough; you can add more later.",
    where: "A town, a street, a farm, a building site, the address of a web page: whatever you know.",
    who: "Age, what they look like, the language they speak, who holds them. Write a name only if that is safe.",
    contact:
      "A telephone, a messenger or an e-mail that only you read, and when it is safe to write or to call.",
    code: "As it stands on your card. Spaces, dashes and small letters do not matter.",
    message: "Anything new, or the answer to a question of the operator.",
    picture: (most) =>
      `Up to ${most} photographs, JPEG or PNG, up to 8 MB each. The place, the time and the device that a camera writes into a file are left out; what the picture shows stays. Choose them last: another page of the form forgets them where scripts are off.`,
  },

  report: {
    title: "Form",
    progress: (number, of) => `Question ${number} of ${of}`,
    last: "Last step",
    headings: {
      what: "What happened?",
      where: "Where is it?",
      danger: "Is anybody in danger now?",
      about: "Who is it about?",
      contact: "How can we reach you?",
    },
    noRegion: "I do not know",
    danger: { now: "Yes, somebody is in danger now", "not-now": "No, not now", unknown: "I do not know" },
    dangerNow: {
      heading: "Call 102 now, if you can do so safely",
      text: "You can go on and send this report as well.",
    },
    about: {
      self: "About me",
      somebody: "About one other person",
      several: "About several people",
      child: "About a child, or somebody who may be under 18",
    },
    anonymous: {
      heading: "If you leave this empty",
      lines: [
        "Nobody learns who you are, unless you wrote it in another answer.",
        "We cannot call you. You read the answer here, with your code.",
      ],
    },
    reachable: {
      heading: "If you write something here",
      lines: [
        "The operator sees it and can ask you what is unclear.",
        "You get a code all the same and decide yourself how much to tell.",
      ],
    },
    next: "Continue",
    skip: "Skip this question",
    back: "Back",
    check: "Check and send",
    checkLead: "Nothing has been sent yet. You can still change every answer.",
    unanswered: "No answer",
    stillNeeded: "Needed before you send: a few words are enough",
    change: "Change",
    send: "Send",
  },

  faults: {
    heading: "Please look at this again",
    whatMissing: "Write a few words under “What happened”: without them nobody knows how to help.",
    tooLong: (field, length, longest) =>
      `“${field}” is too long: ${length} characters, and ${longest} fit. Shorten it; you can add the rest later with your code.`,
    notOffered: (field) => `Choose one of the answers under “${field}”.`,
    codeMissing: "Type the code.",
    codeMistyped:
      "This code is not whole, or something in it is mistyped. A code has 21 letters and digits: five groups of four and one at the end. Compare it with your card.",
    codeUnknown: "No report has this code. Compare every letter and digit with your card.",
    codeDiffers: (group) => `The code that you typed is not the same: look at group ${group} again.`,
    messageMissing: "Write something in “Your message”.",
    messageOther:
      "From this page another message was sent before; it stands above. If what is in “Your message” is to be sent too, press “Send” once more.",
    notPicture: "One of the files is not a whole JPEG or PNG picture. Choose the pictures again without it.",
    harmfulPicture: "A check found malware in one of the pictures. Choose the pictures again without it.",
    pictureTooLarge: "One of the pictures is larger than 8 MB. Choose the pictures again without it.",
    tooManyPictures:
      "These are more than 3 pictures. Choose 3 of them again; others can be described in words.",
    notStored:
      "The report could not be stored just now. Nothing that you typed is lost: press “Send” again in a minute. If somebody is in danger, call 102.",
    messageNotStored:
      "The message could not be stored just now. What you typed is still here: press “Send” again in a minute.",
    notOpened:
      "The report could not be opened just now. Your code and what you typed are not lost: press “Open” again in a minute. If somebody is in danger, call 102.",
  },
  offline: {
    text: "There is no connection. What you typed is still on this page, and it will be sent as soon as the connection is back. Do not close the page.",
    failed:
      "Something went wrong on our side. What you typed is still on this page, and it will soon be sent again. Do not close the page. If somebody is in danger, call 102.",
    tooMuch:
      "That is too much text at once, and it was not sent. What you typed is still on this page: shorten it and send it again. You can add the rest later with your code.",
    again: "Try again now",
  },

  receipt: {
    title: "Card",
    heading: "Your report has been received",
    received: "Received",
    codeHeading: "Your code",
    codeText:
      "Only this code opens your report. It is shown once, and nobody can find it for you. Write it down or print it.",
    copy: "Copy the code",
    save: "Save the card as a file",
    copied:
      "The code has been copied. It stays in the clipboard of this device until you copy something else.",
    aloud: "How to read it aloud",
    digits: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    letters: { A: "Alpha", E: "Echo", K: "Kilo", M: "Mike", T: "Tango", X: "X-ray" },
    keepHeading: "Type the code once, so that it is not lost",
    keepText: "Type it from your paper, not from the screen.",
    keepAction: "Compare",
    kept: "The code is right. You can leave this page.",
    nextHeading: "What happens next",
    next: [
      "An operator reads your report. Reports of danger are read first.",
      "The answer, or a question to you, appears under “I have a code”.",
      "If somebody is in danger or things get worse, call. Do not wait for the answer.",
    ],
    lookAgain: "When to look",
    orLater: "or any day after it",
    cardText: "Opens at this address:",
  },

  follow: {
    title: "Messages",
    heading: "Your report",
    text: "Type your code to read the answer and to write more.",
    open: "Open",
    another: "Another code",
    state: "What is being done",
    states: {
      new: {
        name: "Received",
        text: "The operator has it and has not decided yet. You need not do anything.",
      },
      "file-opened": {
        name: "Acted on",
        text: "Those who can help have been called in. For everybody’s safety, no details are shown here.",
      },
      closed: {
        name: "Closed",
        text: "The operator has finished with this report. If anything has changed, write here or report again.",
      },
    },
    messages: "Messages",
    none: "There is no message yet.",
    you: "You",
    desk: "Operator",
    write: "Write to the operator",
    written: "Your message has been received.",
    refresh: "Look for an answer",
  },

  seen: {
    title: "Days",
    heading: "Who read about you",
    text: "Type the code of your card.",
    none: "Nobody has read it yet.",
    shown:
      "Bodies that read what is kept, the latest day first. Names of their staff and what they read are not shown here.",
    because: (act) => `why: ${act}`,
    emergency: "It opened parts that were closed to it, because somebody was in danger.",
    safety:
      "Close this page when you have read it. If somebody else has your card, tell whoever gave it to you: they can make it useless.",
    unknown:
      "This code opens nothing: it is not right, is over, or was made useless. Compare every letter and digit with your card.",
    wait: "Too many wrong codes came from this network. Try again in a quarter of an hour.",
    notOpened:
      "It could not be opened just now. Press “Open” again in a minute. If somebody is in danger, call 102.",
  },

  rights: {
    title: "Reference",
    heading: "Your rights",
    lead: "They belong to everybody who has been identified as having suffered from human trafficking, or is the injured party in such a case: citizens and foreigners alike, whether or not there is an investigation.",
    beforeHeading: "Before identification",
    before:
      "Whoever may have suffered from human trafficking can ask for identification: the procedure that establishes it.",
    rightsHeading: "You have the right",
    rights: {
      1: "to be told what your rights and duties are and which protection and help you can have;",
      2: "that what is known about you stays confidential and your personal data are protected;",
      3: "to apply for special social services: a safe place to live, a psychologist and other help;",
      4: "to apply for social help from the local authorities, as a person or a family in need of special social services;",
      5: "to free medical care from the guaranteed list of the health authority;",
      6: "to legal advice guaranteed by the state and to comprehensive social legal help;",
      7: "to state protection in criminal proceedings, where the protecting body recognises you as a person to be protected;",
      8: "if you are under 18: that a teacher or a psychologist, or both, are present when you are questioned in an investigation or in court;",
      9: "if you are the injured party: to compensation from the Victims Compensation Fund;",
      10: "if you are a foreigner: to help in reaching the embassy or consulate of your country;",
      11: "if you are a foreigner or have no citizenship: to live in Kazakhstan for the time in which you receive the guaranteed services;",
      12: "if you came from abroad and were identified in Kazakhstan: to decide whether to turn to law enforcement and to work with it, for as long as you receive services and for at least 30 calendar days;",
      13: "if you are a foreigner or have no citizenship: to ask the internal affairs bodies for an exit visa to the country of your citizenship or permanent residence;",
      14: "if you are a foreigner or have no citizenship: to work without a local permit for foreign labour until the criminal proceedings in your case end;",
      15: "if you seek asylum: to apply for the status of a refugee or of a stateless person;",
      16: "to appeal against a decision, an act or a failure to act;",
      17: "to everything else that the laws of Kazakhstan give you.",
    },
    dutiesHeading: "You have the duty",
    duties: {
      1: "to observe the laws of Kazakhstan on countering human trafficking;",
      2: "to give full and true information about yourself when you turn for protection and help, as far as your state of mind and your health allow.",
    },
    article: (paragraph, point) => `Article 17(${paragraph})${point === undefined ? "" : `(${point})`}`,
    source: "Law of Kazakhstan “On countering human trafficking”, 5 July 2024, No. 110-VIII, in plain words",
  },

  law: {
    title: "Text of the law",
    heading: "What the law asks and what Pana does",
    lead: "Each provision of the law: what it asks, of whom, and what Pana does about it or why it does not. These pages are made from the program’s own tables, so they cannot claim more than those hold. The titles of provisions are our words, not the official headings.",
    inRussian: "",
    official: "Official text",
    allActs: "All acts",
    executed: ({ count, all }) => `${count} of ${all} provisions are executed`,
    binds: "Binds",
    done: "What Pana does",
    why: "Why",
    verified: "Verified",
  },

  about: {
    title: "About",
    heading: "What is kept and what is not",
    what: "Pana is the system through which the bodies that counter human trafficking in Kazakhstan work together. These pages are its public part.",
    kept: {
      heading: "Kept",
      lines: [
        "What you write and choose in the report, the pictures you add, its language, and when it came. Words and pictures are kept sealed.",
        "The messages between you and the operator.",
        "Of your code only a trace, by which it is recognised. The code cannot be restored from it.",
        "Reports are not deleted by themselves: the law on countering human trafficking sets no term for it.",
      ],
    },
    notKept: {
      heading: "Not kept",
      lines: [
        "Your name, telephone or whereabouts, unless you write them.",
        "The network address (IP) of your device and what kind of device it is.",
        "Nothing is stored on your device: there are no cookies, counters or scripts of others on these pages.",
      ],
    },
    readers: {
      heading: "Who reads it",
      lines: [
        "Operators of the trust line.",
        "Whoever gives help must tell the internal affairs bodies of a crime that is being prepared or was committed (Referral Rules, 20).",
        "Information about a person who may have suffered is confidential by law (Article 5(8)).",
      ],
    },
    device: {
      heading: "Safe at this device",
      lines: [
        "“Leave now” and Esc pressed twice open another site in place of this one. If scripts are switched off in your browser, its Back button can still lead here.",
        "The device and the network may remember that this site was visited. If somebody looks through your device, use another one or a private window.",
        "A call stays in the list of calls: delete it if that is safer.",
        "Whoever has your code can read your messages. Keep it where only you find it.",
      ],
    },
  },

  trouble: {
    missing: {
      title: "Page not found",
      heading: "There is no such page",
      text: "The address may be mistyped. Everything can be found from the start page.",
    },
    broken: {
      title: "Page is not available",
      heading: "Something went wrong on our side",
      text: "Please try again in a minute. If somebody is in danger, do not wait: call.",
    },
    tooMuch: {
      title: "Too much text",
      heading: "That is too much text at once",
      text: "Shorten the text and send it again. You can add the rest later with your code.",
    },
  },

  date: ({ year, month, day, weekday }) => `${WEEKDAYS[weekday - 1]}, ${day} ${MONTHS[month - 1]} ${year}`,
};
