'use strict';
const claims = document.getElementById('claims');
const rows = claims ? [...claims.tBodies[0].rows] : [];
const articles = [...document.querySelectorAll('article')];

// A claim's row and its words in the text light up together.

const pieces = id => [...document.querySelectorAll('article [data-c~="' + id + '"]')];
const rowOf = new Map(rows.map(row => [row.dataset.claim, row]));
const idsAt = place => (place.closest?.('[data-c]')?.dataset.c ?? '').split(' ').filter(Boolean);

function light(id, on) {
  pieces(id).forEach(piece => piece.classList.toggle('lit', on));
}

for (const row of rows) {
  const id = row.dataset.claim;
  for (const [event, on] of [['mouseenter', true], ['mouseleave', false], ['focusin', true], ['focusout', false]]) {
    row.addEventListener(event, () => light(id, on));
  }
}

for (const article of articles) {
  for (const [event, on] of [['mouseover', true], ['mouseout', false]]) {
    article.addEventListener(event, at => idsAt(at.target).forEach(id => rowOf.get(id)?.classList.toggle('lit', on)));
  }
}

// A link into an article opens it first.

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  const target = link && document.getElementById(link.getAttribute('href').slice(1));
  const entry = target?.closest('details');
  if (entry) entry.open = true;
  if (target?.matches('article i')) {
    event.preventDefault();
    target.scrollIntoView({block: 'center'});
  }
});

addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(entry => { entry.open = true; }));

// Filters.

const filters = [...document.querySelectorAll('[data-filter]')];
const count = document.getElementById('count');
const words = new Map();

function wordsOf(row) {
  if (!words.has(row)) words.set(row, row.textContent.toLowerCase());
  return words.get(row);
}

function passes(row, filter) {
  const key = filter.dataset.filter;
  if (!filter.value) return true;
  return key === 'words' ? wordsOf(row).includes(filter.value.toLowerCase()) : row.dataset[key] === filter.value;
}

function filter() {
  let shown = 0;
  for (const row of rows) {
    row.hidden = !filters.every(one => passes(row, one));
    shown += row.hidden ? 0 : 1;
  }
  count.setAttribute('role', 'status');
  count.textContent = shown + ' of ' + rows.length;
}

if (claims) {
  filters.forEach(one => one.addEventListener('input', filter));
  document.querySelector('form.filters').addEventListener('submit', event => event.preventDefault());
  filter();
}

// Sorting by a column: a button in each heading; rows without a value come last.

const collator = new Intl.Collator('en', {numeric: true});

function sortKey(row, column) {
  const cell = row.cells[column];
  return cell.dataset.sort === undefined ? cell.textContent.trim() : Number(cell.dataset.sort);
}

function compare(a, b) {
  if (a === '' || b === '') return (a === '') - (b === '');
  return typeof a === 'number' ? a - b : collator.compare(a, b);
}

function sortBy(column, heading) {
  const down = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of heading.parentNode.cells) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const keyed = rows.map(row => [sortKey(row, column), row]);
  keyed.sort(([a], [b]) => (a === '' || b === '' || !down ? compare(a, b) : compare(b, a)));
  claims.tBodies[0].append(...keyed.map(([, row]) => row));
}

document.querySelectorAll('.sortable th').forEach((heading, column) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = heading.textContent;
  button.addEventListener('click', () => sortBy(column, heading));
  heading.replaceChildren(button);
});

// Download of the rows that are shown, in the order in which they are shown.

function csvLine(cells) {
  return cells.map(cell => (/[",\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell)).join(',') + '\n';
}

document.getElementById('download')?.addEventListener('click', () => {
  const [names, ...cells] = JSON.parse(document.getElementById('data').textContent);
  const cellsOf = new Map(rows.map((row, i) => [row, cells[i]]));
  const shown = [...claims.tBodies[0].rows].filter(row => !row.hidden);
  const lines = [names, ...shown.map(row => cellsOf.get(row))].map(csvLine);
  const link = document.createElement('a');
  link.download = 'claims.csv';
  link.href = URL.createObjectURL(new Blob(lines, {type: 'text/csv'}));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// The kinds of marks that are shown.

for (const box of document.querySelectorAll('[data-kind]')) {
  const show = () => articles.forEach(article => article.classList.toggle(box.dataset.kind, box.checked));
  box.addEventListener('change', show);
  show();
}
