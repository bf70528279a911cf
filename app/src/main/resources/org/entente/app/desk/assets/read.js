// An entry lights its words, and words light their entries; arcs lead from who did it over what was done to whom.
document.addEventListener('DOMContentLoaded', () => {
  const text = document.querySelector('.account .text');
  if (!text) return;
  const spans = [...text.querySelectorAll('[data-entry]')];
  const entries = new Map([...document.querySelectorAll('.entry')].map(entry => [entry.dataset.entry, entry]));
  const of = id => spans.filter(span => span.dataset.entry.split(' ').includes(id));
  const clear = () => document.querySelectorAll('.lit').forEach(one => one.classList.remove('lit'));
  const svg = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  // What the arcs show the entries say in words.
  const arcs = svg('svg', { class: 'arcs', 'aria-hidden': 'true' });
  const top = span => {
    const [line] = span.getClientRects();
    const frame = arcs.getBoundingClientRect();
    return { x: line.left + line.width / 2 - frame.left, y: line.top - frame.top };
  };
  const arc = (from, to, id, leads) => {
    const rise = 10 + Math.min(16, Math.abs(to.x - from.x) / 12);
    const path = svg('path', {
      d: `M${from.x} ${from.y} C${from.x} ${from.y - rise} ${to.x} ${to.y - rise} ${to.x} ${to.y}`,
      'data-of': id,
    });
    if (leads) path.setAttribute('marker-end', 'url(#arrow)');
    arcs.append(path);
  };
  const draw = () => {
    const tip = svg('marker', { id: 'arrow', viewBox: '0 0 6 6', refX: 3, refY: 6, markerWidth: 6, markerHeight: 6 });
    tip.append(svg('path', { d: 'M0 0 L3 6 L6 0 Z' }));
    arcs.replaceChildren(tip);
    for (const [id, entry] of entries) {
      if (!('actors' in entry.dataset)) continue;
      const deed = of(id);
      const bare = deed.find(span => !span.classList.contains('is-actor')) ?? deed[0];
      if (!bare) continue;
      const middle = spans.indexOf(bare);
      const nearest = actor =>
        of(`a-${actor}`).sort((a, b) => Math.abs(spans.indexOf(a) - middle) - Math.abs(spans.indexOf(b) - middle))[0];
      const each = (ids, join) => ids.split(' ').map(nearest).filter(Boolean).forEach(join);
      each(entry.dataset.actors, span => arc(top(span), top(bare), id, false));
      each(entry.dataset.recipients, span => arc(top(bare), top(span), id, true));
    }
  };
  text.append(arcs);
  draw();
  new ResizeObserver(draw).observe(text);

  for (const [id, entry] of entries) {
    const light = () => {
      clear();
      of(id).forEach(span => span.classList.add('lit'));
      arcs.querySelectorAll(`[data-of="${CSS.escape(id)}"]`).forEach(path => path.classList.add('lit'));
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
