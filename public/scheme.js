// Before the first paint: the scheme chosen on this device, when it is not the system's (app/features/site/scheme-switch.tsx).
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "dark" || scheme === "light") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is closed to this site: the system decides.
}
