import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { isNamespace, type Namespace } from "./catalogue.ts";
import { OPTIONS } from "./options.ts";

/** Each namespace of each language is a file of its own: a reader loads two or three, in one language. */
const files = import.meta.glob<{ default: object }>("./{fr,en}/*.ts");

const loader = {
  type: "backend" as const,
  init() {},
  read(lang: string, namespace: string, callback: (error: Error | null, texts: object | null) => void) {
    const load = files[`./${lang}/${namespace}.ts`];
    if (!load) return callback(new Error(`no texts for ${lang}/${namespace}`), null);
    load().then(
      (file) => callback(null, file.default),
      (error: Error) => callback(error, null),
    );
  },
};

/** Ready once the texts of the page at hand are there; others come when their page does. */
export async function startI18n(lng: string, pageNamespaces: unknown[]): Promise<i18n> {
  const instance = createInstance();
  const ns: Namespace[] = ["site", ...pageNamespaces.filter(isNamespace)];
  await instance
    .use(initReactI18next)
    .use(loader)
    .init({ ...OPTIONS, lng, ns });
  return instance;
}
