// The words of the portal as its pages say them, so that one journey can be walked in every language.
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

export const LANGUAGES = ["ro", "en", "ar", "fa"];
export const OWN_NAME = { ro: "Română", en: "English", ar: "العربية", fa: "فارسی" };
export const direction = (language) => (language === "ar" || language === "fa" ? "rtl" : "ltr");

const locales = new URL("../locales/", import.meta.url);
const ZERO = { ar: 0x660, fa: 0x6f0 };

/** ASCII digits as the language's readers write them: ٠–٩ in Arabic, ۰–۹ in Farsi. */
export function digits(language, text) {
  const zero = ZERO[language];
  return zero ? String(text).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit))) : String(text);
}

/** Digits of every script as ASCII digits, everything else left out. */
export function plainDigits(text) {
  return [...text]
    .map((c) => {
      const code = c.codePointAt(0);
      for (const zero of [0x30, ZERO.ar, ZERO.fa]) if (code >= zero && code < zero + 10) return code - zero;
      return "";
    })
    .join("");
}

function bundleOf(language) {
  const bundle = new FluentBundle(language, {
    useIsolating: direction(language) === "rtl",
    functions: {},
  });
  for (const file of readdirSync(new URL(`${language}/`, locales)).filter((name) => name.endsWith(".ftl"))) {
    const source = readFileSync(new URL(`${language}/${file}`, locales), "utf8");
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }
  return bundle;
}

/** A number that chooses its plural as any number does, and is written with the language's own digits. */
class OwnNumber extends FluentNumber {
  constructor(language, value) {
    super(value);
    this.language = language;
  }

  toString() {
    return digits(this.language, this.value);
  }
}

const GAP = "\uE000";
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\u2068\u2069]/g, "$&?");

/**
 * `words("ar")("booking-step", { step: 2, of: 5 })`: the sentence, or an error that names what is missing.
 * `words("ar").like("booking-time-soonest-first", { time: /.+/ })`: a pattern in which what is named is left open.
 */
export function words(language) {
  const bundle = bundleOf(language);
  const say = (id, given = {}) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`${language}: there is no message ${id}`);
    const filled = Object.entries(given).map(([name, value]) => [
      name,
      typeof value === "number" ? new OwnNumber(language, value) : value,
    ]);
    const problems = [];
    const text = bundle.formatPattern(message.value, Object.fromEntries(filled), problems);
    if (problems.length > 0) throw new Error(`${language}: ${id}: ${problems.join("; ")}`);
    return text;
  };
  say.like = (id, given) => {
    const open = Object.entries(given).filter(([, value]) => value instanceof RegExp);
    const text = say(id, { ...given, ...Object.fromEntries(open.map(([name]) => [name, `${GAP}${name}${GAP}`])) });
    const pattern = open.reduce((all, [name, value]) => all.replace(`${GAP}${name}${GAP}`, value.source), escaped(text));
    return new RegExp(`^${pattern}$`);
  };
  return say;
}
