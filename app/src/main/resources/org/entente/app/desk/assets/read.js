// An entry lights its words, and words light their entries.
document.addEventListener('DOMContentLoaded', () => {
  const text = document.querySelector('.account .text');
  if (!text) return;
  const spans = [...text.querySelectorAll('[data-entry]')];
  const entries = new Map([...document.querySelectorAll('.entry')].map(entry => [entry.dataset.entry, entry]));
  const of = id => spans.filter(span => span.dataset.entry.split(' ').includes(id));
  const clear = () => document.querySelectorAll('.lit').forEach(one => one.classList.remove('lit'));
  for (const [id, entry] of entries) {
    const light = () => {
      clear();
      of(id).forEach(span => span.classList.add('lit'));
    };
    entry.addEventListener('mouseenter', light);
    entry.addEventListener('focus', light);
    entry.addEventListener('mouseleave', clear);
    entry.addEventListener('click', event => {
      const first = of(id)[0];
      if (first && !event.target.closest('a, summary, details')) first.scrollIntoView({ block: 'center' });
    });
  }
  text.addEventListener('click', event => {
    const span = event.target.closest('[data-entry]');
    const entry = span && span.dataset.entry.split(' ').map(id => entries.get(id)).find(Boolean);
    if (entry) entry.focus();
  });
});
