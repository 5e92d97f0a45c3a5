// What a script would change on the page it changes before the first paint: nothing moves once React comes, and no tap is lost.

// The scheme chosen on this device, when it is not the system's (app/features/site/scheme-switch.tsx).
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "dark" || scheme === "light") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is closed to this site: the system decides.
}

// Has this device a sheet of its own to share with (app/features/share/share-list.tsx)?
if (typeof navigator.share === "function") document.documentElement.dataset.shareSheet = "";

// How long ago, for the exact dates that the server wrote, in the words of app/ui/moments.ts.
{
  const MINUTE = 60_000;
  const STEPS = [
    ["day", 24 * 60 * MINUTE],
    ["hour", 60 * MINUTE],
    ["minute", MINUTE],
    ["second", 0],
  ];
  const locale = document.documentElement.lang === "en" ? "en-GB" : "fr-FR";
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  const times = document.getElementsByTagName("time");
  let told = 0;

  const tell = (time) => {
    const age = now - Date.parse(time.dateTime);
    if (!("since" in time.dataset) || !(age >= -MINUTE && age < 7 * 24 * 60 * MINUTE)) return;
    const [unit, length] = STEPS.find((step) => age >= step[1]) ?? ["second", 0];
    time.textContent = words.format(length === 0 ? 0 : -Math.floor(age / length), unit);
  };
  // The last one may not have all its letters yet.
  const follow = () => {
    const whole = document.readyState === "loading" ? times.length - 1 : times.length;
    while (told < whole) tell(times[told++]);
  };

  const parsing = new MutationObserver(follow);
  parsing.observe(document, { childList: true, subtree: true });
  document.addEventListener("readystatechange", () => {
    follow();
    parsing.disconnect();
  });
}
