// Runs before the page is drawn, so that it does not flash in the other light.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const settle = () => {
    root.dataset.theme = localStorage.getItem('theme') ?? (system.matches ? 'dark' : 'light');
    document.dispatchEvent(new Event('theme'));
  };
  settle();
  system.addEventListener('change', settle);
  const isDark = () => root.dataset.theme === 'dark';
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  window.desk = {
    isDark,
    // A step by its first day, as the pages write it.
    step: (step, start) => {
      const [year, month, day] = start.split('-').map(Number);
      const date = `${day} ${months[month - 1]} ${year}`;
      return { YEAR: `${year}`, QUARTER: `Q${Math.ceil(month / 3)} ${year}`, MONTH: `${months[month - 1]} ${year}`, WEEK: `week of ${date}`, DAY: date }[step];
    },
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
    onTheme: redraw => document.addEventListener('theme', redraw),
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('theme').addEventListener('click', () => {
      localStorage.setItem('theme', isDark() ? 'light' : 'dark');
      settle();
    });
    const here = document.querySelector('nav [aria-current]');
    if (here) here.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
})();
