'use strict';
const rows = [...document.querySelectorAll('#rows tr')];
const article = document.getElementById('article');

/** The pieces of text that a claim rests on. */
const pieces = row => [...article.querySelectorAll('[data-c~="' + row.dataset.claim + '"]')];

function light(row, on) {
  pieces(row).forEach(piece => piece.classList.toggle('lit', on));
}

for (const row of rows) {
  row.addEventListener('mouseenter', () => light(row, true));
  row.addEventListener('mouseleave', () => light(row, false));
  row.addEventListener('focus', () => light(row, true));
  row.addEventListener('blur', () => light(row, false));
  const go = () => pieces(row)[0]?.scrollIntoView({block: 'center', behavior: 'smooth'});
  row.addEventListener('click', go);
  row.addEventListener('keydown', event => { if (event.key === 'Enter') go(); });
}

const filters = ['type', 'source'].map(key => [key, document.getElementById('filter-' + key)]);

function filter() {
  let shown = 0;
  for (const row of rows) {
    row.hidden = filters.some(([key, select]) => select.value && row.dataset[key] !== select.value);
    shown += row.hidden ? 0 : 1;
  }
  document.getElementById('count').textContent = shown + ' of ' + rows.length;
}

for (const [key, select] of filters) {
  for (const value of [...new Set(rows.map(row => row.dataset[key]))].sort()) {
    select.add(new Option(value, value));
  }
  select.addEventListener('change', filter);
}
document.querySelector('form').addEventListener('submit', event => event.preventDefault());
filter();

for (const box of document.querySelectorAll('[data-kind]')) {
  const show = () => article.classList.toggle(box.dataset.kind, box.checked);
  box.addEventListener('change', show);
  show();
}
