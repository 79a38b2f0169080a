import { deskMailsEn } from "./desk-mails-en";
import { digestEn } from "./digest-en";
import { bullet, type MailFacts, type MailLanguage } from "./mail-language";
import { orderMailsEn, orderMatterEn } from "./order-mails-en";
import { reasonsEn } from "./reasons-en";

const terms = ({ money, termMonths, rate }: MailFacts): string => `${money} over ${termMonths} months at ${rate} a year`;

const cost = ({ payment, totalPaid }: MailFacts): string => `${payment} each month, ${totalPaid} in all`;

const endings: Record<string, string> = {
  OFFER_DECLINED: "You declined our offer, so the application is closed. Nothing else is to be done.",
  OFFER_EXPIRED: "The time to accept our offer has passed, so the application is closed. You may apply again at any time.",
};

/** Mails in English. A rejection is the notice of action taken of Regulation B, with its specific reasons (12 CFR 1002.9(a)(2)); what is missing is told as its notice of incompleteness (1002.9(c)(2)). */
export const english: MailLanguage = {
  greeting: "Hello,",
  link: (action, address) => `${action}: ${address}`,
  matters: {
    loan: {
      action: "You can see your application here",
      otherReason: "Something in the application is not right.",
      reasons: reasonsEn,
    },
    order: orderMatterEn,
  },
  desk: deskMailsEn,
  digest: digestEn,
  mails: {
    ...orderMailsEn,
    "loan.received": ({ number, money }) => ({
      subject: `We have your loan application ${number}`,
      lines: [
        `You applied for ${money}. Next we check your answers and ask the credit bureau.`,
        "You need to do nothing: we write to you as soon as there is something to tell.",
      ],
    }),
    "loan.informationNeeded": ({ number, slots, message, until, wantedBy }) => ({
      subject: `We need something more for your application ${number}`,
      lines: [
        "To go on with your application we need:",
        ...slots.map(bullet),
        message !== "" && `Our message to you: ${message}`,
        wantedBy !== "" && `Please send it by ${wantedBy}.`,
        `The last day is ${until}. Without it we cannot consider the application any further and have to decline it.`,
      ],
      action: "Send it here",
    }),
    "loan.informationReminder": ({ number, missing, until, final }) => ({
      subject: `${final ? "Last reminder" : "Reminder"}: your application ${number} waits for you`,
      lines: [
        ...(missing.length > 0
          ? ["We still need:", ...missing.map(bullet)]
          : ["Everything is there; it only has to be sent to us."]),
        `The last day is ${until}. Without it we cannot consider the application any further and have to decline it.`,
      ],
      action: "Send it here",
    }),
    "loan.slotRefused": ({ number, item, reason }) => ({
      subject: `Something you sent for your application ${number} has to be sent again`,
      lines: [`We cannot use what you sent for "${item}":`, reason, "Everything else you sent is kept."],
      action: "Send it again here",
    }),
    "loan.documentsReady": (facts) =>
      facts.counterOffer
        ? {
            subject: `Our offer for your application ${facts.number}`,
            lines: [
              `You asked for ${facts.askedMoney} over ${facts.askedMonths} months. We cannot grant that, but we can offer you:`,
              bullet(terms(facts)),
              bullet(cost(facts)),
              `${facts.openDays > 0 ? `You have ${facts.openDays} days to accept it` : "You can accept it"}, until ${facts.until}. You need not decide at once.`,
            ],
            action: "Read the agreement, and accept or decline it here",
          }
        : {
            subject: `Your loan ${facts.number} is approved`,
            lines: [
              "We approved your application, and the agreement is ready:",
              bullet(terms(facts)),
              bullet(cost(facts)),
              `Please accept or decline it by ${facts.until}.`,
            ],
            action: "Read the agreement, and accept or decline it here",
          },
    "loan.signatureReminder": (facts) => ({
      subject: `The agreement for your application ${facts.number} waits for your answer`,
      lines: [
        `${facts.counterOffer ? "Our offer" : "Your approved loan"}: ${terms(facts)}.`,
        `You can accept or decline it until ${facts.until}; after that it ends by itself.`,
      ],
      action: "Read and answer it here",
    }),
    "loan.paidOut": ({ loanNumber, money, paidOn }) => ({
      subject: `Your loan ${loanNumber} is paid out`,
      lines: [`We paid out ${money} on ${paidOn}.`, `Your loan has the number ${loanNumber}; name it when you write to us.`],
      action: "Your signed agreement with all instalments is here",
    }),
    "loan.approved": (facts) => ({
      subject: `Your loan ${facts.number} is approved`,
      lines: [`We approved ${terms(facts)}.`],
    }),
    "loan.rejected": ({ number, money, reasons, missing, message }) => ({
      subject: `Your loan application ${number}`,
      lines: [
        `This is our notice of the action taken on your application for ${money}: we cannot offer you this loan.`,
        reasons.length > 0 && "The principal reasons for this decision:",
        ...reasons.map(bullet),
        missing.length > 0 && "What we asked for and did not get:",
        ...missing.map(bullet),
        message,
      ],
    }),
    "loan.withdrawn": ({ number }) => ({
      subject: `Your loan application ${number} is withdrawn`,
      lines: ["The application was stopped as asked. Nothing else is to be done."],
    }),
    "loan.cancelled": ({ number, reason, message }) => ({
      subject: `Your loan application ${number} is closed`,
      lines: [endings[reason] ?? "We had to stop your application. We are sorry.", message],
    }),
    "loan.creditCheckFailed": ({ number }) => ({
      subject: `Your loan application ${number}`,
      lines: [
        "The credit bureau could not find you, so we cannot go on with this application. Please check name, e-mail and date of birth.",
      ],
    }),
    "loan.messageFromDesk": ({ number }) => ({
      subject: `A message about your loan application ${number}`,
      lines: ["We wrote you a message about your application."],
      action: "Read and answer it here",
    }),
  },
};
