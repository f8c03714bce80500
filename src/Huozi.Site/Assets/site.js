"use strict";
// Everything reads without this file. It adds: text size, zoom, lighting a headline with its zone, and turning over with the arrow keys.
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];

  // A page opened from a disk may not be allowed to remember anything.
  const memory = {
    read(key) { try { return localStorage.getItem(key); } catch { return null; } },
    write(key, value) { try { localStorage.setItem(key, value); } catch { /* It is forgotten when the page closes. */ } },
  };

  // At once, before anything is drawn, so that nothing jumps.
  root.classList.add("js");
  const textSizes = ["small", "medium", "large", "largest"];
  const remembered = memory.read("huozi-text-size");
  if (textSizes.includes(remembered)) root.dataset.text = remembered;

  document.addEventListener("DOMContentLoaded", () => {
    sizeText();
    zoom();
    lightPairs();
    document.addEventListener("keydown", turnOver);
  });

  function sizeText() {
    const buttons = all("button[data-text]");
    const choose = (size) => {
      root.dataset.text = size;
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.text === size));
    };
    if (root.dataset.text) choose(root.dataset.text);
    for (const button of buttons) button.addEventListener("click", () => {
      choose(button.dataset.text);
      memory.write("huozi-text-size", button.dataset.text);
    });
    for (const button of all("button[data-print]")) button.addEventListener("click", () => print());
  }

  // The sheet's width is the frame's width times --zoom; beyond 1 the frame scrolls.
  function zoom() {
    const frame = document.querySelector(".frame");
    const sheet = document.querySelector(".sheet");
    if (!frame || !sheet) return;

    // The middle of what is seen of the frame, measured from the frame's corner.
    const middle = () => {
      const { top, bottom } = frame.getBoundingClientRect();
      const seen = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
      return { x: frame.clientWidth / 2, y: Math.min(Math.max(seen, top), bottom) - top };
    };

    let factor = 1;
    const set = (wanted) => {
      const before = middle();
      const x = (frame.scrollLeft + before.x) / frame.scrollWidth;
      const y = (frame.scrollTop + before.y) / frame.scrollHeight;
      factor = Math.min(8, Math.max(0.25, wanted));
      sheet.style.setProperty("--zoom", factor);
      frame.classList.toggle("zoomed", factor > 1);
      if (factor > 1) frame.scrollIntoView({ block: "nearest", behavior: "instant" });
      const after = middle();
      frame.scrollTo({ left: x * frame.scrollWidth - after.x, top: y * frame.scrollHeight - after.y, behavior: "instant" });
    };
    const toolbar = document.querySelector(".toolbar");
    const wholePage = () => factor * (window.innerHeight - toolbar.offsetHeight - 16) / sheet.offsetHeight;
    const steps = {
      in: () => set(factor * 1.4),
      out: () => set(factor / 1.4),
      page: () => { set(Math.min(1, wholePage())); frame.scrollIntoView({ block: "nearest" }); },
      width: () => set(1),
    };
    for (const button of all("button[data-zoom]")) button.addEventListener("click", () => steps[button.dataset.zoom]());
    document.addEventListener("keydown", (event) => {
      if (isTyping(event)) return;
      const step = { "+": "in", "=": "in", "-": "out", "0": "width" }[event.key];
      if (step) { event.preventDefault(); steps[step](); }
    });

    // With a mouse the enlarged page is dragged; fingers scroll and pinch it by themselves.
    let grip = null;
    frame.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "mouse" || event.button !== 0 || factor <= 1) return;
      grip = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop, moved: false };
    });
    window.addEventListener("pointermove", (event) => {
      if (!grip) return;
      const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
      if (Math.hypot(dx, dy) > 4) grip.moved = true;
      if (grip.moved) frame.scrollTo({ left: grip.left - dx, top: grip.top - dy, behavior: "instant" });
    });
    window.addEventListener("pointerup", () => {
      const moved = grip?.moved;
      grip = null;
      // The click that ends a drag opens no article.
      if (moved) window.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    });
    frame.addEventListener("dragstart", (event) => event.preventDefault());
  }

  function lightPairs() {
    const light = (event, on) => {
      const article = event.target.closest?.("[data-article]")?.dataset.article;
      if (article) for (const twin of all(`[data-article="${article}"]`)) twin.classList.toggle("lit", on);
    };
    for (const type of ["pointerover", "focusin"]) document.addEventListener(type, (event) => light(event, true));
    for (const type of ["pointerout", "focusout"]) document.addEventListener(type, (event) => light(event, false));
  }

  function isTyping(event) {
    return event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey
      || event.target.closest("input, textarea, select, [contenteditable]");
  }

  function turnOver(event) {
    // Inside an enlarged page the arrows scroll it.
    if (isTyping(event) || event.shiftKey || event.target.closest(".frame.zoomed")) return;
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    const link = rel && document.querySelector(`link[rel="${rel}"]`);
    if (link) location.href = link.href;
  }
})();
