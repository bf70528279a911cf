// Runs before the page is drawn, so that it does not flash in the other light.
(() => {
  const root = document.documentElement;
  const kept = localStorage.getItem('theme');
  if (kept) root.dataset.theme = kept;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  window.desk = {
    isDark,
    colour: name => getComputedStyle(root).getPropertyValue(name).trim(),
    json: async address => {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      const told = await answer.json();
      if (!answer.ok) throw new Error(told.detail);
      return told;
    },
    fail: (where, problem) => {
      const words = document.createElement('p');
      words.className = 'alert';
      words.textContent = `This could not be drawn: ${problem.message}`;
      where.replaceChildren(words);
    },
    onTheme: redraw => {
      document.addEventListener('theme', redraw);
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    },
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('theme').addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      localStorage.setItem('theme', root.dataset.theme);
      document.dispatchEvent(new Event('theme'));
    });
    const here = document.querySelector('nav [aria-current]');
    if (here) here.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
})();
