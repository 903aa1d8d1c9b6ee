// Single keys, as a shortcut only: everything they do is also a link or a button on the page.
"use strict";
(() => {
  const places = { t: "/", i: "/inbox", a: "/a", j: "/journey" };
  let going = false;

  const isTyping = (element) => element.closest("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");

  const search = () => {
    const box = document.querySelector("input[type=search]");
    if (box) box.focus();
    else location.assign("/a#search");
  };

  const act = (key) => {
    if (going && places[key]) location.assign(places[key]);
    else if (key === "n") location.assign("/record");
    else if (key === "/") search();
    else if (key === "u") document.getElementById("undo").requestSubmit();
    else if (key === "?") document.getElementById("keys").showModal();
    else return false;
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    if (act(event.key)) event.preventDefault();
    going = event.key === "g";
  });
})();
