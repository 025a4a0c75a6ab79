// Clientela in the browser. Everything works without this file; it only makes things quicker.
// Events are listened to on the document, so that what htmx swaps in needs no wiring of its own.
// Words come from <template> and data attributes that the server has translated.
"use strict";

const root = document.documentElement;
const one = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const on = (event, listener, capture = false) => document.addEventListener(event, listener, capture);
