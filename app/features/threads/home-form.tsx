import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";

/** The first thing one can do here: write. What is typed goes on to the page that asks for the rest. */
export function HomeForm() {
  const { t } = useTranslation("threads");
  const { may } = useViewer();
  return (
    <section className="page pt-9 pb-3 lg:pt-16">
      <h1 className="text-hero">
        <span className="block">{t("home.title")}</span>
        <em className="block text-accent">{t("home.titleEnd")}</em>
      </h1>
      <p className="mt-3 mb-6 max-w-[54ch] text-read text-soft">{t("home.intro")}</p>
      {may("question.ask") && <Field />}
      <p className="mt-4 max-w-[75ch] text-small text-soft">{t("home.without")}</p>
    </section>
  );
}

function Field() {
  const { t } = useTranslation("threads");
  return (
    <Form action="/questions/nouvelle" className="home-form">
      <label htmlFor="home-title" className="block px-3 pt-2 text-small font-semibold text-soft">
        {t("home.field")}
      </label>
      <input
        id="home-title"
        type="text"
        name="title"
        autoComplete="off"
        enterKeyHint="next"
        placeholder={t("home.placeholder")}
        className="w-full bg-transparent px-3 pt-1 pb-3 text-[1.25rem] outline-none"
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="main" className="whitespace-nowrap max-sm:flex-1 max-sm:px-3">
          {t("home.ask")}
        </Button>
        <Button formAction="/idees/nouvelle" className="whitespace-nowrap max-sm:flex-1 max-sm:px-3">
          {t("home.propose")}
        </Button>
      </div>
    </Form>
  );
}
