// Keeps the progress of an import up to date without loading the page anew.
"use strict";
(() => {
  const card = document.getElementById("progress");
  const bar = card.querySelector("progress");
  const show = (id, text) => { document.getElementById(id).textContent = text; };

  const look = async () => {
    try {
      const answer = await fetch("/inbox/progress.json", { headers: { accept: "application/json" } });
      if (!answer.ok) throw new Error(answer.statusText);
      const told = await answer.json();
      if (told.phase !== "starting" && told.phase !== "running") return location.reload();
      bar.value = told.share;
      if (told.count) show("count", told.count);
      show("pace", told.pace);
    } catch {
      // The server may be busy or gone; the next look tells.
    }
    return setTimeout(look, 500);
  };

  setTimeout(look, 500);
})();
