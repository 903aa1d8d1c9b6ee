// Keys for the review, as a shortcut only: each presses a button that is on the page.
"use strict";
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  let current = Math.max(0, findings.findIndex((one) => `#${one.id}` === location.hash));

  const mark = (to, isMoved) => {
    findings[current].classList.remove("current");
    current = Math.min(Math.max(to, 0), findings.length - 1);
    findings[current].classList.add("current");
    if (!isMoved) return;
    findings[current].focus({ preventScroll: true });
    findings[current].scrollIntoView({ block: "nearest" });
  };

  const press = (key) => {
    const button = findings[current].querySelector(`[data-key="${key}"]`);
    if (button) button.click();
    return Boolean(button);
  };

  const act = (key, target) => {
    const isHere = target.classList.contains("finding");
    if (key === "j" || (key === "ArrowDown" && isHere)) mark(document.activeElement === findings[current] ? current + 1 : current, true);
    else if (key === "k" || (key === "ArrowUp" && isHere)) mark(current - 1, true);
    else if (key === "Enter" && target.closest("a, button, summary, label, select, input")) return false;
    else return press(key);
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || event.defaultPrevented) return;
    if (event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea") || document.querySelector("dialog[open]")) return;
    if (act(event.key, event.target)) event.preventDefault();
  });
  for (const [place, one] of findings.entries()) one.addEventListener("focusin", () => mark(place, false));
  if (findings.length) mark(current, false);
})();
